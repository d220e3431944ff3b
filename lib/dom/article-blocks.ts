/**
 * Reads the blocks of an article out of the parts of the page that hold it, and
 * leaves out what stands among its text without being it: links to other
 * articles, notices of a cut text, bylines, crumbs.
 *
 * Can be called again and again on a page that changes: blocks are known by
 * their element and keep their ids.
 */
import type { BlockKind } from '../core/annotation';
import { isExcluded, linkDensity, type Run, readRuns, type Walk } from './blocks';
import { containsNode, precedes } from './node-access';
import type { Scope } from './root';
import type { Pausable } from './slices';
import { type LiveBlock, mapText } from './text-map';

/** Hands out ids of blocks, which stay with the element and the place of the run in it. */
export class BlockIds {
  readonly #ids = new WeakMap<Element, number[]>();
  #next = 0;

  idOf(element: Element, place: number): number {
    const ids = this.#ids.get(element) ?? [];
    if (!this.#ids.has(element)) this.#ids.set(element, ids);
    ids[place] ??= this.#next++;
    return ids[place];
  }
}

/** Take some tenths of a millisecond. */
const BLOCKS_BETWEEN_PAUSES = 16;

/** Shorter text outside of paragraphs, headings and lists is a label, a date or a button. */
const MIN_BARE_TEXT = 60;
const TEXT_TAG = /^(?:p|h[2-6]|li|blockquote|pre|dd|dt|td|figcaption)$/;

/** « Lire aussi » and its kin. */
const READ_ALSO =
  /^(?:(?:à|a) )?(?:lire|voir|relire|écouter|ecouter|regarder|read|see)(?: (?:aussi|également|egalement|more|also|en vidéo|en images))?\s*(?:[:|.–-]|aussi|l[’']|le |la |notre)/i;
/** Where the text is cut for those who have not paid. */
export const CUT =
  /^(?:il vous reste [\d.,]+\s?% |la suite est réservée|cet article est réservé|article réservé|vous avez lu \d+)/i;
/** Asks the reader to subscribe, follow or sign in. */
const INVITATION =
  /^(?:(?:abonnez|inscrivez|connectez|identifiez)-vous|(?:recevez|suivez|rejoignez|téléchargez|retrouvez|découvrez|partagez|créez|ajoutez|activez)\b|(?:déjà|pas encore) abonné|vous avez déjà un compte|(?:subscribe|sign up|sign in|log in|follow|join|download|get|create)\b).*(?:newsletter|infolettre|notre lettre|alertes?|abonn|gratuit|e-?mail|whatsapp|telegram|facebook|twitter|instagram|google|appli\b|application|notre chaîne|réseaux sociaux|compte|subscri|account|inbox|podcast)/i;
/** Heads a list of other pages. */
const RAIL =
  /^(?:sur le même (?:sujet|thème)|dans la même rubrique|les plus (?:lus|partagés|commentés)|(?:nos|les) derniers articles|plus d[’']articles|articles? (?:liés?|similaires)|(?:lire|voir|à lire|à voir) (?:aussi|également)|pour aller plus loin$|mots[- ]clés|thèmes? associés?|newsletters?$|commentaires?$|réactions?$|partager(?: (?:sur|cet|l[’'])|$)|read (?:more|also)|more (?:from|on)\b|related\b)/i;
/** Who took the pictures, and when it was written; in lower case. */
const BYLINE =
  /^(?:temps de lecture|crédits? (?:photos?|images?|vidéos?)\s*:|lecture \d+ min)|(?:^|\s)(?:publiée?|mis à jour|modifiée?|postée?|published|updated) (?:le |à |aujourd|hier|il y a |on |at )?\D{0,12}\d/;
/** Who wrote it, in lower case; asked only where it begins so, as `\p` takes milliseconds to compile. */
const SIGNATURE = /^par \p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+)*(?: \([^)]*\))?$/u;
/** Labels are short and no sentences; invitations are a little longer. */
const MAX_LABEL = 120;
const MAX_INVITATION = 200;
/** White space other than single plain spaces: to replace each space of a long page takes milliseconds. */
const ODD_SPACE = /[^\S ]\s*| \s+/g;
const SENTENCE_END = /[.!?…]\s?[»"”)]?$/;

/** Reads the blocks of `scope` as the page shows them now, in reading order. */
export function* readBlocks(scope: Scope, ids: BlockIds): Pausable<LiveBlock[]> {
  const { root, rules } = scope;
  const outside = [
    ...(scope.title ? [{ element: scope.title, kind: 'title' as const }] : []),
    ...scope.standfirsts.map((element) => ({ element, kind: 'standfirst' as const })),
    ...scope.captions.map((element) => ({ element, kind: 'caption' as const })),
  ]
    .filter(({ element }) => !containsNode(root, element))
    .sort((one, other) => (precedes(one.element, other.element) ? -1 : 1));
  const parts = [root, ...outside.map(({ element }) => element)];
  const blocks: LiveBlock[] = [];
  for (const { element, kind } of outside) {
    const { runs } = yield* readRuns(element, rules, parts);
    blocks.push(...(yield* toBlocks(runs, ids, parts, () => kind)));
  }
  const walk = yield* readRuns(root, rules, parts);
  const totals = bareTotals(walk);
  const inside = yield* toBlocks(walk.runs, ids, parts, (run) => {
    if (scope.title && containsNode(scope.title, run.element)) return 'title';
    if (scope.standfirsts.some((element) => containsNode(element, run.element)))
      return 'standfirst';
    return isArticleText(run, walk, totals) ? run.kind : null;
  });
  return blocks.concat(inside);
}

/** Makes blocks of the runs that `kindOf` gives a kind; `parts` must not change meanwhile. */
function* toBlocks(
  runs: readonly Run[],
  ids: BlockIds,
  parts: readonly Node[],
  kindOf: (run: Run) => BlockKind | null,
): Pausable<LiveBlock[]> {
  const places = new Map<Element, number>();
  const blocks: LiveBlock[] = [];
  for (const run of runs) {
    const place = places.get(run.element) ?? 0;
    places.set(run.element, place + 1);
    const kind = kindOf(run);
    if (kind === null) continue;
    const { text, pieces } = mapText(run.contents);
    blocks.push({
      block: { id: ids.idOf(run.element, place), kind, text, post: run.post },
      element: run.element,
      nodes: pieces.flatMap(({ node }, at) => (node === pieces[at - 1]?.node ? [] : [node])),
      pieces,
    });
    if (blocks.length % BLOCKS_BETWEEN_PAUSES === 0) yield parts;
  }
  return blocks;
}

/** Characters that stand right in an element, over all its runs. */
function bareTotals({ runs }: Walk): Map<Element, number> {
  const totals = new Map<Element, number>();
  for (const { element, length } of runs) totals.set(element, (totals.get(element) ?? 0) + length);
  return totals;
}

function isArticleText(run: Run, walk: Walk, totals: Map<Element, number>): boolean {
  if (run.tag === 'h1' || isExcluded(run, walk)) return false;
  const density = linkDensity(run);
  if (density > 0.5 && !(run.tag === 'p' && run.length > 150 && density < 0.8)) return false;
  if (run.tag === 'li' && run.length < 25 && density > 0.2) return false;
  if (!TEXT_TAG.test(run.tag) && (totals.get(run.element) ?? 0) < MIN_BARE_TEXT) return false;
  const start = textStart(run);
  if (READ_ALSO.test(start) && (density > 0.2 || run.length < 160)) return false;
  if (CUT.test(start)) return false;
  const isLabel = run.length < MAX_LABEL && !SENTENCE_END.test(start);
  if (isLabel && (isByline(start.toLowerCase()) || RAIL.test(start))) return false;
  return run.length >= MAX_INVITATION || !INVITATION.test(start);
}

function isByline(text: string): boolean {
  return BYLINE.test(text) || (text.startsWith('par ') && SIGNATURE.test(text));
}

/** Enough of the text of `run` to know a notice by its first words. */
function textStart({ contents, length, linkLength }: Run): string {
  // What is long and no link can only be a cut, which a few words tell.
  const enough = length < MAX_INVITATION || linkLength > 0 ? 400 : 80;
  let start = '';
  for (const part of contents) {
    start += part === 'break' ? ' ' : part.data;
    // Indentation is no text.
    if (start.length > enough && start.trimStart().length > enough) break;
  }
  return start.trimStart().slice(0, enough).replace(ODD_SPACE, ' ').trimEnd();
}
