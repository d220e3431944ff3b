/** Notes as Markdown, one article a section, the quotation above what the reader wrote. */
import type { Note } from '../note';
import type { ExportWords } from './words';

/** Returns `notes`, grouped by article in the order in which the articles first appear. */
export function notesToMarkdown(notes: Note[], words: ExportWords): string {
  const sections = [...groupByArticle(notes)].map(([, group]) => {
    const { source } = (group[0] as Note).target;
    const origin = [source.publisher, words.date(source.asOf)]
      .filter((part) => part !== null)
      .map(escapeInline);
    return [
      `## [${escapeInline(source.title || source.url)}](<${source.url}>)`,
      origin.join(', '),
      ...group.map((note) => noteToMarkdown(note, words)),
    ].join('\n\n');
  });
  return `${[`# ${escapeInline(words.title)}`, ...sections].join('\n\n')}\n`;
}

/** Groups notes by page key, keeping their order. */
export function groupByArticle(notes: Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.target.source.key);
    if (group) group.push(note);
    else groups.set(note.target.source.key, [note]);
  }
  return groups;
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
