/** The nouns of offices in English. */
import type { RoleRow } from './roles-words';

/** Nouns of office: folded words, the office, and what else they say. */
export const ENGLISH_ROLES: readonly RoleRow[] = [
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
