import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json';
import fr from '../../assets/public/_locales/fr/messages.json';
import { type Catalogue, keyIn, langOf, type MessageKey, plural, translator } from './i18n';

const ROOT = resolve(import.meta.dirname, '../..');
const FRENCH: Catalogue = fr;
const ENGLISH: Catalogue = en;

function textOf(folder: string, names: RegExp): string {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => names.test(name) && !name.includes('.test.') && !name.includes('node_modules'),
    )
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'))
    .join('\n');
}

const CODE = [
  ...['lib', 'components', 'entrypoints'].map((folder) => textOf(folder, /\.tsx?$/)),
  readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
].join('\n');

/** Words that may stand behind a family: literals of the code, kinds of the bundled sources. */
const WORDS = new Set(
  [
    ...`${CODE}\n${textOf('assets/knowledge', /sources\.jsonl$/)}`.matchAll(/['"]([\w-]+)['"]/g),
  ].map((match) => match[1]?.replaceAll('-', '_')),
);

/** Keys that the code puts together: `kind_${…}`, `date_${…}_${…}`, `keyIn('error', …)`. */
const MADE = [
  ...[...CODE.matchAll(/`((?:__MSG_)?[a-z]\w*_\$\{[^`]*)`/g)].map((match) =>
    (match[1] ?? '').replace(/^__MSG_|__$/g, '').replace(/\$\{[^}]*\}/g, '(\\w+)'),
  ),
  ...[...CODE.matchAll(/keyIn\(\s*'(\w+)'/g)].map((match) => `${match[1]}_(\\w+)`),
].map((pattern) => new RegExp(`^${pattern}$`));

function isUsed(key: string): boolean {
  if (WORDS.has(key) || CODE.includes(`__MSG_${key}__`)) return true;
  const bare = key.replace(/_(one|other)$/, '');
  if (bare !== key && WORDS.has(bare)) return true;
  return MADE.some((pattern) =>
    pattern
      .exec(key.replace(/_hint$/, ''))
      ?.slice(1)
      .every((word) => WORDS.has(word)),
  );
}

const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

describe('the catalogues', () => {
  it('have the same keys in French and English', () => {
    expect(Object.keys(ENGLISH).sort()).toEqual(Object.keys(FRENCH).sort());
  });

  it('have the same placeholders in French and English', () => {
    const different = Object.keys(FRENCH).filter(
      (key) =>
        String(placeholders(FRENCH[key]?.message ?? '')) !==
        String(placeholders(ENGLISH[key]?.message ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('hold no key that nothing uses', () => {
    expect(Object.keys(FRENCH).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('have a sentence for each rule that relates a claim to a fact', () => {
    const rules = [...textOf('lib/core', /\.ts$/).matchAll(/\brule: '([\w-]+)'/g)];
    const missing = rules.filter(([, rule = '']) => !(keyIn('why', rule) in FRENCH));
    expect(missing.map(([, rule]) => rule)).toEqual([]);
  });

  it('have keys that browsers accept, and a message for each', () => {
    for (const [key, { message }] of [...Object.entries(FRENCH), ...Object.entries(ENGLISH)]) {
      expect(key).toMatch(/^\w+$/);
      expect(message.trim(), key).not.toBe('');
    }
  });

  it('have both forms of each plural', () => {
    const alone = Object.keys(FRENCH).filter((key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : null;
      return other !== null && !(other in FRENCH);
    });
    expect(alone).toEqual([]);
  });

  it.each([
    ['a plain space before high punctuation', / [:;?!»]/],
    ['a plain space after an opening quotation mark', /« /],
    ['high punctuation without its space', /[\p{L}\d][;?!]|\p{L}:/u],
    ['a straight apostrophe', /'/],
    ['three dots for an ellipsis', /\.\.\./],
    ['quotation marks of another language', /[“”"]/],
  ])('are set in French without %s', (_, mistake) => {
    const wrong = Object.entries(FRENCH).filter(([, { message }]) => mistake.test(message));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('never pass a verdict', () => {
    const verdict = /\b(vrai|faux|fausse|mensonge|true|false|lie|wrong|right)\b/i;
    const found = [...Object.entries(FRENCH), ...Object.entries(ENGLISH)];
    expect(found.filter(([, { message }]) => verdict.test(message)).map(([key]) => key)).toEqual(
      [],
    );
  });
});

describe('translator', () => {
  const t = translator({ greet: { message: '$1 et $2, $$1' }, lang: { message: 'en' } });

  it('puts the substitutions where the message wants them', () => {
    expect(t('greet' as MessageKey, 'Paris', 'Londres')).toBe('Paris et Londres, $1');
  });

  it('leaves out what was not given, and answers nothing for an unknown key', () => {
    expect(t('greet' as MessageKey, 'Paris')).toBe('Paris et , $1');
    expect(t('no_such_key' as MessageKey)).toBe('');
  });

  it('does not read placeholders in a substitution', () => {
    expect(t('greet' as MessageKey, '$2', 'Londres')).toBe('$2 et Londres, $1');
  });

  it('knows its language', () => {
    expect(langOf(t)).toBe('en');
    expect(langOf(translator(FRENCH))).toBe('fr');
  });
});

describe('keyIn', () => {
  it('writes ids as browsers accept keys', () => {
    expect(keyIn('error', 'storage-full')).toBe('error_storage_full');
    expect(keyIn('kind', 'person')).toBe('kind_person');
  });
});

describe('plural', () => {
  it.each([
    ['nothing is singular in French', FRENCH, 0, '0 requête envoyée'],
    ['one', FRENCH, 1, '1 requête envoyée'],
    ['several', FRENCH, 2, '2 requêtes envoyées'],
    ['nothing is plural in English', ENGLISH, 0, '0 requests sent'],
    ['one in English', ENGLISH, 1, '1 request sent'],
  ] as const)('%s', (_, catalogue, count, expected) => {
    const t = translator(catalogue);
    expect(plural(t, langOf(t), 'requests_sent', count)).toBe(expected);
  });
});
