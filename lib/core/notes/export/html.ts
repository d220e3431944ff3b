/** Notes as one HTML page that stands alone: no script, no image, nothing loaded. */
import type { Lang } from '../../knowledge';
import type { Note } from '../note';
import type { ExportWords } from './words';
import type { NoteWriter } from './writer';

const STYLE =
  'body{font:1rem/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem}' +
  'blockquote{margin:1.5rem 0 .5rem;padding-left:1rem;border-left:3px solid}' +
  '.note{white-space:pre-line}.about{font-size:.875rem}';

/** Writes notes as a page in language `lang`, with a section for each article. */
export function htmlWriter(words: ExportWords, lang: Lang): NoteWriter {
  let article: string | null = null;
  return {
    begin: `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<title>${escapeHtml(words.title)}</title>
<style>${STYLE}</style>
<h1>${escapeHtml(words.title)}</h1>
`,
    write: (notes) =>
      notes
        .map((note) => {
          const { key } = note.target.source;
          const heading =
            key === article
              ? ''
              : `${article === null ? '' : '</section>\n'}${headingOf(note, words)}`;
          article = key;
          return `${heading}${noteToHtml(note, words)}\n`;
        })
        .join(''),
    get end() {
      return article === null ? '</html>\n' : '</section>\n</html>\n';
    },
  };
}

function headingOf({ target: { source } }: Note, words: ExportWords): string {
  const origin = [source.publisher, words.date(source.asOf)].filter(Boolean).join(', ');
  const title = escapeHtml(source.title || source.url);
  // Only web addresses become links; a note from a damaged file may hold anything.
  const link = /^https?:\/\//.test(source.url)
    ? `<a href="${escapeHtml(source.url)}">${title}</a>`
    : title;
  return `<section><h2>${link}</h2><p>${escapeHtml(origin)}</p>\n`;
}

function noteToHtml({ target, body, createdAt, modifiedAt }: Note, words: ExportWords): string {
  const { subject } = target;
  const about = [
    words.status[body.status],
    body.tags.map((tag) => `#${tag}`).join(' '),
    `${words.created} ${words.date(createdAt.slice(0, 10))}`,
    modifiedAt === createdAt ? '' : `${words.modified} ${words.date(modifiedAt.slice(0, 10))}`,
    subject.type === 'actor' ? `${words.actor} : ${subject.actor}` : '',
    subject.type === 'claim' && subject.facts.length > 0
      ? `${words.facts} : ${subject.facts.join(', ')}`
      : '',
  ];
  return `<article><blockquote>${escapeHtml(target.quote.exact)}</blockquote>
<p class="note">${escapeHtml(body.text)}</p>
<p class="about">${escapeHtml(about.filter(Boolean).join(' · '))}</p></article>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
