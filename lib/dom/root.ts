/**
 * Finds the article on a page whose site is not known: the element that holds
 * its text, its title, and the standfirst and captions that stand before it.
 *
 * Every run of prose gives its score to the elements around it, half as much at
 * each step up; the best element is the root. Then it grows while an element
 * around it holds much more prose in wrappers of the same shape. `article` and
 * `main` are only hints: pages have up to 22 `article` elements, or none.
 */
import type { Metadata } from './article-metadata';
import {
  GENERIC_RULES,
  isExcluded,
  linkDensity,
  namesOf,
  proseScore,
  type Rules,
  type Run,
  readRuns,
  type Walk,
} from './blocks';
import {
  attributeOf,
  childrenOf,
  closestOf,
  containsNode,
  findAll,
  findAllIn,
  findFirst,
  parentElementOf,
  precedes,
  tagOf,
  textOf,
} from './node-access';
import type { Pausable } from './slices';

/** The parts of a page that an article is read from. */
export type Scope = {
  /** Holds the text. Only this and the parts outside it are ever observed. */
  root: Element;
  title: Element | null;
  /** Elements in or before the root. */
  standfirsts: Element[];
  /** Captions of pictures between title and root. */
  captions: Element[];
  rules: Rules;
};

/** Elements above a run that get a share of its score. */
const SPREAD = 4;
/** How much more prose an element around the root must hold to take its place, and how far up. */
const GROWTH = 1.2;
const GROWTH_STEPS = 5;
/** Below this share of the page's prose, exclusion by names has thrown out the article. */
const TRUSTED_SHARE = 0.3;

const STANDFIRST =
  /(?:^|[\s_-])(?:chapo\w*|chapeau|standfirst|lead|lede|hat|article__desc|desc|description-article|excerpt|summary|intro|incipit|subheadline|subtitle|accroche|deck|kicker-text)(?=$|[\s_-])/i;
const KEY_POINTS =
  /(?:^|[\s_-])(?:summary|essentiel|key-?points?|points-?cles|resume|highlights|takeaways)(?=$|[\s_-])/i;
const BODY_NAME =
  /(?:^|[\s_-])(?:article|post|entry|story)[-_]{1,2}(?:content|body|text)(?![a-z])/i;
const PARAGRAPH_TAG = /^(?:p|h\d|li|blockquote|pre|dd)$/;

/** A candidate for the root: the walk it was found in, and the prose it holds. */
type Found = { root: Element; walk: Walk; rules: Rules; held: number };

/** Runs of prose with their scores, and the sum of the scores under each element around them. */
type Prose = { runs: { run: Run; score: number }[]; held: Map<Element, number> };

/** Finds the article of the page under `body`; `null` when nothing reads like prose. */
export function* findScope(
  document: Document,
  body: Element,
  metadata: Metadata,
  rules: Rules = GENERIC_RULES,
): Pausable<Scope | null> {
  const found = yield* findRoot(document, body, rules);
  if (!found) return null;
  const { root, walk } = found;
  const title = findTitle(document, root, metadata);
  return {
    root,
    title,
    standfirsts: findStandfirsts(walk, root, title, metadata),
    captions: findCaptions(walk, root, title),
    rules: found.rules,
  };
}

/** Finds the heading of the article in or before `root`. */
export function findTitle(document: Document, root: Element, { title }: Metadata): Element | null {
  const headings = [...findAll(document, 'h1')].filter(
    (heading) => containsNode(root, heading) || precedes(heading, root),
  );
  const expected = normalise(title ?? '');
  const named = headings.find((heading) => {
    const text = normalise(textOf(heading) ?? '');
    return text.length > 10 && (expected.includes(text) || text.includes(expected || '\0'));
  });
  return (
    named ?? headings.find((heading) => containsNode(root, heading)) ?? headings.at(-1) ?? null
  );
}

function* findRoot(document: Document, body: Element, rules: Rules): Pausable<Found | null> {
  const byNames = yield* rootOf(document, body, rules);
  if (byNames && byNames.held >= byNames.walk.prose * TRUSTED_SHARE) return byNames;
  const byTags = yield* rootOf(document, body, { ...rules, names: false });
  return byTags && byTags.held > (byNames?.held ?? 0) * 2 ? byTags : byNames;
}

function* rootOf(document: Document, body: Element, rules: Rules): Pausable<Found | null> {
  const walk = yield* readRuns(body, rules);
  const prose = weigh(walk, body);
  yield [body];
  const best = bestElement(document, body, prose);
  if (!best) return null;
  const root = grow(best, body, prose.held);
  return { root, walk, rules, held: prose.held.get(root) ?? 0 };
}

/** Scores the runs of a walk and the elements around them. */
function weigh(walk: Walk, body: Element): Prose {
  const held = new Map<Element, number>();
  const runs = [];
  for (const run of walk.runs) {
    const score = isExcluded(run, walk) ? 0 : proseScore(run);
    if (!score) continue;
    runs.push({ run, score });
    for (let element: Element | null = run.element; element; element = parentElementOf(element)) {
      held.set(element, (held.get(element) ?? 0) + score);
      if (element === body) break;
    }
  }
  return { runs, held };
}

function bestElement(document: Document, body: Element, { runs, held }: Prose): Element | null {
  const scores = new Map<Element, number>();
  const give = (element: Element, score: number) =>
    scores.set(element, (scores.get(element) ?? 0) + score);
  for (const { run, score } of runs) {
    // Text right in a `div`, with line breaks for paragraphs.
    if (!PARAGRAPH_TAG.test(run.tag) && run.element !== body) give(run.element, score);
    let element = parentElementOf(run.element);
    // What holds nothing but this run belongs to it: some pages wrap each paragraph twice.
    while (element && element !== body && held.get(element) === score) {
      element = parentElementOf(element);
    }
    let share = score;
    for (let step = 0; step < SPREAD && element && element !== body; step++) {
      give(element, share);
      share /= 2;
      element = parentElementOf(element);
    }
  }
  const marked = findFirst(document, '[itemprop~="articleBody"]');
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const hint = (tagOf(element) === 'article' ? 1.25 : 1) * (element === marked ? 1.5 : 1);
    if (score * hint > bestScore) {
      best = element;
      bestScore = score * hint;
    }
  }
  return best ?? (runs.length ? body : null);
}

/** Climbs while the body of the article goes on in wrappers beside the root. */
function grow(start: Element, body: Element, held: Prose['held']): Element {
  let root = start;
  while (root !== body && tagOf(root) !== 'article') {
    const larger = largerAround(root, body, held);
    if (!larger) break;
    root = larger;
  }
  return root;
}

function largerAround(root: Element, body: Element, held: Prose['held']): Element | null {
  const heldBy = (element: Element) => held.get(element) ?? 0;
  let child = root;
  let parent = parentElementOf(root);
  for (let step = 0; step < GROWTH_STEPS && parent && parent !== body; step++) {
    const gain = heldBy(parent) / heldBy(root);
    if (gain > GROWTH || (gain > 1 && BODY_NAME.test(namesOf(parent)))) {
      const articles = [...findAllIn(parent, 'article')].filter((article) => heldBy(article) > 0);
      if (articles.length > 1) return null;
      return step === 0 || gain <= GROWTH || hasTwin(child, parent, heldBy) ? parent : null;
    }
    child = parent;
    parent = parentElementOf(parent);
  }
  return null;
}

function hasTwin(child: Element, parent: Element, heldBy: (element: Element) => number): boolean {
  return [...childrenOf(parent)].some(
    (other) =>
      other !== child &&
      tagOf(other) === tagOf(child) &&
      attributeOf(other, 'class') === attributeOf(child, 'class') &&
      heldBy(other) > 0,
  );
}

/**
 * Between title and text, a block is the standfirst if it is named so or repeats the description;
 * so is a list of key points.
 */
function findStandfirsts(
  walk: Walk,
  root: Element,
  title: Element | null,
  { description }: Metadata,
): Element[] {
  const start = normalise(description ?? '').slice(0, 30);
  const firstText = walk.runs.findIndex(
    (run) =>
      run.tag === 'p' &&
      proseScore(run) > 0 &&
      containsNode(root, run.element) &&
      !hasStandfirstName(run),
  );
  return walk.runs
    .slice(0, firstText < 0 ? walk.runs.length : firstText + 1)
    .filter((run) => {
      if (run.kind === 'caption' || run.length <= 40 || linkDensity(run) >= 0.5) return false;
      // Text right in the root, whose first lines the description repeats: all of it would count.
      if (containsNode(run.element, root)) return false;
      const isNamed = hasStandfirstName(run) && !isExcluded(run, walk);
      if (!isNamed && (start.length < 25 || !textOfRun(run).startsWith(start))) return false;
      return stands(run.element, root, title);
    })
    .map((run) => run.element);
}

function textOfRun({ contents }: Run): string {
  return normalise(contents.map((part) => (part === 'break' ? ' ' : part.data)).join(''));
}

function hasStandfirstName({ element, kind }: Run): boolean {
  const parent = parentElementOf(element);
  if (kind !== 'item') {
    return (
      STANDFIRST.test(namesOf(element)) || (parent !== null && STANDFIRST.test(namesOf(parent)))
    );
  }
  const list = parent && parentElementOf(parent);
  return [parent, list].some((holder) => holder && KEY_POINTS.test(namesOf(holder)));
}

function findCaptions(walk: Walk, root: Element, title: Element | null): Element[] {
  return walk.runs
    .filter(
      (run) =>
        run.kind === 'caption' &&
        !isExcluded(run, walk) &&
        !containsNode(root, run.element) &&
        stands(run.element, root, title),
    )
    .map((run) => run.element);
}

/** Does `element` stand in the root or before it, after the title, and in no other article? */
function stands(element: Element, root: Element, title: Element | null): boolean {
  const article = closestOf(element, 'article');
  if (article && !containsNode(article, root) && !containsNode(root, article)) return false;
  return (
    (containsNode(root, element) || precedes(element, root)) &&
    (title === null || precedes(title, element))
  );
}

/** Lower case, with single plain spaces. */
function normalise(text: string): string {
  return text
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
}
