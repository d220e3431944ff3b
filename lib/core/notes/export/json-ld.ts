/**
 * Notes as a W3C Web Annotation collection, which other annotation tools read.
 *
 * What the standard has no word for (page key, date of the article, facts of a
 * claim) stands under a `reperes:` prefix, so that no field of a note is lost.
 * https://www.w3.org/TR/annotation-model/
 */
import type { Note } from '../note';
import type { NoteWriter } from './writer';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { reperes: 'urn:reperes:vocabulary:' }];

/** Writes `total` notes as an AnnotationCollection with one embedded page, an annotation a line. */
export function jsonLdWriter(total: number): NoteWriter {
  const collection = {
    '@context': CONTEXT,
    id: 'urn:reperes:notes',
    type: 'AnnotationCollection',
    label: 'Repères',
    total,
    first: {
      id: 'urn:reperes:notes:page-1',
      type: 'AnnotationPage',
      partOf: 'urn:reperes:notes',
      startIndex: 0,
      items: [],
    },
  };
  const end = ']}}';
  let comma = '\n';
  return {
    begin: JSON.stringify(collection).slice(0, -end.length),
    write: (notes) =>
      notes
        .map((note) => {
          const item = comma + JSON.stringify(noteToAnnotation(note));
          comma = ',\n';
          return item;
        })
        .join(''),
    end: `\n${end}\n`,
  };
}

/** Returns `note` as an Annotation, without the context that its collection carries. */
export function noteToAnnotation(note: Note): Record<string, unknown> {
  const { target, body } = note;
  const { source } = target;
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: 'commenting',
    created: note.createdAt,
    modified: note.modifiedAt,
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: body.text },
      { type: 'TextualBody', purpose: 'classifying', value: body.status },
      ...body.tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag })),
    ],
    target: {
      type: 'SpecificResource',
      source: source.url,
      selector: [
        { type: 'TextQuoteSelector', ...target.quote },
        { type: 'TextPositionSelector', ...target.position },
      ],
      'reperes:post': target.post,
      'reperes:subject': target.subject,
      'reperes:article': {
        key: source.key,
        title: source.title,
        publisher: source.publisher,
        published: source.asOf,
        language: source.lang,
      },
    },
    'reperes:revision': note.revision,
  };
}
