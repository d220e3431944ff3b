/**
 * Recognises forms of the verbs of claims, in French and English.
 *
 * A form is a stem of the table followed by an ending of its pattern, so nothing
 * has to be built before the first question. Words of no verb in the table still
 * show the French conditional and future by their endings.
 */
import { VERB_PATTERNS, VERBS } from './verb-table';
import type { Word } from './words';

/** A reading of a form: its verb, and codes of the forms it can be (see `verb-table`). */
export type VerbForm = { lemma: string; codes: string };

type Row = { lemma: string; endings: ReadonlyMap<string, string> };

type Stems = { rows: ReadonlyMap<string, readonly Row[]>; longest: number };

/** The table by stem, read at the first question. */
let stems: Stems | null = null;

function readStems(): Stems {
  const patterns = VERB_PATTERNS.map((pattern) => {
    const endings = new Map<string, string>();
    for (const group of pattern.split(' ')) {
      const [codes = '', list = ''] = group.split(':');
      for (const ending of list.split(',')) endings.set(ending, codes);
    }
    return endings;
  });
  const rows = new Map<string, Row[]>();
  let longest = 0;
  for (const row of VERBS.trim().split(/;\s*/u)) {
    const [lemma = '', length, pattern] = row.split(' ');
    if (pattern === undefined) continue;
    const stem = lemma.slice(0, Number(length));
    const own = rows.get(stem) ?? [];
    own.push({ lemma, endings: patterns[Number(pattern)] as Map<string, string> });
    rows.set(stem, own);
    longest = Math.max(longest, stem.length);
  }
  return { rows, longest };
}

const known = new Map<string, readonly VerbForm[]>();
/** A page has a few thousand different words; the bound only guards against odd input. */
const KEPT = 50_000;
const NONE: readonly VerbForm[] = [];

/** All readings of a folded `word` as a verb of the table; empty when there is none. */
export function verbForms(word: string): readonly VerbForm[] {
  const before = known.get(word);
  if (before) return before;
  const found: VerbForm[] = [];
  stems ??= readStems();
  for (let cut = Math.min(word.length, stems.longest); cut >= 0; cut--) {
    for (const row of stems.rows.get(word.slice(0, cut)) ?? []) {
      const codes = row.endings.get(word.slice(cut));
      if (codes !== undefined) found.push({ lemma: row.lemma, codes });
    }
  }
  const forms = found.length > 0 ? found : NONE;
  if (known.size < KEPT) known.set(word, forms);
  return forms;
}

/** Nouns and adjectives that end like a conditional or a future. */
const NO_VERB = new Set(
  (
    'front affront frais vrais marais palais anglais francais jamais desormais mais irlandais portrait retrait attrait extrait trait abstrait ' +
    'camera opera agora extra infra supra chora vrai rai environ environs patron patrons barons microns leurons rez chez assez nez ' +
    'libera ibera maria era caira sahara ankara guera sarkozyra'
  ).split(' '),
);

const acuteCodes = new Map<string, string>();
const plainCodes = new Map<string, string>();

/** Codes of a word that can be a verb, by table or by ending; '' for none. */
export function verbCodes(word: Pick<Word, 'text' | 'acute'> | undefined): string {
  if (!word) return '';
  const before = word.acute ? acuteCodes : plainCodes;
  let codes = before.get(word.text);
  if (codes === undefined) {
    codes = codesOf(word);
    if (before.size < KEPT) before.set(word.text, codes);
  }
  return codes;
}

function codesOf(word: Pick<Word, 'text' | 'acute'>): string {
  const { text } = word;
  const forms = verbForms(text);
  if (forms.length > 0) {
    const codes = forms.map((form) => form.codes).join('');
    // « proposé » and « propose » are one form without accents: the accent decides.
    if (!codes.includes('K') || !/[PS]/.test(codes)) return codes;
    if (word.acute) return 'K';
    return /(?:e|es)$/.test(text) && isFirstGroup(forms) ? codes.replaceAll('K', '') : codes;
  }
  if (text.length < 5 || NO_VERB.has(text)) return '';
  if (/r(?:ait|aient|ions|iez)$/.test(text)) return 'C';
  if (/r(?:ont|ez)$/.test(text) || /(?:er|ir|dr|tr|vr)a$/.test(text)) return 'F';
  return '';
}

function isFirstGroup(forms: readonly VerbForm[]): boolean {
  return forms.some((form) => form.lemma.endsWith('er'));
}
