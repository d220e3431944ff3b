/**
 * Links what one passage names, from left to right, each phrase with what stands
 * before it. The phrases found may overlap; `mentions-choose.ts` settles that.
 */

import type { Mention } from '../annotation';
import type { ActorId } from '../knowledge';
import { type Passage, wordsAfter, wordsBefore } from '../names/context';
import { lazyDates } from '../names/context-dates';
import type { Naming } from '../names/engine';
import { isNewspaperAt, type Name } from '../names/mentions';
import type { Option } from '../names/mentions-choose';
import { findBackReferences, isOtherCoalition, REACH } from './anaphora';
import { findEvents } from './events';
import { type Choice, choose, confidenceOf, WEIGHTS } from './link-choice';
import type { Discourse } from './link-discourse';
import { linkName, type NameContext, type NamedChoice } from './link-names';
import { linkRole } from './link-roles';
import { actorNamed } from './named';
import type { RolePhrase } from './role-phrases';
import { findRoles } from './roles';

/** A phrase that is linked when the reading comes to it. Tokens are inclusive. */
type Task = { first: number; last: number; link: () => NamedChoice | null };

/** A role that was read: whom it names, `null` when nobody or when it stays open. */
type LinkedRole = { role: RolePhrase; actor: ActorId | null };

/** Finds the phrases of `passage` that can be linked, each with its choice. */
export function linkPassage(
  passage: Passage,
  names: readonly Name[],
  discourse: Discourse,
): Option[] {
  const { engine, asOf } = discourse;
  const context = { passage, names, dates: lazyDates(passage, asOf), discourse };
  // Roles before names at one place: a role that is blocked silences its descriptor.
  const roles = findRoles(passage, engine);
  const linked: LinkedRole[] = [];
  const tasks = [
    ...roleTasks(context, roles, linked),
    ...nameTasks(context, roles, linked),
    ...eventTasks(context),
    ...backTasks(context),
    ...newspaperTasks(context),
  ].sort((a, b) => a.first - b.first);
  const others = otherCoalitions(passage);
  const options: Option[] = [];
  for (const { first, last, link } of tasks) {
    const sentence = passage.sentence[first] as number;
    while ((others[0] ?? Number.POSITIVE_INFINITY) < first) {
      discourse.seeOtherCoalition(passage.sentence[others.shift() as number] as number);
    }
    const linked = link();
    const best = linked?.choice.candidates[0];
    if (!linked || best === undefined || confidenceOf(linked.choice) === null) continue;
    const { choice, form } = linked;
    const kind = engine.actor(choice.actor ?? best.actor)?.kind ?? 'concept';
    // The surname inside « Charles Kushner » names nobody else.
    const isHeld = options.some(
      (other) =>
        other.first < first &&
        last <= other.last &&
        other.choice.actor !== choice.actor &&
        form === 'surname',
    );
    options.push({ first, last, form, choice, kind });
    if (!isHeld) noteChoice(choice, sentence, passage, discourse);
  }
  for (const other of others) discourse.seeOtherCoalition(passage.sentence[other] as number);
  return options;
}

function withForm(form: Mention['form'], choice: Choice | null): NamedChoice | null {
  return choice && { choice, form };
}

/** Notes in the discourse whom a sure choice names. */
export function noteChoice(
  choice: Choice,
  sentence: number,
  passage: Passage,
  discourse: Discourse,
): void {
  if (choice.actor === null || confidenceOf(choice) === 'possible') return;
  discourse.see(choice.actor, sentence, passage.number);
}

function roleTasks(context: NameContext, roles: readonly RolePhrase[], done: LinkedRole[]): Task[] {
  return roles.map((role) => ({
    first: role.first,
    last: role.last,
    link: () => {
      const linked = linkRole(role, context);
      // A descriptor must not close what the role leaves open, nor know another holder.
      if (linked !== null) done.push({ role, actor: linked === 'blocked' ? null : linked.actor });
      return linked === 'blocked' ? null : withForm('role', linked);
    },
  }));
}

/** « vice-[premier ministre polonais] »: a descriptor that begins inside a noun of office is cut out of it. */
function isInRole({ first }: Name, roles: readonly RolePhrase[]): boolean {
  return roles.some(({ head, last }) => head < first && first <= last);
}

function nameTasks(
  context: NameContext,
  roles: readonly RolePhrase[],
  done: readonly LinkedRole[],
): Task[] {
  return context.names.map((name) => {
    // « Premier ministre français » is also a way of naming his services.
    const isOffice = ({ kind, actor }: Naming) =>
      kind === 'descriptor' ||
      (roles.some(({ head }) => head === name.first) &&
        context.discourse.engine.actor(actor)?.kind === 'organization');
    const isDescriptor = name.namings.every(isOffice);
    const speaksAgainst = ({ role: { first, last }, actor }: LinkedRole) =>
      first <= name.last && name.first <= last && actor !== name.namings[0]?.actor;
    return {
      first: name.first,
      last: name.last,
      link: () =>
        isDescriptor && (done.some(speaksAgainst) || isInRole(name, roles))
          ? null
          : linkName(name, context),
    };
  });
}

function eventTasks({ passage, dates, discourse }: NameContext): Task[] {
  return findEvents(passage, dates, discourse.engine, discourse.asOf).map(
    ({ first, last, actor, score }) => ({
      first,
      last,
      link: () => withForm('event', choose(actor, score, ['event-place-date'])),
    }),
  );
}

function backTasks({ passage, discourse }: NameContext): Task[] {
  return findBackReferences(passage).map(({ first, last, kinds }) => ({
    first,
    last,
    link: () => {
      const actor = discourse.last(kinds, passage.sentence[first] as number, REACH);
      return actor === null
        ? null
        : withForm('anaphora', choose(actor, WEIGHTS.anaphora, ['anaphora']));
    },
  }));
}

/** Words that show that a newspaper is meant. */
const PRESS =
  /^(?:journal|quotidien|selon|rapporte|rapportent|publie|publies|publiee|source|sources|lire|interview|tribune|entretien|confie|revele|presse|enquete|article|articles|franceinfo|afp|site)$/;

/** « le Monde », which the index, faithful to capitals, does not find under « Le Monde ». */
function newspaperTasks({ passage, discourse }: NameContext): Task[] {
  const tasks: Task[] = [];
  const actor = actorNamed('Le Monde', discourse.engine);
  if (discourse.engine.actor(actor) === null) return tasks;
  for (let index = 1; index < passage.tokens.count; index++) {
    if (!isNewspaperAt(passage, index)) continue;
    const number = passage.sentence[index];
    if (!passage.keys.some((key, at) => passage.sentence[at] === number && PRESS.test(key)))
      continue;
    tasks.push({
      first: passage.keys[index - 1] === 'le' ? index - 1 : index,
      last: index,
      link: () => withForm('name', choose(actor, WEIGHTS.placedRole, ['full-name', 'context-cue'])),
    });
  }
  return tasks;
}

/** Tokens at which a coalition of parties is spoken of. */
function otherCoalitions(passage: Passage): number[] {
  const others: number[] = [];
  passage.keys.forEach((key, index) => {
    if (key !== 'coalition') return;
    const after = wordsAfter(passage, index);
    // « Powell et sa coalition des volontaires » is no coalition of parties.
    if (/^des volontaires|^of the willing/.test(after)) return;
    if (isOtherCoalition(wordsBefore(passage, index), after)) others.push(index);
  });
  return others;
}
