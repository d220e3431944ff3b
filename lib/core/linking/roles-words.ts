/**
 * What the tables of offices say of each noun, and the words that stand beside one.
 *
 * A head is a run of folded words. `office` is an id of `offices.ts`, or one of
 * the open offices `leader` (whoever leads the executive), `minister` (some
 * minister) and `other` (a title that the base holds for nobody). Countries and bodies
 * are called by their French names here: which actor that is, a pack says (`named.ts`).
 */

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

/** A row of the tables of offices: ways of saying it, divided by « | », and what is not as usual. */
export type RoleRow = readonly [phrases: string, office: string, more?: Partial<RoleHead>];

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
  /(?:ien|ienne|ais|aise|ois|oise|[^m]ain|aine|een|eenne|lamande?|lemande?|ormande?|gnol|gnole|ique|slovaque|tcheque|turque|grecque|argentine?|afghane?|kosovare?|philippine?|kazakhe?|ouzbeke?|kirghize|catalane?|tchetchene|arabe)$/;

/** Words that end like an adjective of nation and are none. */
export const NO_NATION: ReadonlySet<string> = new Set(
  'ainsi mais jamais desormais soudain bien rien combien quand grand lorsque puisque parce que presque jusque quoique chaque explique indique revendique critique communique implique applique replique complique fabrique abdique panique polemique pronostique trafique pique croise apaise fois trois mois parfois toutefois autrefois prenne tienne comprenne obtienne prochain prochaine certain certaine'.split(
    ' ',
  ),
);
