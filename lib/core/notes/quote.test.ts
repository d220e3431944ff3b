import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../steps';
import { describeQuote, findQuote, findQuoteInSteps, prepareQuoteText } from './quote';

const ARTICLE = [
  'Réunis à Varsovie, les ministres ont validé un calendrier en trois étapes.',
  'La première étape prévoit l’envoi d’instructeurs dans l’ouest du pays dès l’automne.',
  'Le ministre polonais a prévenu que rien ne serait signé sans l’accord du Parlement.',
  'Interrogé sur le coût, il a parlé de quatre milliards d’euros sur deux ans.',
].join('\n');

/** Describes `passage` in `before` and finds it in `after`. */
function find(passage: string, after: string, before = ARTICLE) {
  const start = before.indexOf(passage);
  const quote = describeQuote(before, { start, end: start + passage.length });
  const match = findQuote(prepareQuoteText(after), quote, start);
  return match && { state: match.state, text: after.slice(match.start, match.end) };
}

describe('findQuote', () => {
  const sentence =
    'Le ministre polonais a prévenu que rien ne serait signé sans l’accord du Parlement.';

  it.each([
    ['the text is the same', ARTICLE, sentence],
    ['a paragraph was added before', `Mis à jour à 18 heures.\n${ARTICLE}`, sentence],
    ['paragraphs changed places', ARTICLE.split('\n').reverse().join('\n'), sentence],
    [
      'spaces and apostrophes were retyped',
      ARTICLE.replaceAll('’', "'").replaceAll(' ', '\u00a0'),
      sentence.replaceAll('’', "'").replaceAll(' ', '\u00a0'),
    ],
    ['accents are written as combining marks', ARTICLE.normalize('NFD'), sentence.normalize('NFD')],
    [
      'a soft hyphen cuts a word',
      ARTICLE.replace('Parlement', 'Parle\u00adment'),
      sentence.replace('Parlement', 'Parle\u00adment'),
    ],
  ])('finds the same words when %s', (_, after, text) => {
    expect(find(sentence, after)).toEqual({ state: 'exact', text });
  });

  it('finds a sentence of which a few words changed, and says so', () => {
    const after = ARTICLE.replace('a prévenu que rien ne serait', 'a averti que rien ne sera');
    expect(find(sentence, after)).toEqual({
      state: 'changed',
      text: 'Le ministre polonais a averti que rien ne sera signé sans l’accord du Parlement.',
    });
  });

  it.each([
    ['its paragraph is gone', ARTICLE.replace(sentence, '')],
    ['its paragraph was written anew', ARTICLE.replace(sentence, 'À Prague, on se tait.')],
    ['the article is another one', 'La récolte de betteraves s’annonce bonne cette année.'],
    ['the page is empty', ''],
  ])('reports a sentence as lost when %s', (_, after) => {
    expect(find(sentence, after)).toBeNull();
  });

  it('tells repeated short passages apart by the words around them', () => {
    const before = 'Berlin hésite. Rome refuse. Berlin finira par accepter, dit-on.';
    const start = before.lastIndexOf('Berlin');
    const quote = describeQuote(before, { start, end: start + 6 });
    const after = `Rome refuse. Berlin hésite. ${before}`;
    const match = findQuote(prepareQuoteText(after), quote, start);
    expect(match?.start).toBe(after.lastIndexOf('Berlin'));
  });

  it('does not settle on another mention of a short name when its sentence is gone', () => {
    const before = 'Oslo paiera sa part. Le reste viendra plus tard, peut-être au printemps.';
    const after =
      'Aucune autre capitale n’a réagi, pas même Oslo, où le silence règne depuis hier.';
    expect(find('Oslo', after, before)).toBeNull();
  });

  it('finds a changed sentence wherever a long text is parted into steps', () => {
    const filler = 'Les récoltes de la plaine sont rentrées. '.repeat(300);
    const after =
      'Le ministre polonais a averti que rien ne serait signé sans un accord du Parlement.';
    const around = ['Le calendrier a trois étapes. ', ' Il a parlé de quatre milliards.'] as const;
    const before = around[0] + sentence + around[1];
    const start = around[0].length;
    const quote = describeQuote(before, { start, end: start + sentence.length });
    for (let place = 3_900; place < 4_300; place += 25) {
      const text = filler.slice(0, place) + around[0] + after + around[1] + filler;
      // Wherever the search begins, the best match is the same.
      for (const position of [null, 0, place, text.length]) {
        const match = findQuote(prepareQuoteText(text), quote, position);
        expect(match && text.slice(match.start, match.end)).toBe(after);
      }
    }
  });

  it('stops often on a long text, with what it would have found without a pause', () => {
    const text = `${'Les récoltes de la plaine sont rentrées. '.repeat(1_000)}${ARTICLE}`;
    const quote = describeQuote(ARTICLE.replace('prévenu', 'averti'), { start: 161, end: 243 });
    const target = prepareQuoteText(text);
    const work = findQuoteInSteps(target, quote, 161);
    let steps = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) steps += 1;
    expect(steps).toBeGreaterThan(9);
    expect(step.value).toEqual(finish(findQuoteInSteps(target, quote, 161)));
    expect(step.value?.state).toBe('changed');
  });

  it('keeps the punctuation that the reader selected', () => {
    expect(find('sans l’accord du Parlement.', ARTICLE)?.text).toBe('sans l’accord du Parlement.');
  });

  it('returns the span that was described, whatever the text', () => {
    const word = fc.stringMatching(/^[a-zéèœçA-ZÉ]{1,9}$/);
    const gap = fc.constantFrom(' ', '\u00a0', ', ', ' — ', '\n', '. ', ' « ', '’');
    const text = fc
      .array(fc.tuple(word, gap), { minLength: 3, maxLength: 60 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
        const start = a % whole.length;
        const end = start + 1 + (b % (whole.length - start));
        fc.pre(/^[\p{L}]/u.test(whole.slice(start)) && !/\p{L}$/u.test(whole.slice(0, start)));
        fc.pre(/[\p{L}]$/u.test(whole.slice(0, end)) && !/^\p{L}/u.test(whole.slice(end)));
        const match = findQuote(
          prepareQuoteText(whole),
          describeQuote(whole, { start, end }),
          start,
        );
        expect(match).toEqual({ start, end, state: 'exact' });
      }),
    );
  });
});

describe('describeQuote', () => {
  it('refuses a span outside the text', () => {
    expect(() => describeQuote('abc', { start: 1, end: 9 })).toThrow(RangeError);
    expect(() => describeQuote('abc', { start: 2, end: 2 })).toThrow(RangeError);
  });
});
