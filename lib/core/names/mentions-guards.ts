/**
 * What must not stand around certain names, and what must: names that are also
 * ordinary words or parts of longer names that the base does not hold.
 *
 * Patterns are read over folded words joined by one space: `before` over the four
 * words that end at the name, `after` over the four that follow it.
 */

/** A guard of one or several alias keys. */
export type Guard = {
  /** The name is not meant after these words. */
  before?: RegExp;
  /** The name is not meant before these words. */
  after?: RegExp;
  /** The name is meant only after these words. */
  needsBefore?: RegExp;
  /** `intro`: the actor must have been named in full elsewhere in the article. */
  needs?: 'intro';
};

/** A complement or an adjective that makes another thing of « l’Union », « la Commission ». */
const COMPLETED =
  /^(?:d|des|de|du|of|on|pour|for|nationale?|internationale?|parlementaire|parliamentary|senatoriale|electorale?|mixte|independante|africaine|sovietique|sacree|postale|syndicale|monetaire|douaniere|bancaire|economique|chretienne|departementale|francaise|democratique|populaire|gauche|droite|jack|soviet|african|patronale|locale|sportive?|\w+(?:crates?|liste|niste|oise|enne))(?: |$)/;

const OTHER_NATION =
  /^(?:russe|ukrainien|national|interieure|routiere|turc|belge|neerlandaise|quebecoise|serbe|senegalaise|ivoirienne|bulgare|slovene|polonaise|japonaise|de (?:la )?(?:russie|serbie|slovenie|bulgarie)|d(?:u|e l) (?:quebec|ukraine|irak))(?: |$)/;

/** The clause of another treaty: « un autre backstop », « le backstop irlandais ». */
const BREXIT =
  /^(?:du brexit|sur l irlande|irlandais|nord irlandais|britannique|in northern|for ireland)/;

/** « Bonne nouvelle »: the adjective, whose noun follows. */
const GOOD =
  /^(?:nouvelles?|chance|route|idee|foi|volonte|humeur|surprise|question|soiree|journee|annee|fete|sante|part|raison|lecture|reponse|affaire|pioche|table|fin|continuation|fortune|entente|gouvernance|pratique|occasion|recette|adresse|resolution|conduite|eleve|ecole|partie|mine|impression)s?(?: |$)/;

const ROWS: readonly (readonly [keys: string, guard: Guard])[] = [
  [
    'union|alliance|commission',
    {
      before:
        /(?:^| )(?:une|cette|son|sa|notre|a|this|trade|student|credit|etat de l|state of the)$/,
      after: COMPLETED,
    },
  ],
  [
    'bloc',
    {
      after: /^(?:of|quebecois|operatoire|obs|party|voting)/,
      before: /(?:^| )(?:power|voting|regional|trade)$/,
    },
  ],
  [
    'conseil de securite|security council|assemblee nationale|chambre des representants|parlement',
    { after: OTHER_NATION, before: /(?:russian|ukrainian|national)$/ },
  ],
  ['backstop', { before: /(?:autre|another|irish|brexit)$/, after: BREXIT }],
  ['bonne', { after: GOOD }],
  [
    'congres',
    {
      before: /(?:^| )(?:un|son|leur|en|dernier|prochain|palais des|notre|chaque)$/,
      after:
        /^(?:de|d|du|des|national|mondial|international|juif|peuple|annuel|extraordinaire|fondateur|africain|sioniste|peruvien|espagnol|mexicain|socialiste|communiste|scientifique|medical|syndical)(?: |$)/,
    },
  ],
  ['congress', { before: /(?:party|people s|national)$/ }],
  [
    'amerique|america',
    {
      after: /^(?:latine|du nord|du sud|centrale|first|profonde)/,
      before: /(?:latin|north|south|central)$/,
    },
  ],
  ['irlande', { after: /^du nord/ }],
  ['ireland', { before: /northern$/ }],
  ['russie', { after: /^unie/ }],
  [
    'europe',
    {
      before: /conseil de l$|council of$|radio free$|champion(?:ne)?s? (?:d|of)$/,
      after: /^(?:de l est|centrale|orientale|occidentale|du nord|du sud|ecologie|elects)/,
    },
  ],
  [
    'france',
    { after: /^(?:unbowed|insoumise|televisions|inter|culture|musique|travail|bleu|libre|24|\d)/ },
  ],
  ['hollande', { needsBefore: /(?:^| )(?:la|en|de|aux|par la)$/ }],
  // « les 27 » of the Union: no noun follows, else it is twenty-seven of something.
  [
    '27',
    {
      needsBefore: /(?:^| )(?:les|des|aux)$/,
      after:
        /^(?!(?:a|ont|se|n|ne|sont|doivent|devront|peuvent|de l (?:ue|union)|qui|et|ou|pour|sur|en|d accord|avaient|etaient|vont)(?: |$))./,
    },
  ],
  [
    'premiere dame|first lady',
    { after: /^(?:d|de|du|des|of|ukrainienne|americaine|turque|russe)(?: |$)/ },
  ],
  ['azov', { needsBefore: /(?:^| )(?:mer|rives?|cotes?|littoral|port|sea)(?: d| of)?$/ }],
  [
    'le monde',
    {
      after:
        /^(?:diplomatique|des (?!\d)|entier|libre|arabe|d (?:apres|hier|avant|aujourd|a cote)|selon (?:garp|trump|poutine))/,
    },
  ],
  ['labour', { after: /^(?:israelien|australien|neo|norvegien|day|market|force|costs|shortage)/ }],
  [
    'article 5',
    {
      after:
        /^(?:(?:de la|de l|du|des|of the) (?!otan|alliance|traite de l atlantique|traite de washington|north|nato))/,
    },
  ],
  [
    'treve|truce',
    {
      before: /(?:sans|de|aucune)$/,
      after:
        /^(?:de noel|hivernale|des confiseurs|olympique|estivale|commerciale|politique|energetique|in the trade)/,
    },
  ],
  [
    'garanties|regeneration|bases militaires|force de dissuasion|deterrence force|unite de coordination|coordination unit|groupe de coordination|appui americain|assurances de securite',
    { needs: 'intro' },
  ],
  [
    'offensive russe',
    {
      needsBefore: /(?:^| )(?:l|de l|the)$/,
      after: /^(?:sur|dans|vers|contre|a|en|pres|autour|de|du)(?: |$)/,
    },
  ],
  [
    'invasion',
    {
      after:
        /^(?:de (?!l ukraine)|du |des |d (?!ukraine)|americaine|israelienne|turque|of (?!ukraine))/,
    },
  ],
  ['zone d exclusion', { after: /^(?:aerienne|maritime)/ }],
  ['xi', { before: /(?:louis|pie|charles|article|chapitre)$/ }],
  ['rn', { before: /(?:route|la|sur la)$/ }],
  ['communes|commons', { before: /(?:des|creative|deux|nos|ces)$/ }],
  ['safe', { before: /(?:keep|stay|a|be|alerte|coffre)$/ }],
  // « Le Maire de Redon » signs decrees.
  ['le maire', { needs: 'intro', after: /^(?:de|d|du|des)(?: |$)/ }],
  ['e3', { before: /(?:vainqueure?|laureate?|edition|course) (?:de l|d)$/ }],
  [
    'paris',
    {
      before: /(?:comte|comtesse|accords?|jeux|jo) de$/,
      after: /^(?:agreement|olympics|match|saint)/,
    },
  ],
  ['luxembourg', { before: /(?:jardin|jardins|palais|province) (?:du|de)$/ }],
  [
    'washington',
    { after: /^(?:post|times|state|examiner|wizards)/, before: /(?:george|denzel|kerry|dinah)$/ },
  ],
  ['kiev|kyiv', { before: /(?:chicken|poulet)(?: a la)?$/ }],
  ['geneve|geneva', { before: /(?:convention|conventions) de$/, after: /^convention/ }],
  // « la Vienne » is a river.
  ['vienne|vienna', { before: /(?:convention|congres) de$|(?:^| )(?:la|en)$/ }],
  ['rome', { before: /(?:traite|statut|club|traites) de$/ }],
  ['londres|london', { before: /(?:jack|heure de)$/ }],
  ['berlin', { before: /(?:mur de|isaiah)$/ }],
  ['moscou|moscow', { before: /(?:heure de)$/ }],
];

/** Guards by alias key. */
export const GUARDS: ReadonlyMap<string, Guard> = new Map(
  ROWS.flatMap(([keys, guard]) => keys.split('|').map((key) => [key, guard] as const)),
);

/**
 * Names of towns that the base also gives to an event, a text or a body that met
 * there: alone they name the town.
 */
export const TOWN_NAMES: ReadonlySet<string> = new Set(
  'weimar,mons,montreux,brienne,istanbul,floride,geneve,geneva,tisza,davos,la haye,the hague'.split(
    ',',
  ),
);
