/**
 * Annotates articles without a browser:
 * `npm run --silent annotate -- FILE… [--date YYYY-MM-DD] [--url URL] [--pack FILE] [--explain]`.
 *
 * Prints one JSON line a file. Offsets are UTF-16 code units, in the file for `.txt`,
 * in the article's text for `.html`; `blocks` gives that text. A file that cannot be
 * read gets one line on stderr and makes the exit status 1; the others still run.
 * With `--explain`, prints instead how each sentence was read and its facts judged.
 */
import { explainArticle } from './explain';
import { annotatePlaced } from './lib/annotate-placed';
import { isDay, readArguments, today } from './lib/arguments';
import { type ReadOptions, readArticleFile } from './lib/article-file';
import { loadPack, makeEngine } from './lib/load-engine';

const USAGE = 'annotate FILE… [--date YYYY-MM-DD] [--url URL] [--pack FILE] [--explain]';

const { paths, values } = readArguments(USAGE, {
  date: { type: 'string' },
  url: { type: 'string' },
  pack: { type: 'string' },
  explain: { type: 'boolean' },
});
const text = (name: string) => (typeof values[name] === 'string' ? values[name] : null);
const options: ReadOptions = { date: text('date'), url: text('url'), today: today() };
if (options.date !== null && !isDay(options.date)) {
  console.error(`--date ${options.date}: no day YYYY-MM-DD`);
  process.exit(2);
}
const engine = makeEngine(loadPack(text('pack') ?? undefined));
for (const path of paths) {
  try {
    const placed = await readArticleFile(path, options);
    if (placed.isUndated) {
      console.error(`${path}: no date found, read as of today (${placed.article.asOf})`);
    }
    if (values.explain) console.log(explainArticle(placed.article, engine).join('\n'));
    else console.log(JSON.stringify({ file: path, ...annotatePlaced(placed, engine) }));
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
