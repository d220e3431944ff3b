/**
 * Icons, drawn once on a grid of 16 with strokes of 1.5 in the colour of the text.
 *
 * They always stand beside their word and say nothing alone, so they are
 * hidden from screen readers. Relations borrow the signs of mathematics
 * (= ≈ ≠ ⊂ ⊃): exact, and free of any judgement.
 */
import type { ActorKind, RelationId } from '../lib/core/knowledge';

/** Icons of tools in headers and lists. */
export type ToolIcon =
  | 'close'
  | 'back'
  | 'pin'
  | 'pinned'
  | 'settings'
  | 'goto'
  | 'chevron'
  | 'external'
  | 'copy'
  | 'hide'
  | 'panel'
  | 'note'
  | 'changed'
  | 'warning';

const KINDS: Record<ActorKind, string> = {
  person:
    'M8 8.2a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8M2.6 14c.3-3 2.5-4.4 5.4-4.4s5.1 1.4 5.4 4.4',
  country: 'M3.5 14.5v-13M3.5 2.5h9l-2 3 2 3h-9',
  organization: 'M2 13.8h12M2.2 6h11.6L8 2.2zM4 6.5v5M8 6.5v5M12 6.5v5',
  event: 'M2.5 3.5h11v10h-11zM2.5 6.8h11M5.2 1.8v3M10.8 1.8v3',
  place:
    'M8 14.4S3.2 10 3.2 6.5a4.8 4.8 0 0 1 9.6 0C12.8 10 8 14.4 8 14.4M8 8a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 8 8',
  concept: 'M2.5 4h11M2.5 8h7.5M2.5 12h4.5',
  military: 'M8 1.8l5 1.8v4c0 3.2-2 5.6-5 6.8-3-1.2-5-3.6-5-6.8v-4z',
  group:
    'M5.2 6.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M10.8 6.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4M8 13.4A2.2 2.2 0 1 0 8 9a2.2 2.2 0 0 0 0 4.4',
  document: 'M3.5 1.8h6l3 3v9.4h-9zM9.3 1.8v3.2h3.2M5.6 8.2h4.8M5.6 10.9h4.8',
};

const RELATIONS: Record<RelationId, string> = {
  agrees: 'M3 6h10M3 10h10',
  approximates: 'M3 6.8c1.7-2 3.3-2 5-.6s3.3 1.4 5-.6M3 11c1.7-2 3.3-2 5-.6s3.3 1.4 5-.6',
  narrower: 'M13 3.8H8a4.2 4.2 0 0 0 0 8.4h5',
  broader: 'M3 3.8h5a4.2 4.2 0 0 1 0 8.4H3',
  differs: 'M3 6h10M3 10h10M10.6 2.5l-5.2 11',
  outdated: 'M2.2 8.6a5.9 5.9 0 1 0 1.6-4.6L2.2 5.6M2.2 2.4v3.2h3.2M8 5v3.4l2.4 1.5',
  later: 'M2 8h9M7.8 4.6L11.2 8l-3.4 3.4M14 3.2v9.6',
  context: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12M8 7.4v3.8M8 4.6v.6',
};

const TOOLS: Record<ToolIcon, string> = {
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  back: 'M9.8 3.5L5.3 8l4.5 4.5',
  pin: 'M5.5 2h5M6.3 2v4.6L4 9.4h8L9.7 6.6V2M8 9.4v4.8',
  pinned: 'M5.5 2h5M6.3 2v4.6L4 9.4h8L9.7 6.6V2M8 9.4v4.8M7.3 3v5M8.7 3v5M6 8.5h4',
  settings:
    'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6M6 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6',
  goto: 'M3 2.5v5.2h9.4M9.2 4.4l3.3 3.3-3.3 3.3',
  chevron: 'M4 6l4 4 4-4',
  external: 'M6.2 3.2H3v9.8h9.8V9.8M9 2.8h4.2V7M13 3L7.4 8.6',
  copy: 'M5.5 5.5h8v8.5h-8zM10.5 5.5V2h-8v8.5h3',
  hide: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8M8 9.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4M3 13.5l10-11',
  panel: 'M2 2.8h12v10.4H2zM10 2.8v10.4',
  note: 'M2.5 13.5l.8-3.3 7.4-7.4a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7.4 7.4zM9.5 4l2.5 2.5',
  changed: 'M2.5 4h11M2.5 8h5M2.5 12h4M10.5 8.5v5M8.5 11.5l2 2 2-2',
  warning: 'M8 2.2L14.4 13.4H1.6zM8 6.4v3.4M8 11.4v.6',
};

function Drawing(props: { path: string; name: string }) {
  return (
    <svg
      class={`icon icon-${props.name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={props.path} />
    </svg>
  );
}

/** The icon of a kind of actor. */
export function KindIcon(props: { kind: ActorKind }) {
  return <Drawing path={KINDS[props.kind]} name="kind" />;
}

/** The icon of a relation between a claim and a fact. */
export function RelationIcon(props: { relation: RelationId }) {
  return <Drawing path={RELATIONS[props.relation]} name="relation" />;
}

/** The icon of a tool. */
export function Icon(props: { name: ToolIcon }) {
  return <Drawing path={TOOLS[props.name]} name={props.name} />;
}
