/**
 * Fits the weights with which facts are scored: `node tools/run.mjs fit-claims GOLD…`.
 *
 * Every fact that was scored for a sentence is an example: right when gold has a
 * relation to it. Logistic regression by Newton's method, with weights held
 * small; writes `lib/core/claims/weights.ts`. Only folders to tune on are given.
 */
import { writeFileSync } from 'node:fs';
import type { Block } from '../lib/core/annotation';
import { FEATURES, type Feature } from '../lib/core/claims/features';
import { readClaims } from '../lib/core/claims/find-claims';
import { findMentions } from '../lib/core/linking/link';
import { type GoldArticle, type GoldSentence, readGoldClaims } from './evaluate-claims-gold';
import { readArguments } from './lib/arguments';
import { loadPack, makeEngine } from './lib/load-engine';

const OUTPUT = 'lib/core/claims/weights.ts';
/** Pull of each weight, on standardised features, towards 0. */
const RIDGE = 3;
/** Features that must not help, whatever a small sample says. */
const NEVER_POSITIVE: readonly Feature[] = [
  'borrowed',
  'strangers',
  'shortStrangers',
  'foreignNames',
  'otherActors',
  'noActor',
  'subjectAbsent',
  'quantityApart',
  'quantityMissing',
  'dateApart',
  'age',
  'future',
  'isFalse',
  'margin',
];

type Example = { x: number[]; y: number };

const { paths, values } = readArguments(
  'fit-claims GOLD… [--texts DIR]',
  { texts: { type: 'string' } },
  ({ length }) => length > 0,
);
const engine = makeEngine(loadPack());
const index = engine.facts();
const examples = paths.flatMap((path) => examplesOf(path));
const { weights, bias } = fitWeights(examples, FEATURES.length);
writeFileSync(
  OUTPUT,
  `/**
 * Weights of the score, written by \`node tools/run.mjs fit-claims\`: do not edit.
 */
import type { Feature } from './features';

/** Weight of each feature, in log odds. */
export const SCORE_WEIGHTS: Readonly<Record<Feature, number>> = {
${FEATURES.map((feature, at) => `  ${feature}: ${Number((weights[at] as number).toFixed(2))},`).join('\n')}
};

/** Log odds when every feature is 0. */
export const SCORE_BIAS = ${Number(bias.toFixed(2))};
`,
);
const right = examples.filter(({ y }) => y === 1).length;
console.log(`${examples.length} examples, ${right} right; written to ${OUTPUT}`);

function examplesOf(folder: string): Example[] {
  const golds = readGoldClaims(folder, typeof values.texts === 'string' ? values.texts : null);
  return [...golds, ...golds.map(inPairs)].flatMap(({ article, sentences }) => {
    // Facts far off are examples too, so none is left out.
    const claims = [...readClaims(article, findMentions(article, engine), index, 0)];
    return sentences.flatMap((sentence) =>
      claims
        .filter(
          (claim) =>
            claim.block.id === sentence.block &&
            claim.start < sentence.end &&
            claim.end > sentence.start,
        )
        .flatMap(({ scored }) =>
          scored.flatMap((each) => {
            const link = sentence.links.get(each.fact.id);
            // What is right but not required, and what is later, teaches nothing.
            if (link && link.relation !== 'context' && !link.required) return [];
            if (link?.relation === 'later') return [];
            const y = link && link.relation !== 'context' ? 1 : 0;
            return [{ x: FEATURES.map((feature) => each.feature(feature)), y }];
          }),
        ),
    );
  });
}

/**
 * The same article in long sentences that say two things, as the press writes them:
 * « …, tandis que … ».
 */
function inPairs({ name, article, sentences }: GoldArticle): GoldArticle {
  const blocks: Block[] = article.blocks.filter(({ kind }) => kind === 'title');
  const pairs: GoldSentence[] = [];
  const link = article.lang === 'fr' ? ', tandis que ' : ', while ';
  for (let at = 0; at + 1 < sentences.length; at++) {
    const [first, second] = [sentences[at], sentences[at + 1]] as [GoldSentence, GoldSentence];
    if (/[?!»”"]$/u.test(first.text) || /\?/u.test(second.text)) continue;
    const text = first.text.replace(/[.…]$/u, '') + link + uncapitalised(second.text);
    const block = blocks.length;
    blocks.push({ id: block, kind: 'paragraph', text, post: null });
    pairs.push({
      block,
      start: 0,
      end: text.length,
      text,
      kind: 'claim',
      links: new Map([...first.links, ...second.links]),
      isTrap: false,
    });
  }
  return { name, article: { ...article, blocks }, sentences: pairs };
}

/** Small words at the beginning of a sentence lose their capital; what may be a name keeps it. */
function uncapitalised(text: string): string {
  return text.replace(/^(?:\p{Lu}’|\p{L}{1,4}(?=\s))/u, (word) => word.toLowerCase());
}

/** Fits weights; features whose weight has a sign that makes no sense are held at 0. */
function fitWeights(all: readonly Example[], size: number): { weights: number[]; bias: number } {
  const held = new Set<number>();
  for (;;) {
    const { weights, bias } = newton(all, size, held);
    const wrong = NEVER_POSITIVE.map((feature) => FEATURES.indexOf(feature)).filter(
      (at) => !held.has(at) && (weights[at] as number) > 0,
    );
    if (wrong.length === 0) return { weights, bias };
    for (const at of wrong) held.add(at);
  }
}

function newton(
  all: readonly Example[],
  size: number,
  held: ReadonlySet<number>,
): { weights: number[]; bias: number } {
  const columns = Array.from({ length: size }, (_, at) => at);
  const mean = columns.map(
    (at) => all.reduce((sum, { x }) => sum + (x[at] as number), 0) / all.length,
  );
  const deviation = columns.map((at) => {
    const variance = all.reduce(
      (sum, { x }) => sum + ((x[at] as number) - (mean[at] as number)) ** 2,
      0,
    );
    return Math.sqrt(variance / all.length) + 1e-6;
  });
  const rows = all.map(({ x }) => [
    ...columns.map((at) =>
      held.has(at) ? 0 : ((x[at] as number) - (mean[at] as number)) / (deviation[at] as number),
    ),
    1,
  ]);
  const theta = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient = theta.map((value, at) => (at < size ? RIDGE * value : 0));
    const hessian = theta.map((_, at) =>
      theta.map((__, other) => (at === other && at < size ? RIDGE : 0)),
    );
    rows.forEach((row, number) => {
      const sum = row.reduce((total, value, at) => total + value * (theta[at] as number), 0);
      const odds = 1 / (1 + Math.exp(-sum));
      const error = odds - (all[number] as Example).y;
      const curve = odds * (1 - odds) + 1e-9;
      for (let at = 0; at <= size; at++) {
        const value = row[at] as number;
        if (value === 0) continue;
        gradient[at] = (gradient[at] as number) + error * value;
        const line = hessian[at] as number[];
        for (let other = 0; other <= size; other++) {
          line[other] = (line[other] as number) + curve * value * (row[other] as number);
        }
      }
    });
    const step = solve(hessian, gradient);
    let largest = 0;
    step.forEach((value, at) => {
      theta[at] = (theta[at] as number) - value;
      largest = Math.max(largest, Math.abs(value));
    });
    if (largest < 1e-7) break;
  }
  const weights = columns.map((at) =>
    held.has(at) ? 0 : (theta[at] as number) / (deviation[at] as number),
  );
  const bias =
    (theta[size] as number) -
    weights.reduce((sum, weight, at) => sum + weight * (mean[at] as number), 0);
  return { weights, bias };
}

/** Solves a symmetric system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[at] as number) > Math.abs(rows[pivot]?.[at] as number)) pivot = row;
    }
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const line = rows[at] as number[];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const other = rows[row] as number[];
      const factor = (other[at] as number) / ((line[at] as number) || 1e-12);
      if (factor === 0) continue;
      for (let column = at; column <= size; column++) {
        other[column] = (other[column] as number) - factor * (line[column] as number);
      }
    }
  }
  return rows.map((row, at) => (row[size] as number) / ((row[at] as number) || 1e-12));
}
