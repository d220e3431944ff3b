/**
 * A phrase that names the holder of an office, and what its determiner says.
 */
import type { ActorId } from '../knowledge';
import { isJoined, type Passage } from '../names/context';
import { DEFINITE, DEMONSTRATIVE, INDEFINITE, POSSESSIVE } from '../text/words';

/** How a noun phrase is introduced. */
type Determiner = 'definite' | 'indefinite' | 'possessive' | 'demonstrative' | 'none';

/** A phrase that names the holder of an office. Tokens are inclusive. */
export type RolePhrase = {
  first: number;
  last: number;
  /** The token where the noun of office begins. */
  head: number;
  /** An id of `offices.ts`, or `leader`, `minister`, `homologue`, `successor`, `predecessor`, `other`. */
  office: string;
  /** Country or organisation that the text names, `unknown` when the base does not hold it. */
  org: ActorId | 'unknown' | null;
  /** Country that is meant when the text names none. */
  usual: ActorId | null;
  time: 'former' | 'next' | 'then' | 'now';
  gender: 'feminine' | 'masculine' | null;
  determiner: Determiner;
  /** « le successeur de Keir Starmer »: the token where the name begins. */
  of: number | null;
};

/** What a role phrase says besides its noun, as it is read. */
export type Reading = Pick<RolePhrase, 'office' | 'org' | 'usual' | 'time'> & { last: number };

/** How the noun phrase whose first token is `first` is introduced. */
export function determinerOf(passage: Passage, first: number): Determiner {
  if (!isJoined(passage, first)) return 'none';
  const key = passage.keys[first - 1] as string;
  if (INDEFINITE.has(key)) return 'indefinite';
  if (POSSESSIVE.has(key) || key === 's') return 'possessive';
  if (DEMONSTRATIVE.has(key)) return 'demonstrative';
  if (DEFINITE.has(key)) return 'definite';
  return 'none';
}
