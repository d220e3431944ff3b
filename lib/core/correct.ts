/** Applies the reader's corrections to what the engine found and to what the base says. */
import type { Annotations, Claim, Mention } from './annotation';
import type { Correction, CorrectionBody } from './corrections';
import type { Actor, ActorId, ActorKind, FactId, Localized, Role } from './knowledge';
import type { ActorEntry } from './pack/entries';
import { tokenKey } from './text/text';

type BodyOf<Type extends CorrectionBody['type']> = Extract<CorrectionBody, { type: Type }>;

/** Returns `annotations` of the page with key `page` as the reader has corrected them. */
export function correctAnnotations(
  annotations: Annotations,
  corrections: readonly Correction[],
  page: string,
  kindOf: (actor: ActorId) => ActorKind | null,
): Annotations {
  if (corrections.length === 0) return annotations;
  const hidden = new Set(bodiesOf(corrections, 'hide-actor').map((body) => body.actor));
  const facts = hiddenFacts(corrections);
  const choices = bodiesOf(corrections, 'not-this-actor')
    .filter((body) => body.page === null || body.page === page)
    .map((body) => ({ ...body, key: tokenKey(body.text) }));
  return {
    mentions: annotations.mentions.flatMap((mention): Mention[] => {
      const key = choices.length > 0 ? tokenKey(mention.text) : '';
      const choice = choices.find(
        (body) => body.key === key && (mention.actor ?? mention.candidates[0]?.actor) === body.from,
      );
      const chosen = choice ? choose(mention, choice, kindOf) : mention;
      return chosen ? withoutHidden(chosen, hidden) : [];
    }),
    claims: annotations.claims.map(
      (claim): Claim => ({
        ...claim,
        facts: claim.facts.filter((match) => !facts.has(match.fact)),
      }),
    ),
  };
}

/** Returns the facts that the reader has hidden. */
export function hiddenFacts(corrections: readonly Correction[]): Set<FactId> {
  return new Set(bodiesOf(corrections, 'hide-fact').map((body) => body.fact));
}

/** Returns `entry` with the reader's own words for it, and without the facts that the reader has hidden. */
export function correctEntry(entry: ActorEntry, corrections: readonly Correction[]): ActorEntry {
  const facts = hiddenFacts(corrections);
  return {
    ...entry,
    actor: correctActor(entry.actor, corrections),
    facts: entry.facts.filter((ref) => !facts.has(ref.id)),
  };
}

/** Returns `actor` with the reader's own label and role. The newest correction comes first and wins. */
export function correctActor(actor: Actor, corrections: readonly Correction[]): Actor {
  const edits = bodiesOf(corrections, 'edit-actor').filter((body) => body.actor === actor.id);
  const label = edits.find((body) => body.label !== null)?.label;
  const role = edits.find((body) => body.role !== null)?.role;
  return {
    ...actor,
    ...(label ? { label: inBoth(label) } : {}),
    ...(role ? { roles: [ownRole(role), ...rolesBeside(role, actor.roles ?? [])] } : {}),
  };
}

function choose(
  mention: Mention,
  { to }: BodyOf<'not-this-actor'>,
  kindOf: (actor: ActorId) => ActorKind | null,
): Mention | null {
  const kind = to === null ? null : kindOf(to);
  if (to === null || kind === null) return null;
  return {
    ...mention,
    kind,
    actor: to,
    candidates: [{ actor: to, score: 1, reasons: [] }],
    confidence: 'certain',
  };
}

function withoutHidden(mention: Mention, hidden: ReadonlySet<ActorId>): Mention[] {
  if (mention.actor !== null && hidden.has(mention.actor)) return [];
  const candidates = mention.candidates.filter(({ actor }) => !hidden.has(actor));
  if (candidates.length === mention.candidates.length) return [mention];
  return candidates.length === 0 ? [] : [{ ...mention, candidates }];
}

/** The roles of the base that do not fall into the time for which the reader knows better. */
function rolesBeside(own: NonNullable<BodyOf<'edit-actor'>['role']>, roles: Role[]): Role[] {
  return roles.filter(
    ({ from, to }) =>
      (to !== null && own.from !== null && to <= own.from) ||
      (from !== null && own.to !== null && from >= own.to),
  );
}

function ownRole(role: NonNullable<BodyOf<'edit-actor'>['role']>): Role {
  return { title: inBoth(role.title), org: null, from: role.from, to: role.to, unsourced: true };
}

function inBoth(text: string): Localized {
  return { fr: text, en: text };
}

function bodiesOf<Type extends CorrectionBody['type']>(
  corrections: readonly Correction[],
  type: Type,
): BodyOf<Type>[] {
  return corrections.flatMap(({ body }) => (body.type === type ? [body as BodyOf<Type>] : []));
}
