/**
 * Reads the passages of an article in order and links what they name.
 *
 * A first reading collects the full names of the whole article, so that a surname
 * in the title finds its bearer; the second links names, roles, events and what
 * points back, each with what was said before it, and settles overlaps.
 */

import type { ArticleText, Mention } from '../annotation';
import { type Passage, placeOf, readPassage, spanOf } from '../names/context';
import type { Engine } from '../names/engine';
import { findNames, type Name, type Names } from '../names/mentions';
import { chooseOptions } from '../names/mentions-choose';
import { confidenceOf } from './link-choice';
import { Discourse, homeOf } from './link-discourse';
import { linkPassage, noteChoice } from './link-passage';

/** Finds the mentions of `article` in reading order. Cost grows with the text, not with the base. */
export function findMentions(article: ArticleText, engine: Engine): Mention[] {
  const discourse = new Discourse(engine, article.asOf, homeOf(article.url, article.lang, engine));
  let sentences = 0;
  const passages = article.blocks.map((block, number) => {
    const passage = readPassage(block, number, sentences, article.lang, engine);
    sentences = (passage.sentence.at(-1) ?? sentences) + 1;
    return passage;
  });
  const named = passages.map((passage) => introduce(passage, discourse));
  return passages.flatMap((passage, number) => {
    const first = named[number] as Names;
    const { introduced } = discourse;
    const { names } = first.isProvisional
      ? findNames(passage, engine, article.asOf, introduced)
      : first;
    return mentionsOf(passage, names, discourse);
  });
}

/** Notes who is named in full in `passage`, and which surnames go to strangers; returns all its names. */
function introduce(passage: Passage, discourse: Discourse): Names {
  const { engine, asOf } = discourse;
  const found = findNames(passage, engine, asOf, discourse.introduced);
  const { names, strangers } = found;
  for (const { actor } of passage.demonyms.values()) discourse.nations.add(actor);
  for (const { key, first, isRelative } of strangers)
    discourse.seeOther(key, placeOf(passage, first), isRelative);
  for (const { namings, first, last } of names) {
    const actors = new Set(namings.map(({ actor }) => actor));
    for (const { actor, kind, definite } of namings) {
      const isPerson = engine.actor(actor)?.kind === 'person';
      if (isPerson && kind !== 'full') continue;
      if (isPerson) discourse.seeNamed(actor, placeOf(passage, first));
      if (!isPerson && (actors.size > 1 || kind === 'descriptor' || kind === 'metonym')) continue;
      // « la coalition » does not introduce the coalition.
      if (!isPerson && definite && first === last) continue;
      discourse.introduced.add(actor);
    }
  }
  return found;
}

function mentionsOf(passage: Passage, names: readonly Name[], discourse: Discourse): Mention[] {
  const mark = discourse.mark();
  const options = linkPassage(passage, names, discourse);
  discourse.rewind(mark);
  const chosen = chooseOptions(options);
  for (const { first, choice } of chosen) {
    noteChoice(choice, passage.sentence[first] as number, passage, discourse);
  }
  const mentions: Mention[] = [];
  for (const { first, last, form, choice, kind } of chosen) {
    const confidence = confidenceOf(choice);
    if (confidence === null) continue;
    const { start, end, text } = spanOf(passage, first, last);
    const { actor, candidates } = choice;
    const block = passage.block.id;
    mentions.push({ start, end, text, block, kind, actor, candidates, confidence, form });
  }
  return mentions;
}
