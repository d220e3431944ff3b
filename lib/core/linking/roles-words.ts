/**
 * The nouns of offices in French and English, and what may complete them.
 *
 * A head is a run of folded words. `office` is an id of `offices.ts`, or one of
 * the open offices `leader` (whoever leads the executive), `minister` (some
 * minister) and `other` (a title that the base holds for nobody). Countries and bodies
 * are called by their French names here: which actor that is, a pack says (`named.ts`).
 */
import type { Lang } from '../knowledge';

/** A noun of office. */
export type RoleHead = {
  office: string;
  gender: 'feminine' | 'masculine' | null;
  /** The words themselves say in which country or organisation: its name. */
  org: string | null;
  /** The name of the country that is meant when the text names none. */
  usual: string | null;
  /**
   * `portfolio`: the office depends on the complement; `body`: an organisation must be told;
   * `nation`: a country must be told; `closed`: nothing may follow.
   */
  complement: 'portfolio' | 'place' | 'body' | 'nation' | 'closed';
};

type Row = readonly [phrases: string, office: string, more?: Partial<RoleHead>];

const FRENCH: readonly Row[] = [
  ['president', 'head-of-state', { gender: 'masculine' }],
  ['presidente', 'head-of-state', { gender: 'feminine' }],
  ['chef de l etat|cheffe de l etat', 'head-of-state', { usual: 'France' }],
  ['chef d etat|cheffe d etat', 'head-of-state'],
  ['premier ministre', 'head-of-government', { gender: 'masculine' }],
  ['premiere ministre', 'head-of-government', { gender: 'feminine' }],
  ['chef du gouvernement', 'head-of-government'],
  ['cheffe du gouvernement', 'head-of-government', { gender: 'feminine' }],
  ['chef de l executif|cheffe de l executif', 'leader'],
  ['chancelier', 'head-of-government', { gender: 'masculine', usual: 'Allemagne' }],
  ['chanceliere', 'head-of-government', { gender: 'feminine', usual: 'Allemagne' }],
  ['chancelier de l echiquier', 'finance-minister', { org: 'Royaume-Uni' }],
  ['chanceliere de l echiquier', 'finance-minister', { org: 'Royaume-Uni', gender: 'feminine' }],
  ['taoiseach', 'head-of-government', { org: 'Irlande' }],
  ['president du conseil', 'head-of-government', { gender: 'masculine', usual: 'Italie' }],
  ['presidente du conseil', 'head-of-government', { gender: 'feminine', usual: 'Italie' }],
  [
    'president du conseil europeen',
    'president',
    { gender: 'masculine', org: 'Conseil européen', complement: 'closed' },
  ],
  [
    'presidente du conseil europeen',
    'president',
    { gender: 'feminine', org: 'Conseil européen', complement: 'closed' },
  ],
  ['president du gouvernement', 'head-of-government', { usual: 'Espagne' }],
  ['president du senat', 'senate-president', { usual: 'Parlement français' }],
  [
    'presidente de l assemblee|presidente de l assemblee nationale',
    'assembly-president',
    { usual: 'Parlement français', gender: 'feminine' },
  ],
  ['vice president', 'vice-president', { gender: 'masculine' }],
  [
    'vice president du conseil|vice presidente du conseil',
    'deputy-head-of-government',
    { usual: 'Italie' },
  ],
  ['vice presidente', 'vice-president', { gender: 'feminine' }],
  ['vice premier ministre|vice premiere ministre|vice chancelier', 'deputy-head-of-government'],
  ['ministre', 'minister', { complement: 'portfolio' }],
  ['secretaire', 'secretary', { complement: 'portfolio' }],
  ['commissaire', 'commissioner', { complement: 'portfolio' }],
  ['patron|chef|maitre|locataire|hote', 'leader', { complement: 'body' }],
  ['patronne|cheffe', 'leader', { complement: 'body', gender: 'feminine' }],
  ['president du groupe', 'group-president', { gender: 'masculine' }],
  ['presidente du groupe', 'group-president', { gender: 'feminine' }],
  ['president de l executif europeen', 'president', { org: 'Commission européenne' }],
  [
    'presidente de l executif europeen|cheffe de l executif europeen',
    'president',
    { org: 'Commission européenne', gender: 'feminine' },
  ],
  ['president du comite militaire', 'military-committee-chair'],
  [
    'vice ministre|ministre delegue|ministre deleguee|secretaire d etat aux|secretaire d etat charge|secretaire d etat chargee',
    'other',
  ],
  ['chef de la diplomatie|patron de la diplomatie|numero un de la diplomatie', 'foreign-minister'],
  ['cheffe de la diplomatie|patronne de la diplomatie', 'foreign-minister', { gender: 'feminine' }],
  ['secretaire d etat', 'foreign-minister', { usual: 'États-Unis' }],
  ['secretaire au foreign office', 'foreign-minister', { org: 'Royaume-Uni' }],
  ['secretaire a la defense', 'defence-minister', { usual: 'États-Unis' }],
  ['secretaire a la guerre', 'defence-minister', { org: 'États-Unis' }],
  ['secretaire au tresor', 'finance-minister', { org: 'États-Unis' }],
  ['secretaire general', 'secretary-general', { gender: 'masculine' }],
  ['secretaire generale', 'secretary-general', { gender: 'feminine' }],
  [
    'chef de l alliance|patron de l alliance|chef de l alliance atlantique|patron de l alliance atlantique',
    'secretary-general',
    { org: 'OTAN' },
  ],
  [
    'secretaire general de l alliance|secretaire general de l alliance atlantique',
    'secretary-general',
    { org: 'OTAN' },
  ],
  ['chef d etat major des armees', 'chief-of-defence', { usual: 'France' }],
  ['cema', 'chief-of-defence', { org: 'France' }],
  [
    'chef d etat major|chef d etat major de la defense|chef d etat major general|chef d etat major interarmees',
    'chief-of-defence',
  ],
  // Alone, it is what a president is by the constitution.
  ['chef des armees', 'chief-of-defence', { complement: 'nation' }],
  ['chef d etat major particulier', 'other'],
  [
    'chef d etat major de l armee de terre|chef de l armee de terre',
    'army-chief',
    { usual: 'France' },
  ],
  ['chef d etat major de l armee de l air|chef d etat major de la marine', 'other'],
  ['commandant en chef|chef de l armee|patron de l armee', 'commander-in-chief'],
  [
    'conseiller a la securite nationale|conseiller a la securite',
    'security-adviser',
    { gender: 'masculine' },
  ],
  ['conseillere a la securite nationale', 'security-adviser', { gender: 'feminine' }],
  [
    'secretaire du conseil de securite|secretaire du conseil national de securite|secretaire du conseil national de securite et de defense',
    'security-adviser',
  ],
  [
    'chef du renseignement militaire|chef des renseignements militaires|patron du renseignement militaire|directeur du renseignement militaire',
    'intelligence-chief',
  ],
  [
    'chef du bureau presidentiel|chef du bureau du president|chef de l administration presidentielle|chef du cabinet presidentiel|directeur du bureau presidentiel',
    'presidential-office-chief',
    { usual: 'Ukraine' },
  ],
  ['porte parole', 'spokesperson'],
  [
    'porte parole du kremlin|porte parole de la presidence russe',
    'spokesperson',
    { org: 'Kremlin' },
  ],
  [
    'porte parole de la diplomatie|porte parole du ministere des affaires etrangeres|porte parole du ministere',
    'spokesperson',
  ],
  [
    'haut representant|haut representant de l union|haut representant de l ue|haut representant de l union europeenne',
    'high-representative',
    { gender: 'masculine', org: 'Service européen pour l’action extérieure', complement: 'closed' },
  ],
  [
    'haute representante|haute representante de l union|haute representante de l ue|haute representante de l union europeenne',
    'high-representative',
    { gender: 'feminine', org: 'Service européen pour l’action extérieure', complement: 'closed' },
  ],
  ['dirigeant|numero un|homme fort', 'leader', { gender: 'masculine' }],
  ['dirigeante|numero une', 'leader', { gender: 'feminine' }],
  ['leader', 'leader'],
  ['souverain|monarque|roi', 'monarch', { gender: 'masculine' }],
  ['pape|souverain pontife', 'pope', { org: 'Vatican', gender: 'masculine', complement: 'closed' }],
  [
    'chef du parti travailliste|chef du labour|chef des travaillistes|leader du labour|leader travailliste',
    'chef du parti travailliste',
    { org: 'Parti travailliste britannique' },
  ],
];

const ENGLISH: readonly Row[] = [
  ['president', 'head-of-state'],
  ['head of state', 'head-of-state'],
  ['prime minister|head of government|premier|pm', 'head-of-government'],
  ['chancellor', 'head-of-government', { usual: 'Allemagne' }],
  ['chancellor of the exchequer', 'finance-minister', { org: 'Royaume-Uni' }],
  ['taoiseach', 'head-of-government', { org: 'Irlande' }],
  ['vice president', 'vice-president'],
  ['deputy prime minister|vice chancellor', 'deputy-head-of-government'],
  [
    'deputy foreign minister|deputy defence minister|deputy defense minister|deputy secretary general|deputy minister',
    'other',
  ],
  [
    'foreign minister|top diplomat|minister of foreign affairs|minister for foreign affairs|foreign affairs minister',
    'foreign-minister',
  ],
  ['foreign secretary', 'foreign-minister', { usual: 'Royaume-Uni' }],
  ['secretary of state', 'foreign-minister', { usual: 'États-Unis' }],
  ['secretary of state for', 'other'],
  [
    'defence minister|defense minister|minister of defence|minister of defense|armed forces minister|minister of the armed forces|defence chief',
    'defence-minister',
  ],
  [
    'defence secretary|secretary of state for defence',
    'defence-minister',
    { usual: 'Royaume-Uni' },
  ],
  ['defense secretary|secretary of defense', 'defence-minister', { usual: 'États-Unis' }],
  ['secretary of war|war secretary', 'defence-minister', { org: 'États-Unis' }],
  ['treasury secretary', 'finance-minister', { org: 'États-Unis' }],
  ['finance minister', 'finance-minister'],
  ['interior minister', 'interior-minister'],
  ['home secretary', 'interior-minister', { usual: 'Royaume-Uni' }],
  ['secretary general|secretary general', 'secretary-general'],
  ['spokesman|spokeswoman|spokesperson', 'spokesperson'],
  [
    'kremlin spokesman|kremlin spokesperson|spokesman for the kremlin|spokesperson for the kremlin',
    'spokesperson',
    { org: 'Kremlin' },
  ],
  [
    'foreign ministry spokeswoman|foreign ministry spokesman|foreign ministry spokesperson',
    'spokesperson',
  ],
  [
    'chief of the defence staff|chief of defence staff|chief of the defense staff|chief of the general staff|armed forces chief|chief of defence',
    'chief-of-defence',
  ],
  ['chairman of the joint chiefs of staff', 'chief-of-defence', { org: 'États-Unis' }],
  ['commander in chief|army chief', 'commander-in-chief'],
  ['national security adviser|national security advisor', 'security-adviser'],
  ['military intelligence chief|head of military intelligence', 'intelligence-chief'],
  [
    'foreign policy chief|high representative',
    'high-representative',
    { usual: 'Union européenne' },
  ],
  ['leader', 'leader'],
  ['boss|head|chief', 'leader', { complement: 'body' }],
  ['chief of staff|chief executive', 'other'],
  ['defence commissioner|defense commissioner', 'defence-commissioner'],
  ['commission president', 'president', { org: 'Commission européenne' }],
  ['king|monarch', 'monarch', { gender: 'masculine', usual: 'Royaume-Uni' }],
  ['pope', 'pope', { org: 'Vatican', gender: 'masculine', complement: 'closed' }],
];

/** What « ministre » may be followed by, with the office it makes; the article comes first. */
const PORTFOLIOS: readonly (readonly [phrases: string, office: string, usual?: string])[] = [
  [
    'des affaires etrangeres|aux affaires etrangeres|des relations exterieures|des affaires etrangeres et de la defense',
    'foreign-minister',
  ],
  ['de l europe et des affaires etrangeres', 'foreign-minister', 'France'],
  [
    'de la defense|de la defense nationale|a la defense|a la defense et a l espace',
    'defence-minister',
  ],
  [
    'des armees|des armees et des anciens combattants|des armees et des veterans',
    'defence-minister',
    'France',
  ],
  ['de la guerre|a la guerre', 'defence-minister', 'États-Unis'],
  ['au tresor', 'finance-minister', 'États-Unis'],
  ['de l interieur|a l interieur', 'interior-minister'],
  ['des finances|de l economie et des finances', 'finance-minister'],
  ['de l economie', 'economy-minister'],
  ['de l energie|a l energie', 'energy-minister'],
  ['de la justice|a la justice', 'justice-minister'],
  ['de la sante|a la sante', 'health-minister'],
];

/** Adjectives that leave a role what it is. */
export const ROLE_ADJECTIVES: ReadonlySet<string> = new Set(
  'federal federale sortant sortante actuel actuelle reconduit reconduite demissionnaire conservateur conservatrice republicain republicaine democrate nationaliste populiste liberal liberale socialiste travailliste'.split(
    ' ',
  ),
);

/** Words before a role that move it in time. */
export const ROLE_TIMES: ReadonlyMap<string, 'former' | 'next' | 'then' | 'now'> = new Map([
  ...['ancien', 'ancienne', 'ex', 'former', 'feu'].map((word) => [word, 'former'] as const),
  ...['futur', 'future', 'prochain', 'prochaine', 'probable', 'incoming'].map(
    (word) => [word, 'next'] as const,
  ),
  ['alors', 'then'] as const,
  ...[
    'nouveau',
    'nouvel',
    'nouvelle',
    'actuel',
    'actuelle',
    'tout',
    'toute',
    'new',
    'current',
    'outgoing',
    'acting',
    'jeune',
    'puissant',
    'puissante',
    'tres',
    'inamovible',
    'desormais',
    'toujours',
  ].map((word) => [word, 'now'] as const),
]);

/** Ends of adjectives that place a role in a nation, whether the base knows it or not. */
export const NATION_ADJECTIVE =
  /(?:ien|ienne|ais|aise|ois|oise|[^m]ain|aine|een|eenne|and|ande|gnol|gnole|[^u]que|argentine?|afghane?|kosovare?|philippine?|kazakhe?|ouzbeke?|kirghize|catalane?|tchetchene|arabe)$/;

/** Words that end like an adjective of nation and are none. */
export const NO_NATION: ReadonlySet<string> = new Set(
  'ainsi mais jamais desormais soudain bien rien combien quand grand lorsque puisque parce que presque jusque quoique chaque explique indique revendique critique communique implique applique evoque provoque replique risque marque manque remarque prochain prochaine certain certaine'.split(
    ' ',
  ),
);

/** Heads by their first word, longest first. */
export type HeadTable = ReadonlyMap<
  string,
  readonly { phrase: readonly string[]; head: RoleHead }[]
>;

function table(rows: readonly Row[]): HeadTable {
  const heads = new Map<string, { phrase: string[]; head: RoleHead }[]>();
  for (const [phrases, office, more] of rows) {
    for (const text of phrases.split('|')) {
      const phrase = text.split(' ');
      const head = {
        office,
        gender: null,
        org: null,
        usual: null,
        complement: 'place',
        ...more,
      } as const;
      const list = heads.get(phrase[0] as string) ?? [];
      list.push({ phrase, head });
      heads.set(phrase[0] as string, list);
    }
  }
  for (const list of heads.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return heads;
}

const headTables: Partial<Record<Lang, HeadTable>> = {};

/** Nouns of office of `lang`, laid out when a text first asks. */
export function roleHeads(lang: Lang): HeadTable {
  headTables[lang] ??= table(lang === 'fr' ? FRENCH : ENGLISH);
  return headTables[lang];
}

/** Portfolios, longest first. */
export const ROLE_PORTFOLIOS: readonly {
  phrase: readonly string[];
  office: string;
  usual: string | null;
}[] = PORTFOLIOS.flatMap(([phrases, office, usual]) =>
  phrases.split('|').map((text) => ({ phrase: text.split(' '), office, usual: usual ?? null })),
).sort((a, b) => b.phrase.length - a.phrase.length);
