/**
 * How a sentence relates to a fact: the rules, in order, the first that fires.
 *
 * Time comes first, then false claims, quantities, polarity and wording. Rules
 * prefer silence: what is only near is `context`, and `differs` needs aligned
 * slots that the sentence itself asserts.
 */
import { isEventLike, isWords } from './fact-columns';
import type { Reading } from './reading';
import { type Decision, type Refuse, THRESHOLDS } from './rules';
import type { Scored } from './score';
import { relateToVariant } from './variants';

const NOT_TOLD: Refuse = () => {};

/** Decides the relation of a sentence to a scored fact; `null` for nothing to show. */
export function relate(
  scored: Scored,
  reading: Reading,
  asOf: number,
  refuse: Refuse = NOT_TOLD,
): Decision | null {
  const { fact, score } = scored;
  if ((fact.from ?? fact.asOf) > asOf) return relateToLater(scored, refuse);
  if (score < THRESHOLDS.context) return null;
  if (/\?\s*[»”"]?$/u.test(reading.text)) return context('question');
  if (isHypothetical(reading)) return context('hypothetical');
  const opposed = scored.feature('opposed') > 0.2 || scored.matter.denied > THRESHOLDS.denied;
  const isReported = reading.speech.length > 0 || reading.isDoubted;
  if (fact.status === 'false') return relateToFalse(scored, opposed, isReported, reading, refuse);
  if (reading.isRefuted && !opposed) return context('refuted');
  if (reading.isDoubted && !isWords(fact.predicate)) return context('doubted');
  // What a name stands for is stated where it is told, not wherever it is used.
  if (fact.predicate === 'definition' && scored.feature('cue') === 0)
    return context('no-definition');
  const variant = relateToVariant(scored, reading, refuse);
  if (variant) return variant;
  const ended = fact.to !== null && fact.to < asOf;
  const isPast = scored.date === 'fits' || datesWithin(reading, fact);
  const isOutdated = ended && !isPast && !isEventLike(fact.predicate);
  if (scored.quantity && fact.unit)
    return relateToQuantity(scored, opposed, isOutdated, reading, refuse);
  if (isOtherCurrency(scored, reading)) {
    refuse('agrees', 'an amount in another currency');
    return context('other-currency');
  }
  if (isOfOtherDate(scored, reading)) return { relation: 'differs', rule: 'date-differs' };
  if (opposed) return relateToOpposite(scored, reading, refuse);
  if (score < THRESHOLDS.agrees) {
    refuse('agrees', `odds below ${THRESHOLDS.agrees}`);
    return context('weak');
  }
  const stranger = strangerIn(scored);
  if (stranger) {
    refuse('agrees', stranger);
    return context('another-matter');
  }
  if (scored.matter.isMisstated) {
    refuse('agrees', 'another number');
    return context('another-number');
  }
  if (scored.matter.isUndone) {
    refuse('agrees', 'what the fact affirms is denied');
    return context('opposed');
  }
  if (scored.matter.isContrary) {
    refuse('agrees', 'a refusal on one side only');
    return context('refusal');
  }
  if (isOutdated && isOfFormer(fact, reading)) return context('former');
  if (isOutdated) return { relation: 'outdated', rule: 'outdated' };
  // What the fact gives as somebody's words stands here without them.
  const isBorrowed = isWords(fact.predicate) && scored.subject === 'absent';
  if (isBorrowed && score < THRESHOLDS.borrowed)
    return { relation: 'approximates', rule: 'partly' };
  return { relation: 'agrees', rule: 'agrees' };
}

/** Does somebody else than the fact's subject say what the sentence says? Who denies their own words differs from them. */
export function isSaidByOthers({ speech, terms }: Reading, fact: Scored['fact']): boolean {
  // Who speaks for a country gives its position.
  const own = terms.filter(({ name }) => name === `f:${fact.family}`).map(({ first }) => first);
  const isOwn = ({ speaker, by }: Reading['speech'][number]) =>
    by !== 'according-to' && speaker !== null && own.includes(speaker.first);
  return speech.length > 0 && !speech.every(isOwn);
}

/** « l’ancien Premier ministre » knows that the office has passed on. */
function isOfFormer(fact: Scored['fact'], reading: Reading): boolean {
  return fact.predicate === 'holds-office' && reading.words.some(({ text }) => FORMER.test(text));
}

/** Words that say that an office is past or to come. */
export const FORMER = /^(?:ancien|ancienne|ex|futur|future|former|next|prochain|prochaine)$/;

/** A fact of after the article's day: what has changed since, when it is on the very point. */
function relateToLater(scored: Scored, refuse: Refuse): Decision | null {
  const odds = scored.oddsWith({ future: 0, age: 0 });
  if (odds >= THRESHOLDS.later && scored.fact.status !== 'false')
    return { relation: 'later', rule: 'later' };
  if (odds < THRESHOLDS.context) return null;
  refuse('later', `odds ${odds.toFixed(2)} without the day, below ${THRESHOLDS.later}`);
  return context('begins-after');
}

/** Why the sentence speaks of another matter than the fact, or `null`. */
function strangerIn(scored: Scored, isDateShared = false): string | null {
  const { aliens, hasRival, isDisplaced, isFarOff } = scored.matter;
  if (aliens > 0 && scored.feature('short') === 1) return 'a strange noun beside the evidence';
  if (hasRival) return 'somebody else in the place of the subject';
  if (isDisplaced) return 'a country or a place that is not the fact’s';
  return isFarOff && !isDateShared ? 'a date of another time' : null;
}

const CURRENCIES = new Set(['EUR', 'USD', 'GBP']);

/** « 90 milliards de dollars » is no amount in euros. */
function isOtherCurrency({ fact, quantity }: Scored, reading: Reading): boolean {
  if (quantity !== null || fact.unit === null || !CURRENCIES.has(fact.unit)) return false;
  return reading.quantities.some(({ unit }) => unit !== null && CURRENCIES.has(unit));
}

/** Predicates that happen to a subject on one day only. */
const ONCE = new Set(['founded-on', 'leaves-office']);

/** Does the sentence assert another day for what happens once? */
function isOfOtherDate(scored: Scored, reading: Reading): boolean {
  const { fact, candidate } = scored;
  if (!ONCE.has(fact.predicate) || reading.speech.length > 0 || reading.isDoubted) return false;
  if (!scored.matter.isNamed || scored.feature('cue') === 0 || scored.feature('opposed') > 0.2)
    return false;
  if (candidate.best.matched - candidate.best.borrowed < 0.95 * candidate.best.total) return false;
  const [date, ...others] = reading.dates;
  if (!date || others.length > 0 || date.open !== null) return false;
  if (isDateOfOthers(date, fact.subject, reading)) return false;
  const odds = scored.oddsWith({ age: 0, dateApart: 0, margin: 0, novel: 1 });
  return odds >= THRESHOLDS.agrees && !datesWithin(reading, { ...fact, to: fact.from });
}

/** « Lundi, B. est devenu Premier ministre, quatre semaines après que S. a démissionné » dates no resignation. */
function isDateOfOthers(
  date: Reading['dates'][number],
  subject: string,
  { clauses, terms }: Reading,
): boolean {
  const own = clauses.findIndex(({ first, last }) => date.first >= first && date.first < last);
  const named = terms.filter(({ name, clause }) => clause === own && name.startsWith('a:'));
  return named.length > 0 && !named.some(({ name }) => name === `a:${subject}`);
}

function relateToQuantity(
  scored: Scored,
  opposed: boolean,
  isOutdated: boolean,
  reading: Reading,
  refuse: Refuse,
): Decision {
  const { score, quantity } = scored;
  if (!quantity || quantity.relation === 'apart') {
    refuse('quantity', 'the numbers are apart');
    return context('quantity-apart');
  }
  // The fact's own number, exactly: another number is of something else.
  const isOwn = quantity.quantity.min === scored.fact.min && quantity.relation === 'equal';
  if (opposed || (scored.matter.isMisstated && !isOwn)) {
    refuse(`quantity-${quantity.relation}`, opposed ? 'denied' : 'another number beside it');
    return context(opposed ? 'opposed' : 'another-number');
  }
  const isPart = quantity.relation === 'within' || quantity.relation === 'covers';
  const threshold = isPart ? THRESHOLDS.part : THRESHOLDS.quantity;
  if (score < threshold) {
    refuse(`quantity-${quantity.relation}`, `odds below ${threshold}`);
    return context('weak');
  }
  // « 37 pays, contre 35 en janvier »: the date may go with the other number.
  const isShared = isOwn && reading.quantities.length > 1;
  const stranger = strangerIn(scored, isShared);
  if (stranger) {
    refuse(`quantity-${quantity.relation}`, stranger);
    return context('another-matter');
  }
  if (isOutdated) return { relation: 'outdated', rule: 'outdated' };
  if (quantity.relation === 'equal') return { relation: 'agrees', rule: 'quantity-equal' };
  if (quantity.relation === 'rounds') return { relation: 'approximates', rule: 'quantity-rounds' };
  if (quantity.relation === 'within') return { relation: 'narrower', rule: 'quantity-within' };
  return { relation: 'broader', rule: 'quantity-covers' };
}

/** The same, denied: `differs`, when every slot is aligned and the sentence asserts it. */
function relateToOpposite(scored: Scored, reading: Reading, refuse: Refuse): Decision {
  const why = oppositeRefused(scored, reading);
  // What held until the fact came in its place was right once.
  if (why === null && scored.fact.supersedes.length > 0)
    return { relation: 'outdated', rule: 'outdated-by' };
  if (why === null) return { relation: 'differs', rule: 'polarity' };
  refuse('polarity', why);
  return context('opposed');
}

function oppositeRefused(scored: Scored, reading: Reading): string | null {
  const { fact } = scored;
  if (reading.isDoubted || isSaidByOthers(reading, fact)) return 'somebody says so';
  if (reading.conditions.length > 0) return 'under a condition';
  // What is not yet done of a plan does not deny it; another plan does.
  const isPlanned = fact.modality === 'planned' && reading.modalities.includes('planned');
  if (!isPlanned && !/^(?:asserted|reported)$/.test(fact.modality))
    return 'a plan or a possibility';
  if (!scored.matter.isNamed && scored.subject !== 'sentence') return 'the subject is not named';
  if (scored.feature('cue') === 0) return 'the predicate is not there';
  if (scored.matter.object === 'absent') return 'the object is not named';
  if (scored.matter.aliens > 0) return 'a strange noun beside the evidence';
  const { contrary } = scored.candidate.best;
  if (fact.needsCue && !fact.cueTerms.some((cue) => contrary.includes(cue)))
    return 'the predicate itself is not denied';
  if (reading.modalities.some((modality) => /^(?:conditional|possible)$/.test(modality)))
    return 'not asserted';
  if (scored.date === 'apart') return 'of another day';
  if (isEventLike(fact.predicate) && !fact.denied && scored.date !== 'fits')
    return 'no day for an event';
  if (scored.feature('full') < THRESHOLDS.oppositeFull) return 'too little of the fact';
  if (scored.score < THRESHOLDS.differs) return `odds below ${THRESHOLDS.differs}`;
  return null;
}

function relateToFalse(
  scored: Scored,
  opposed: boolean,
  isReported: boolean,
  reading: Reading,
  refuse: Refuse,
): Decision {
  if (opposed) {
    if (scored.score >= THRESHOLDS.deniesFalse)
      return { relation: 'differs', rule: 'denies-false' };
    refuse('denies-false', `odds below ${THRESHOLDS.deniesFalse}`);
    return context('opposed');
  }
  if (isReported || reading.conditions.length > 0) return context('false-reported');
  if (scored.score < THRESHOLDS.agrees) {
    refuse('repeats-false', `odds below ${THRESHOLDS.agrees}`);
    return context('weak');
  }
  const stranger = strangerIn(scored);
  if (stranger) {
    refuse('repeats-false', stranger);
    return context('another-matter');
  }
  return { relation: 'agrees', rule: 'repeats-false' };
}

/** « Si la France envoyait des soldats, le Parlement serait consulté » says nothing of what is. */
function isHypothetical(reading: Reading): boolean {
  return (
    reading.conditions.some(({ first }) =>
      /^(?:si|s|if)$/.test(reading.words[first]?.text ?? ''),
    ) && reading.modalities.includes('conditional')
  );
}

function datesWithin(reading: Reading, fact: Scored['fact']): boolean {
  return reading.dates.some((date) => overlaps(date, fact));
}

function overlaps(date: { from: string; to: string }, fact: Scored['fact']): boolean {
  const from = Date.parse(date.from) / 86_400_000;
  const to = Date.parse(date.to) / 86_400_000;
  return (
    from <= (fact.to ?? Number.POSITIVE_INFINITY) && to >= (fact.from ?? Number.NEGATIVE_INFINITY)
  );
}

function context(rule: string): Decision {
  return { relation: 'context', rule };
}
