/**
 * The card of a claim, built from records of the base: the facts that were
 * found for it with their relation, and what has changed since the article.
 */
import type { Claim } from '../annotation';
import type { IsoDate } from '../interval';
import type { ActorId, FactId } from '../knowledge';
import type { FactEntry } from '../pack/entries';
import { plainValue } from '../text/plain-text';
import { beginsAfter, factLine, type Shelf } from './card-lines';
import type { ClaimCard, FactLine } from './cards';

/** Returns the actors that the card of `claim` names. */
export function actorsOfClaim(claim: Claim): ActorId[] {
  const { speaker, agents, objects } = claim.frame;
  return [...new Set([...(speaker?.actor ? [speaker.actor] : []), ...agents, ...objects])];
}

/** Builds the card of `claim`; `facts` holds its facts and those that replaced them. */
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
  const replacements = claim.facts
    .flatMap((match) => followReplacements(match.fact, facts))
    .filter((id) => !named.has(id));
  const changes = [...new Set(replacements)].flatMap((id): FactLine[] => {
    const fact = facts.get(id)?.fact;
    if (!fact || !beginsAfter(fact.validFrom, fact.asOf, asOf)) return [];
    return [factLine(fact, { relation: 'later', why: null }, shelf)];
  });
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

/** Facts that replaced `fact`, those that replaced these, and so on, nearest first. */
function followReplacements(fact: FactId, facts: ReadonlyMap<FactId, FactEntry>): FactId[] {
  const found = new Set<FactId>();
  const follow = (id: FactId) => {
    for (const next of facts.get(id)?.supersededBy ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      follow(next);
    }
  };
  follow(fact);
  found.delete(fact);
  return [...found];
}
