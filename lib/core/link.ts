/**
 * Reads the passages of an article in order and links what they name.
 *
 * A first reading collects the full names of the whole article, so that a surname
 * in the title finds its bearer; the second links names, roles, events and what
 * points back, each with what was said before it, and settles overlaps.
 */

import { findBackReferences, isOtherCoalition, REACH } from './anaphora';
import type { ArticleText, Mention } from './annotation';
import { type Passage, readPassage, spanOf } from './context';
import { datesOf, type PassageDate } from './context-dates';
import type { Engine } from './engine';
import { findEvents } from './events';
import { type Choice, choose, confidenceOf, WEIGHTS } from './link-choice';
import { Discourse, homeOf } from './link-discourse';
import { linkName } from './link-names';
import { linkRole } from './link-roles';
import { findNames, isNewspaperAt, type Name, wordsAfter, wordsBefore } from './mentions';
import { chooseOptions, type Option } from './mentions-choose';
import { findRoles, type RolePhrase } from './roles';

/** Finds the mentions of `article` in reading order. Cost grows with the text, not with the base. */
export function findMentions(article: ArticleText, engine: Engine): Mention[] {
  const discourse = new Discourse(engine, article.asOf, homeOf(article.url, article.lang));
  let sentences = 0;
  const passages = article.blocks.map((block, number) => {
    const passage = readPassage(block, number, sentences, article.lang, engine);
    sentences = (passage.sentence.at(-1) ?? sentences) + 1;
    return passage;
  });
  for (const passage of passages) introduce(passage, discourse);
  return passages.flatMap((passage) => mentionsOf(passage, discourse));
}

/** Notes who is named in full in `passage`, and which surnames go to strangers. */
function introduce(passage: Passage, discourse: Discourse): void {
  const { engine, asOf } = discourse;
  const { names, strangers } = findNames(passage, engine, asOf, discourse.introduced);
  for (const { key } of strangers) discourse.strangers.add(key);
  for (const { namings, first, last } of names) {
    const actors = new Set(namings.map(({ actor }) => actor));
    for (const { actor, kind, definite } of namings) {
      const isPerson = engine.actor(actor)?.kind === 'person';
      if (isPerson && kind !== 'full') continue;
      if (!isPerson && (actors.size > 1 || kind === 'descriptor' || kind === 'metonym')) continue;
      // « la coalition » does not introduce the coalition.
      if (!isPerson && definite && first === last) continue;
      discourse.introduced.add(actor);
    }
  }
}

function mentionsOf(passage: Passage, discourse: Discourse): Mention[] {
  const { engine, asOf } = discourse;
  const { names } = findNames(passage, engine, asOf, discourse.introduced);
  const dates = datesOf(passage, asOf);
  const roles = findRoles(passage, engine);
  const mark = discourse.mark();
  const options = readInOrder(passage, names, roles, dates, discourse);
  discourse.rewind(mark);
  const chosen = chooseOptions(options);
  for (const { first, choice } of chosen) {
    if (choice.actor !== null && confidenceOf(choice) !== 'possible') {
      discourse.see(choice.actor, passage.sentence[first] as number, passage.number);
    }
  }
  return chosen.flatMap((option) => mentionOf(option, passage, engine));
}

/** Links what the passage names from left to right, each with what stands before it. */
function readInOrder(
  passage: Passage,
  names: readonly Name[],
  roles: readonly RolePhrase[],
  dates: readonly PassageDate[],
  discourse: Discourse,
): Option[] {
  const options: Option[] = [];
  const blocked: RolePhrase[] = [];
  const tasks: { first: number; last: number; run: () => void }[] = [];
  const add = (
    first: number,
    last: number,
    form: Mention['form'],
    choice: Choice,
    nested = false,
  ) => {
    if (confidenceOf(choice) === null) return;
    options.push({ first, last, form, choice, nested });
    if (choice.actor !== null && confidenceOf(choice) !== 'possible') {
      discourse.see(choice.actor, passage.sentence[first] as number, passage.number);
    }
  };
  const context = { passage, names, dates, discourse };

  for (const role of roles) {
    tasks.push({
      first: role.first,
      last: role.last,
      run: () => {
        const choice = linkRole(role, context);
        if (choice === 'blocked') blocked.push(role);
        else if (choice !== null) add(role.first, role.last, 'role', choice);
      },
    });
  }
  for (const name of names) {
    tasks.push({
      first: name.first,
      last: name.last,
      run: () => {
        const isDescriptor = name.namings.every(({ kind }) => kind === 'descriptor');
        if (
          isDescriptor &&
          blocked.some(({ first, last }) => first <= name.last && name.first <= last)
        )
          return;
        const named = linkName(name, context);
        if (named)
          add(
            name.first,
            name.last,
            named.form,
            named.choice,
            isWorthNesting(named.choice, discourse),
          );
      },
    });
  }
  for (const event of findEvents(passage, dates, discourse.engine, discourse.asOf)) {
    tasks.push({
      first: event.first,
      last: event.last,
      run: () =>
        add(
          event.first,
          event.last,
          'event',
          choose(event.actor, event.score, ['event-place-date']),
        ),
    });
  }
  for (const { first, last, kinds } of findBackReferences(passage)) {
    tasks.push({
      first,
      last,
      run: () => {
        const actor = discourse.last(kinds, passage.sentence[first] as number, REACH);
        if (actor !== null)
          add(first, last, 'anaphora', choose(actor, WEIGHTS.anaphora, ['anaphora']));
      },
    });
  }
  for (let index = 1; index < passage.tokens.count; index++) {
    if (
      passage.keys[index] === 'coalition' &&
      isOtherCoalition(wordsBefore(passage, index), wordsAfter(passage, index))
    ) {
      tasks.push({
        first: index,
        last: index,
        run: () => discourse.seeOtherCoalition(passage.sentence[index] as number),
      });
    }
    if (isNewspaperAt(passage, index) && isPress(passage, index)) {
      tasks.push({
        first: index - 1,
        last: index,
        run: () =>
          add(index - 1, index, 'name', choose('le-monde', 0.7, ['full-name', 'context-cue'])),
      });
    }
  }
  // Roles before names at one place: a role that is blocked silences its descriptor.
  tasks.sort((a, b) => a.first - b.first);
  for (const { run } of tasks) run();
  return options;
}

/** Words that show that a newspaper is meant. */
const PRESS =
  /^(?:journal|quotidien|selon|rapporte|rapportent|publie|publies|publiee|source|sources|lire|interview|tribune|entretien|confie|revele|presse|enquete|article|articles|franceinfo|afp|site)$/;

function isPress(passage: Passage, index: number): boolean {
  const number = passage.sentence[index];
  return passage.keys.some((key, at) => passage.sentence[at] === number && PRESS.test(key));
}

/** Groups, texts and bodies keep their own mention inside the name of an event. */
function isWorthNesting(choice: Choice, { engine }: Discourse): boolean {
  const kind = choice.actor === null ? undefined : engine.actor(choice.actor)?.kind;
  return (
    kind === 'group' ||
    kind === 'document' ||
    kind === 'organization' ||
    kind === 'person' ||
    kind === 'country'
  );
}

function mentionOf(
  { first, last, form, choice }: Option,
  passage: Passage,
  engine: Engine,
): Mention[] {
  const confidence = confidenceOf(choice);
  const best = choice.candidates[0];
  if (confidence === null || best === undefined) return [];
  return [
    {
      ...spanOf(passage, first, last),
      block: passage.block.id,
      kind: engine.actor(choice.actor ?? best.actor)?.kind ?? 'concept',
      actor: choice.actor,
      candidates: choice.candidates,
      confidence,
      form,
    },
  ];
}
