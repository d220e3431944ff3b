/**
 * Which meetings an article may mean without saying when: those of its days, one that is
 * still to come where the words say so, one that is still remembered by its place.
 */
import { dayOf } from '../claims/calendar';
import type { IsoDate } from '../interval';
import { isJoined, type Passage, wordsAfter, wordsBefore } from '../names/context';
import type { PassageDate } from '../names/context-dates';
import type { LinkActor } from '../names/engine';
import { tokenKey } from '../text/text';

/** How many days before the article an event without a date may lie. */
export const RECENT_DAYS = 60;
/** How many days after it. */
export const COMING_DAYS = 14;
/** How long a meeting keeps a name that no other meeting is likely to take: « le sommet d’Ankara ». */
export const MEMORY_DAYS = 400;

/** First words of the labels of events that these nouns may mean. */
const MEETING =
  /^(?:sommet|reunion|rencontre|conference|visioconference|visite|discussions|pourparlers|entretien|conseil|g7)(?: |$)/;

/** Words of an event: its label, and all that tells where it took place. */
type EventWords = { label: string; where: ReadonlySet<string> };

const eventWords = new WeakMap<LinkActor, EventWords>();

/** The words of `event`, folded once. */
export function wordsOf(event: LinkActor): EventWords {
  let words = eventWords.get(event);
  if (words === undefined) {
    const where = tokenKey(`${event.place ?? ''} ${event.label.fr} ${event.label.en}`);
    words = { label: tokenKey(event.label.fr), where: new Set(where.split(' ')) };
    eventWords.set(event, words);
  }
  return words;
}

/** Is `event` one that `noun` may mean? */
export function isMeeting(event: LinkActor, noun: string): boolean {
  const { label } = wordsOf(event);
  return noun === 'visite' ? label.startsWith(noun) : MEETING.test(label);
}

/** What follows, stands in or comes before an event that is still to come. */
const COMING_AFTER =
  /^(?:qui )?(?:approche(?:nt)?|s (?:ouvrira|annonce)|(?:se )?tiendra|aura lieu|debutera|commencera|reunira|doit (?:se|avoir|s|reunir)|est (?:prevu|attendu|programme)e?|a venir|will|is (?:due|set|planned|approaching|coming|to)|approaches|draws near)(?: |$)/;
const COMING = /^(?:prochaine?|futur|future|upcoming|coming|next|forthcoming)$/;
const COMING_BEFORE = /(?:en vue|a l approche) (?:du|de la|de l|d|des)$/;

/** Do the words say that the event at tokens `first` to `last` is still to come? */
export function isToCome(passage: Passage, first: number, last: number): boolean {
  const near = passage.keys.slice(isJoined(passage, first) ? first - 1 : first, last + 1);
  const next = isJoined(passage, last + 1) ? passage.keys[last + 1] : undefined;
  if (next !== undefined) near.push(next);
  return (
    near.some((key) => COMING.test(key)) ||
    COMING_AFTER.test(wordsAfter(passage, last)) ||
    COMING_BEFORE.test(wordsBefore(passage, first))
  );
}

/** Was the last day of `event` before `asOf`? */
export function isOver({ date }: LinkActor, asOf: IsoDate): boolean {
  return (date?.to ?? date?.from ?? asOf) < asOf;
}

/** May an alias of `event` name it in an article of `asOf`? Meetings pass, and new ones take their names. */
export function isCurrent(event: LinkActor, asOf: IsoDate, inCapital: boolean): boolean {
  const days = dayOf(asOf) - dayOf(event.date?.from ?? asOf);
  if (!MEETING.test(wordsOf(event).label)) return days >= -COMING_DAYS;
  return days >= -RECENT_DAYS && days <= (inCapital ? RECENT_DAYS : MEMORY_DAYS);
}

/** Did `event` take place on one of the days of `date`? */
export function overlaps(event: LinkActor, date: PassageDate): boolean {
  const from = event.date?.from ?? '';
  const to = event.date?.to ?? from;
  return from <= date.to && to >= date.from;
}
