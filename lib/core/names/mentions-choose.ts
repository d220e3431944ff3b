/**
 * Chooses among overlapping mentions: the set of disjoint ones with the greatest
 * weight, and inside a chosen one those that say something of their own.
 */
import type { Mention } from '../annotation';
import type { ActorKind } from '../knowledge';
import type { Choice } from '../linking/link-choice';
import { confidenceOf, scoreOf } from '../linking/link-choice';

/** A linked phrase that competes for its tokens, which are inclusive. */
export type Option = {
  first: number;
  last: number;
  form: Mention['form'];
  choice: Choice;
  kind: ActorKind;
};

/** A longer phrase outweighs the shorter ones that it holds: weight grows faster than length. */
const LENGTH_POWER = 1.5;

/** Weight of a mention in the choice: how sure it is, and how much text it explains. */
function weightOf({ choice, first, last }: Option): number {
  const sure = confidenceOf(choice) !== 'possible';
  return scoreOf(choice) * (last - first + 1) ** LENGTH_POWER * (sure ? 1 : 0.1);
}

/**
 * Returns the chosen options by first token, nested ones after those that hold them.
 * Weighted interval scheduling, O(n log n).
 */
export function chooseOptions(options: readonly Option[]): Option[] {
  const sorted = [...options].sort((a, b) => a.last - b.last || a.first - b.first);
  const best: number[] = [0];
  const from: number[] = [];
  sorted.forEach((option, index) => {
    from.push(endingBefore(sorted, index, option.first));
    const taken = (best[from[index] as number] as number) + weightOf(option);
    best.push(Math.max(best[index] as number, taken));
  });
  const chosen: Option[] = [];
  for (let index = sorted.length; index > 0; ) {
    const option = sorted[index - 1] as Option;
    const before = from[index - 1] as number;
    if ((best[index] as number) > (best[index - 1] as number)) {
      chosen.push(option);
      index = before;
    } else index--;
  }
  const children = sorted.filter(
    (option) => !chosen.includes(option) && isInside(option, chosen) && !crosses(option, chosen),
  );
  return [...chosen, ...outermost(children)].sort((a, b) => a.first - b.first || b.last - a.last);
}

/** How many of the options before `index` end before token `first`. */
function endingBefore(sorted: readonly Option[], index: number, first: number): number {
  let low = 0;
  let high = index;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Option).last < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Kinds that keep a mention of their own inside the name of an event. */
const KEPT_IN_EVENTS: readonly ActorKind[] = ['group', 'document', 'organization'];

/** Does a chosen phrase hold `option` and leave it something to say? */
function isInside(option: Option, chosen: readonly Option[]): boolean {
  return chosen.some(({ first, last, form, choice }) => {
    const isHeld =
      first <= option.first && option.last <= last && last - first > option.last - option.first;
    if (!isHeld) return false;
    if (confidenceOf(choice) === 'possible') return confidenceOf(option.choice) !== 'possible';
    return form === 'event' && first < option.first && KEPT_IN_EVENTS.includes(option.kind);
  });
}

function crosses(option: Option, chosen: readonly Option[]): boolean {
  return chosen.some(
    ({ first, last }) =>
      first <= option.last &&
      option.first <= last &&
      !(first <= option.first && option.last <= last),
  );
}

function outermost(options: readonly Option[]): Option[] {
  return options.filter(
    (option) =>
      !options.some(
        (other) =>
          other !== option &&
          other.first <= option.first &&
          option.last <= other.last &&
          other.last - other.first > option.last - option.first,
      ),
  );
}
