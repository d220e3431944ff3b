/**
 * Notes from a Hypothesis export, or from an answer of its public API.
 *
 * Both hold annotations as JSON: `{ "rows": [...] }`, `{ "annotations": [...] }`
 * or a bare list. Page notes and replies quote no passage and cannot be
 * anchored; they are counted, never dropped in silence.
 */
import * as v from 'valibot';
import type { Note } from './note';

/** What an import gives. `record` of a problem counts from 1. */
export type ImportResult =
  | { notes: Note[]; skipped: number }
  | {
      problem:
        | { type: 'not-json' | 'not-hypothesis' }
        | { type: 'damaged'; record: number; field: string };
    };

const selector = v.looseObject({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});

const row = v.looseObject({
  id: v.string(),
  uri: v.pipe(v.string(), v.regex(/^https?:\/\//)),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  created: v.string(),
  updated: v.optional(v.string()),
  target: v.optional(v.array(v.looseObject({ selector: v.optional(v.array(selector), []) })), []),
  document: v.optional(
    v.looseObject({ title: v.optional(v.union([v.string(), v.array(v.string())])) }),
  ),
});

/** Reads `text`. `keyOf` gives the page key of an address, so that notes come back at any of its addresses. */
export function importHypothesis(text: string, keyOf: (url: string) => string): ImportResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: { type: 'not-json' } };
  }
  const container = value as { rows?: unknown; annotations?: unknown } | null;
  const rows = Array.isArray(value) ? value : (container?.rows ?? container?.annotations);
  if (!Array.isArray(rows)) return { problem: { type: 'not-hypothesis' } };
  const notes: Note[] = [];
  let skipped = 0;
  for (const [index, candidate] of rows.entries()) {
    const result = v.safeParse(row, candidate);
    if (!result.success) {
      const field = (result.issues[0].path ?? []).map((item) => item.key).join('.');
      return { problem: { type: 'damaged', record: index + 1, field } };
    }
    const note = toNote(result.output, keyOf);
    if (note) notes.push(note);
    else skipped++;
  }
  return { notes, skipped };
}

function toNote(
  annotation: v.InferOutput<typeof row>,
  keyOf: (url: string) => string,
): Note | null {
  const selectors = annotation.target.flatMap((target) => target.selector);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote?.exact) return null;
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const title = annotation.document?.title;
  const created = instant(annotation.created);
  return {
    id: `hypothesis-${annotation.id.replace(/[^\w-]/g, '-')}`.slice(0, 100),
    target: {
      source: {
        key: keyOf(annotation.uri),
        url: annotation.uri,
        title: (Array.isArray(title) ? title[0] : title) ?? '',
        publisher: null,
        asOf: created.slice(0, 10),
        lang: 'fr',
      },
      quote: { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' },
      position: { start: position?.start ?? 0, end: position?.end ?? quote.exact.length },
      post: null,
      subject: { type: 'passage' },
    },
    body: {
      text: annotation.text,
      tags: annotation.tags.filter((tag) => tag !== ''),
      status: 'free',
    },
    createdAt: created,
    modifiedAt: instant(annotation.updated ?? annotation.created),
    revision: 1,
  };
}

/** Hypothesis writes microseconds and an offset; ours are UTC milliseconds. */
function instant(timestamp: string): string {
  const parsed = new Date(timestamp.replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(parsed.getTime()) ? '1970-01-01T00:00:00.000Z' : parsed.toISOString();
}
