/**
 * Checks how the facts of a pack come after one another: `supersedes`, by which a
 * fact replaces an earlier one, and `follows`, by which it tells how the thing went on.
 */

import type { Fact, FactId } from '../knowledge';
import type { Findings } from './findings';

const FILE = 'facts.jsonl';

/** Adds what is wrong with the place of `fact` among `facts` to `findings`. */
export function checkSuccession(
  findings: Findings,
  fact: Fact,
  facts: ReadonlyMap<FactId, Fact>,
): void {
  checkReplaced(findings, fact, facts);
  checkFollowed(findings, fact, facts);
}

function checkReplaced(findings: Findings, fact: Fact, facts: ReadonlyMap<FactId, Fact>): void {
  const warn = (message: string) => findings.warn(FILE, fact.id, message);
  for (const id of fact.supersedes) {
    const former = facts.get(id);
    if (former === undefined) continue;
    if ((former.validFrom ?? '') > (fact.validFrom ?? ''))
      warn(`supersedes ${id}, which begins later`);
    if (former.status !== 'superseded') warn(`supersedes ${id}, whose status is ${former.status}`);
  }
  if (fact.status === 'superseded' && fact.validTo === null) warn('superseded without validTo');
  const seen = new Set<FactId>();
  const open = [...fact.supersedes].filter((id) => id !== fact.id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === fact.id) {
      findings.error(FILE, fact.id, 'supersedes itself through others');
      return;
    }
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(facts.get(id)?.supersedes ?? []));
  }
}

/** As each follower begins later than what it follows, no chain of them can go round. */
function checkFollowed(findings: Findings, fact: Fact, facts: ReadonlyMap<FactId, Fact>): void {
  const error = (message: string) => findings.error(FILE, fact.id, message);
  const follows = fact.follows ?? [];
  if (fact.status === 'false' && follows.length > 0) error('follows, but is a false claim');
  for (const id of follows) {
    const former = facts.get(id);
    if (former === undefined || former === fact) continue;
    if (former.status === 'false') error(`follows ${id}, which is a false claim`);
    if (fact.supersedes.includes(id)) error(`follows ${id}, which it supersedes`);
    if ((former.validFrom ?? '') >= (fact.validFrom ?? ''))
      error(`follows ${id}, which does not begin earlier`);
  }
}
