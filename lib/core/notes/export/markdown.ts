/** Notes as Markdown, one article a section, the quotation above what the reader wrote. */
import type { Note } from '../note';
import type { ExportWords } from './words';
import type { NoteWriter } from './writer';

/** Writes notes with a heading for each article. */
export function markdownWriter(words: ExportWords): NoteWriter {
  let article: string | null = null;
  return {
    begin: `# ${escapeInline(words.title)}\n`,
    write: (notes) =>
      notes
        .map((note) => {
          const heading = note.target.source.key === article ? [] : headingOf(note, words);
          article = note.target.source.key;
          return [...heading, noteToMarkdown(note, words)].map((part) => `\n${part}\n`).join('');
        })
        .join(''),
    end: '',
  };
}

function headingOf({ target: { source } }: Note, words: ExportWords): string[] {
  const origin = [source.publisher, words.date(source.asOf)]
    .filter((part) => part !== null)
    .map(escapeInline);
  return [`## [${escapeInline(source.title || source.url)}](<${source.url}>)`, origin.join(', ')];
}

function noteToMarkdown({ target, body, modifiedAt, createdAt }: Note, words: ExportWords): string {
  const about =
    target.subject.type === 'actor'
      ? `${words.actor} : \`${target.subject.actor}\``
      : target.subject.type === 'claim' && target.subject.facts.length > 0
        ? `${words.facts} : ${target.subject.facts.map((fact) => `\`${fact}\``).join(', ')}`
        : null;
  const line = [
    words.status[body.status],
    ...body.tags.map((tag) => `#${tag.replace(/\s+/g, '-')}`),
    `${words.created} ${words.date(createdAt.slice(0, 10))}`,
    modifiedAt === createdAt ? null : `${words.modified} ${words.date(modifiedAt.slice(0, 10))}`,
    about,
  ];
  return [
    quoteLines(escapeInline(target.quote.exact)),
    // What the reader wrote may be Markdown of their own: it is left as it is.
    body.text,
    `*${line.filter(Boolean).join(' · ')}*`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function quoteLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function escapeInline(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}
