/**
 * The nouns of offices in French, and the matters of ministers. Feminine and plural
 * forms that only follow the rules are made in `roles-forms.ts`.
 */
import type { RoleRow } from './roles-words';

/** Nouns of office: folded words, the office, and what else they say. */
export const FRENCH_ROLES: readonly RoleRow[] = [
  ['president', 'head-of-state', { gender: 'masculine' }],
  ['chef de l etat', 'head-of-state', { usual: 'France' }],
  ['chef d etat', 'head-of-state'],
  ['premier ministre', 'head-of-government', { gender: 'masculine' }],
  ['chef du gouvernement', 'head-of-government'],
  ['chef de l executif', 'leader'],
  ['chancelier', 'head-of-government', { gender: 'masculine', usual: 'Allemagne' }],
  ['chancelier de l echiquier', 'finance-minister', { org: 'Royaume-Uni' }],
  ['taoiseach', 'head-of-government', { org: 'Irlande' }],
  ['president du conseil', 'head-of-government', { gender: 'masculine', usual: 'Italie' }],
  [
    'president du conseil europeen',
    'president',
    { gender: 'masculine', org: 'Conseil européen', complement: 'closed' },
  ],
  ['president du gouvernement', 'head-of-government', { usual: 'Espagne' }],
  ['president du senat', 'senate-president', { usual: 'Parlement français' }],
  [
    'presidente de l assemblee|presidente de l assemblee nationale',
    'assembly-president',
    { usual: 'Parlement français', gender: 'feminine' },
  ],
  ['vice president', 'vice-president', { gender: 'masculine' }],
  ['vice president du conseil', 'deputy-head-of-government', { usual: 'Italie' }],
  ['vice premier ministre|vice chancelier', 'deputy-head-of-government'],
  ['ministre', 'minister', { complement: 'portfolio' }],
  ['secretaire', 'secretary', { complement: 'portfolio' }],
  ['commissaire', 'commissioner', { complement: 'portfolio' }],
  ['patron|chef|maitre|locataire|hote', 'leader', { complement: 'body' }],
  ['president du groupe', 'group-president', { gender: 'masculine' }],
  [
    'president de l executif europeen|chef de l executif europeen',
    'president',
    { org: 'Commission européenne' },
  ],
  ['president du comite militaire', 'military-committee-chair'],
  [
    'vice ministre|ministre delegue|ministre deleguee|secretaire d etat aux|secretaire d etat charge|secretaire d etat chargee',
    'other',
  ],
  ['chef de la diplomatie|patron de la diplomatie|numero un de la diplomatie', 'foreign-minister'],
  ['secretaire d etat', 'foreign-minister', { usual: 'États-Unis' }],
  ['secretaire au foreign office', 'foreign-minister', { org: 'Royaume-Uni' }],
  ['secretaire a la defense', 'defence-minister', { usual: 'États-Unis' }],
  ['secretaire a la guerre', 'defence-minister', { org: 'États-Unis' }],
  ['secretaire au tresor', 'finance-minister', { org: 'États-Unis' }],
  ['secretaire general', 'secretary-general', { gender: 'masculine' }],
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
  ['dirigeant|numero un|homme fort', 'leader', { gender: 'masculine' }],
  ['leader', 'leader'],
  ['souverain|monarque|roi', 'monarch', { gender: 'masculine' }],
  ['pape|souverain pontife', 'pope', { org: 'Vatican', gender: 'masculine', complement: 'closed' }],
  [
    'chef du parti travailliste|chef du labour|chef des travaillistes|leader du labour|leader travailliste',
    'chef du parti travailliste',
    { org: 'Parti travailliste britannique' },
  ],
];

/** What « ministre » may be followed by, with the office it makes; the article comes first. */
export const PORTFOLIOS: readonly (readonly [phrases: string, office: string, usual?: string])[] = [
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
