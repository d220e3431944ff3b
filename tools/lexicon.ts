/**
 * Writes the table of verb forms of claims: `node tools/run.mjs lexicon`.
 *
 * Takes the verbs of `concept-words` and `speech-words` and the auxiliaries
 * below, and conjugates them: French by Lefff (which is only needed here),
 * English by rule. Verbs that conjugate alike share a pattern of endings, so that
 * the table stays small. Run it when a verb was added to those lists.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { CONCEPT_WORDS } from '../lib/core/claims/concept-words';
import { ENGLISH_SPEECH, FRENCH_SPEECH } from '../lib/core/claims/speech-words';
import { foldPhrase } from '../lib/core/claims/words';
import { conjugateEnglish } from './lexicon-english';

const OUTPUT = 'lib/core/claims/verb-table.ts';

/** Verbs of every text, which tell tense and modality. */
const FRENCH_COMMON =
  'être avoir faire pouvoir devoir vouloir aller venir savoir falloir laisser rester sembler paraître continuer commencer finir permettre rendre tenir prendre mettre voir ' +
  'porter passer partir arriver entrer sortir donner trouver perdre gagner attendre entendre viser compter chercher tenter essayer espérer croire penser tabler obtenir ' +
  'connaître suivre servir agir exister concerner définir intensifier maintenir capable assumer durer survenir précéder marquer ouvrir complexifier renforcer soulever représenter revenir ' +
  'rendre reposer relever constituer poursuivre accompagner souhaiter disposer demeurer acheter vendre payer produire jouer marcher travailler vivre gérer montrer';
const ENGLISH_COMMON =
  'be have do go come make take get see know think look find give keep begin start continue remain seem become show play run work live pay buy sell use try need leave win lose rise fall';

/** Lefff's codes that news use. */
const CODES = 'PSIGKJFCW';

type Conjugation = Record<string, (string | null)[]>;

/** Form to codes, both folded. */
function formsOf(conjugation: Conjugation): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const code of CODES) {
    for (const form of conjugation[code] ?? []) {
      if (!form || form === 'NA') continue;
      const folded = foldPhrase(form);
      if (folded.includes(' ')) continue;
      forms.set(folded, (forms.get(folded) ?? new Set()).add(code));
    }
  }
  return forms;
}

function commonStart(words: string[]): string {
  let start = words[0] ?? '';
  for (const word of words) while (!word.startsWith(start)) start = start.slice(0, -1);
  return start;
}

/** Verbs marked `~` in the concept table, by language: the first word that is a verb. */
function conceptVerbs(): { fr: string[]; en: string[] } {
  const fr = new Set<string>();
  const en = new Set<string>();
  for (const line of CONCEPT_WORDS.trim().split('\n')) {
    const [french = '', english = ''] = line.slice(line.indexOf(':') + 1).split('|');
    for (const [part, into] of [
      [french, fr],
      [english, en],
    ] as const) {
      for (const entry of part.split(',')) {
        const wording = entry.split('=')[0]?.trim() ?? '';
        if (!wording.startsWith('~')) continue;
        into.add(
          wording
            .slice(1)
            .replace(/^(?:se |s[’' ])/, '')
            .split(' ')[0] as string,
        );
      }
    }
  }
  return { fr: [...fr], en: [...en] };
}

const require = createRequire(import.meta.url);
const french = JSON.parse(
  readFileSync(require.resolve('french-verbs-lefff/dist/conjugations.json'), 'utf8'),
) as Record<string, Conjugation>;

const marked = conceptVerbs();
const patterns = new Map<string, number>();
const rows: string[] = [];
const unknown: string[] = [];

function add(lemma: string, forms: Map<string, Set<string>>): void {
  const stem = commonStart([...forms.keys(), lemma]);
  const byCode = new Map<string, string[]>();
  for (const [form, codes] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = [...codes].sort().join('');
    byCode.set(key, [...(byCode.get(key) ?? []), form.slice(stem.length)]);
  }
  const pattern = [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([codes, endings]) => `${codes}:${endings.join(',')}`)
    .join(' ');
  if (!patterns.has(pattern)) patterns.set(pattern, patterns.size);
  rows.push(`${lemma} ${stem.length} ${patterns.get(pattern)}`);
}

const frenchVerbs = [...new Set([...FRENCH_COMMON.split(' '), ...FRENCH_SPEECH, ...marked.fr])];
for (const verb of frenchVerbs.sort()) {
  const conjugation = french[verb];
  if (conjugation) add(foldPhrase(verb), formsOf(conjugation));
  else unknown.push(verb);
}
const englishVerbs = [...new Set([...ENGLISH_COMMON.split(' '), ...ENGLISH_SPEECH, ...marked.en])];
for (const verb of englishVerbs.sort()) add(verb, formsOf(conjugateEnglish(verb)));

/** Rows joined by semicolons in lines of a readable length. */
function folded(all: string[]): string {
  const lines = [''];
  for (const row of all) {
    if ((lines.at(-1) as string).length + row.length > 110) lines.push('');
    lines[lines.length - 1] += `${row};`;
  }
  return lines.join('\n');
}

const quoted = (text: string) => `  '${text}',`;
writeFileSync(
  OUTPUT,
  `/**
 * Forms of the verbs of claims, written by \`node tools/run.mjs lexicon\`: do not edit.
 *
 * French forms come from Lefff (LGPL-LR, by way of french-verbs-lefff, Apache-2.0).
 * Codes: P present, S subjunctive, I imperfect, J past, F future, C conditional,
 * K past participle, G present participle, W infinitive.
 */

/** Endings by code, shared by the verbs that conjugate alike. */
export const VERB_PATTERNS: readonly string[] = [
${[...patterns.keys()].map(quoted).join('\n')}
];

/** Verbs between semicolons: dictionary form, length of its stem, number of the pattern. */
export const VERBS = \`
${folded(rows)}\`;
`,
);
console.log(`${rows.length} verbs, ${patterns.size} patterns written to ${OUTPUT}`);
if (unknown.length > 0) console.log(`not conjugated: ${unknown.join(' ')}`);
