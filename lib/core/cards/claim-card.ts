/**
 * The card of a claim, built from records of the base: the facts that were
 * found for it with their relation, and what has changed since the article.
 */
import type { Claim } from '../annotation';
import type { IsoDate } from '../interval';
import type { ActorId, Fact, FactId } from '../knowledge';
import type { FactEntry } from '../pack/entries';
import { plainValue } from '../text/plain-text';
import { beginsAfter, factLine, type Shelf } from './card-lines';
import type { ClaimCard, FactLine } from './cards';

/** Returns the actors that the card of `claim` names. */
export function actorsOfClaim(claim: Claim): ActorId[] {
  const { speaker, agents, objects } = claim.frame;
  return [...new Set([...(speaker?.actor ? [speaker.actor] : []), ...agents, ...objects])];
}

/** Sequels that a card tells, the newest ones. */
const MAX_CHANGES = 4;

/** Builds the card of `claim`; `facts` holds its facts and their sequels. */
export function buildClaimCard(wanted: {
  claim: Claim;
  facts: ReadonlyMap<FactId, FactEntry>;
  shelf: Shelf;
  asOf: IsoDate;
}): ClaimCard {
  const { claim, facts, shelf, asOf } = wanted;
  const lines = claim.facts.flatMap((match): FactLine[] => {
    const entry = facts.get(match.fact);
    return entry ? [factLine(entry.fact, match, shelf)] : [];
  });
  const named = new Set(lines.map((line) => line.id));
  // Only of what the article says: what went on of mere background is another matter.
  const sequels = claim.facts
    .filter(({ relation }) => relation !== 'context')
    .flatMap((match) => sequelsOf(match.fact, facts))
    .filter((id) => !named.has(id));
  const changes = [...new Set(sequels)]
    .flatMap((id) => facts.get(id)?.fact ?? [])
    .filter((fact) => beginsAfter(fact.validFrom, fact.asOf, asOf))
    .toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1))
    .slice(-MAX_CHANGES)
    .map((fact) => factLine(fact, { relation: 'later', why: null }, shelf));
  return plainValue<ClaimCard>({
    type: 'claim',
    claim,
    asOf,
    labels: Object.fromEntries(
      actorsOfClaim(claim).flatMap((id) => {
        const label = shelf.actors.get(id)?.label[shelf.lang];
        return label === undefined ? [] : [[id, label]];
      }),
    ),
    facts: lines.filter((line) => line.relation !== 'later'),
    changes: [...lines.filter((line) => line.relation === 'later'), ...changes],
  });
}

function beginOf({ validFrom, asOf }: Pick<Fact, 'validFrom' | 'asOf'>): string {
  return validFrom ?? asOf;
}

/** The sequels of `fact`, those of its sequels, and so on. */
function sequelsOf(fact: FactId, facts: ReadonlyMap<FactId, FactEntry>): FactId[] {
  const found = new Set<FactId>();
  const follow = (id: FactId) => {
    for (const next of facts.get(id)?.sequels ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(fact);
  found.delete(fact);
  return [...found];
}
