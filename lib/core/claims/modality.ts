/**
 * How sure a clause is of what it says: done, possible, conditional, planned or due.
 *
 * The press writes what it has not checked in the conditional, and plans in the
 * future; comparing a plan with a fact must never look like a contradiction.
 */
import type { Clause } from './clauses';
import { verbCodes, verbForms } from './verbs';
import { isOpen, PhraseTable, type Word } from './words';

/** Modality of a clause, weakest first. */
export type Modality = 'asserted' | 'planned' | 'obligation' | 'possible' | 'conditional';

const PHRASES = new PhraseTable<Modality>([
  ...phrases(
    'possible',
    'peut',
    'peuvent',
    'possible',
    'possibilité',
    'éventuel',
    'éventuelle',
    'éventuels',
  ),
  ...phrases(
    'possible',
    'hypothèse',
    'potentiel',
    'potentielle',
    'potentiellement',
    'peut-être',
    'probablement',
  ),
  ...phrases(
    'possible',
    'n’exclut pas',
    'n’écarte pas',
    'n’exclut rien',
    'n’exclut plus',
    'ouvre la porte',
  ),
  ...phrases(
    'possible',
    'envisage',
    'envisagent',
    'envisagé',
    'envisagée',
    'envisagés',
    'envisageable',
    'évoque',
    'évoqué',
  ),
  ...phrases(
    'possible',
    'could',
    'might',
    'may',
    'possibly',
    'perhaps',
    'potential',
    'does not rule out',
    'likely',
  ),
  ...phrases(
    'planned',
    'prévoit',
    'prévoient',
    'prévu',
    'prévue',
    'prévus',
    'prévues',
    'prévoyait',
    'entend',
  ),
  ...phrases(
    'planned',
    'va',
    'vont',
    's’apprête à',
    's’apprêtent à',
    'projette',
    'prépare',
    'préparent',
    'préparerait',
  ),
  ...phrases(
    'planned',
    's’engage à',
    's’engagent à',
    's’est engagé à',
    'se sont engagés à',
    'a promis',
    'promet',
    'promettent',
  ),
  ...phrases(
    'planned',
    'prêt à',
    'prête à',
    'prêts à',
    'prêtes à',
    'disposé à',
    'disposée à',
    'disposés à',
    'bientôt',
  ),
  ...phrases(
    'planned',
    'a décidé de',
    'ont décidé de',
    'sur le point de',
    'à l’état de projet',
    'projet de',
    'futur',
    'future',
  ),
  ...phrases(
    'planned',
    'devrait',
    'devraient',
    'vise à',
    'visent à',
    'a pour objectif',
    'ont pour objectif',
    'souhaite',
    'souhaitent',
  ),
  ...phrases(
    'planned',
    'veut',
    'veulent',
    'voulait',
    'will',
    'shall',
    'plans to',
    'plan to',
    'is set to',
    'are set to',
    'ready to',
  ),
  ...phrases(
    'planned',
    'intends to',
    'willing to',
    'is to',
    'are to',
    'pledged to',
    'going to',
    'wants to',
    'want to',
    'aims to',
  ),
  ...phrases(
    'obligation',
    'doit',
    'doivent',
    'devra',
    'devront',
    'il faut',
    'il faudra',
    'il faudrait',
    'must',
    'have to',
    'has to',
    'should',
  ),
  ...phrases(
    'conditional',
    'would',
    'reportedly',
    'allegedly',
    'présumé',
    'présumée',
    'supposé',
    'supposée',
  ),
]);

/** Conditionals that are politeness or modals of their own. */
const OWN: Record<string, Modality> = {
  pouvoir: 'possible',
  devoir: 'planned',
  vouloir: 'planned',
  souhaiter: 'planned',
  falloir: 'obligation',
};

const RANK: readonly Modality[] = ['asserted', 'planned', 'obligation', 'possible', 'conditional'];

function phrases(modality: Modality, ...texts: string[]): [string, Modality][] {
  return texts.map((text) => [text, modality]);
}

/** Tells the modality of `clause`: the least sure of its marks. */
export function modalityOf(words: readonly Word[], clause: Clause): Modality {
  let rank = 0;
  for (let index = clause.first; index < clause.last; index++) {
    const hit = PHRASES.at(words, index);
    if (hit && hit.end <= clause.last && !isNoun(words, index)) {
      rank = Math.max(rank, RANK.indexOf(hit.value));
      continue;
    }
    const text = words[index]?.text ?? '';
    const codes = verbCodes(words[index]);
    if (codes.includes('C') && !/[PIJK]/.test(codes)) {
      const lemma = verbForms(text).find((form) => form.codes.includes('C'))?.lemma ?? '';
      rank = Math.max(rank, RANK.indexOf(OWN[lemma] ?? 'conditional'));
    } else if (codes.includes('F') && !/[PIJK]/.test(codes)) {
      const lemma = verbForms(text).find((form) => form.codes.includes('F'))?.lemma ?? '';
      rank = Math.max(rank, RANK.indexOf(OWN[lemma] ?? 'planned'));
    } else if (isIntent(words, index)) rank = Math.max(rank, RANK.indexOf('planned'));
  }
  return RANK[rank] as Modality;
}

/** « ils comptent signer », « ils allaient bientôt signer »: a verb of intent and its infinitive. */
function isIntent(words: readonly Word[], index: number): boolean {
  const isMeant = verbForms(words[index]?.text ?? '').some(
    ({ lemma, codes }) => /^(?:aller|compter)$/.test(lemma) && /[PI]/.test(codes),
  );
  if (!isMeant || isNoun(words, index)) return false;
  const at = BETWEEN.test(words[index + 1]?.text ?? '') ? index + 2 : index + 1;
  return verbCodes(words[at]).includes('W') && isOpen(words, at);
}

/** What stands between an intent and its infinitive: « va se tenir », « compte bien signer ». */
const BETWEEN = /^(?:se|s|le|la|l|les|y|en|bien|bientot|aussi|egalement|donc|pas|plus)$/;

/** « le compte », « son projet »: a noun of the same spelling. */
function isNoun(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  return /^(?:compte|may|will|prevu|va)$/.test(text)
    ? /^(?:le|un|son|ce|au|du|in|of|en|comme)$/.test(words[index - 1]?.text ?? '')
    : false;
}

const FUTURE_WORDS = new Set(['will', 'shall', 'prochain', 'prochaine', 'devrait', 'devraient']);
const AUXILIARIES = new Set(
  'a ont est sont avait avaient etait etaient has have was were'.split(' '),
);

/** « they signed »: a past whose form is that of the participle, told by its subject. */
function isEnglishPast(words: readonly Word[], index: number): boolean {
  const codes = verbCodes(words[index]);
  if (!codes.includes('J') || !codes.includes('K') || /[PW]/.test(codes)) return false;
  const before = words[index - 1];
  return (
    before !== undefined && (/^(?:they|he|she|it|we|who)$/.test(before.text) || before.capital)
  );
}

/** Tells the tense of `clause` for its dates: past, future, or neither when it is open. */
export function tenseOf(words: readonly Word[], clause: Clause): 'past' | 'future' | null {
  let past = false;
  for (let index = clause.first; index < clause.last; index++) {
    const text = words[index]?.text ?? '';
    const codes = verbCodes(words[index]);
    if (codes.includes('F') && !/[PIJK]/.test(codes)) return 'future';
    if (FUTURE_WORDS.has(text)) return 'future';
    if (isIntent(words, index) && codes.includes('P')) return 'future';
    if (isEnglishPast(words, index)) past = true;
    if (codes !== '' && /[IJ]/.test(codes) && !/[PKW]/.test(codes)) past = true;
    if (!AUXILIARIES.has(text)) continue;
    const participle = verbCodes(words[index + 1]) + verbCodes(words[index + 2]);
    if (participle.includes('K')) past = true;
  }
  return past ? 'past' : null;
}
