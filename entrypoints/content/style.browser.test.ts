import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../lib/dom/highlighter';
import style from './style.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
const rules = [...sheet.cssRules];
const onScreen = rules.filter((rule) => rule instanceof CSSStyleRule);
const names = Object.keys(LAYERS).map((layer) => `::highlight(reperes-${layer})`);

describe('the style of marks', () => {
  it('has a rule for each layer and touches nothing else of the page', () => {
    expect(onScreen.map((rule) => rule.selectorText).sort()).toEqual(names.sort());
  });

  it('tells layers apart without colour', () => {
    const lines = onScreen
      .filter((rule) => !rule.selectorText.includes('current'))
      .map(({ style: rule }) =>
        [rule.textDecorationStyle, rule.textDecorationThickness, rule.textUnderlineOffset].join(),
      );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('never changes the colour of the text', () => {
    for (const { style: rule } of onScreen) expect(rule.color).toBe('');
  });

  it('is not printed', () => {
    const print = rules.find(
      (rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print',
    );
    const [rule] = (print as CSSMediaRule).cssRules as unknown as CSSStyleRule[];
    expect(rule?.selectorText.split(', ').sort()).toEqual(names.sort());
    expect(rule?.style.backgroundColor).toBe('transparent');
    expect(rule?.style.textDecorationLine).toBe('none');
  });
});
