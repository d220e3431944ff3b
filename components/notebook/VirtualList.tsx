/**
 * A list box of any length: only the rows in sight are in the document.
 *
 * All rows are equally high, in rem, so that the place of each is known. The
 * arrows move, Space chooses, Shift extends; the focus stays on the list, which
 * names its active row, as rows come and go.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below those in sight, so that scrolling does not show gaps. */
const MARGIN_ROWS = 6;

export type VirtualListProps = {
  ids: readonly string[];
  /** Height of each row. */
  rowRem: number;
  label: string;
  active: string | null;
  chosen: ReadonlySet<string>;
  row: (id: string) => ComponentChildren;
  /** Rows in sight changed. */
  onSight: (ids: readonly string[]) => void;
  onActive: (id: string) => void;
  /** The reader chose or gave up rows. */
  onChoose: (ids: readonly string[], chosen: boolean) => void;
  onChooseAll: () => void;
  onDelete: () => void;
  /** The active row was opened with Enter. */
  onOpen: () => void;
};

/** The list. */
export function VirtualList(props: VirtualListProps) {
  const { ids, rowRem, active, chosen } = props;
  const list = useRef<HTMLDivElement>(null);
  const name = useId();
  const [sight, setSight] = useState({ top: 0, height: 800 });
  const rowHeight = rowRem * remInPixels();
  const position = active === null ? -1 : ids.indexOf(active);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);

  const first = Math.max(0, Math.floor(sight.top / rowHeight) - MARGIN_ROWS);
  const last = Math.min(
    ids.length,
    Math.ceil((sight.top + sight.height) / rowHeight) + MARGIN_ROWS,
  );
  const shown = ids.slice(first, last);
  const sightKey = shown.join();
  useEffect(() => props.onSight(shown), [sightKey]);

  // The active row follows the keyboard into sight; where it already is, nothing moves.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || position < 0) return;
    const top = position * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight) {
      element.scrollTop = top + rowHeight - element.clientHeight;
    }
  }, [active]);

  const move = (to: number, extend: boolean) => {
    const target = ids[Math.max(0, Math.min(ids.length - 1, to))];
    if (target === undefined) return;
    if (extend && active !== null) props.onChoose([active, target], true);
    props.onActive(target);
  };
  const toggle = (id: string) => props.onChoose([id], !chosen.has(id));
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sight.height / rowHeight) - 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (step !== undefined) move(position + step, event.shiftKey);
    else if (event.key === 'Home') move(0, false);
    else if (event.key === 'End') move(ids.length - 1, false);
    else if (event.key === ' ' && active !== null) toggle(active);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) props.onChooseAll();
    else if (event.key === 'Delete') props.onDelete();
    else if (event.key === 'Enter') props.onOpen();
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent, id: string) => {
    const index = ids.indexOf(id);
    const onBox = event.target instanceof Element && event.target.closest('.choose') !== null;
    if (event.shiftKey && position >= 0) {
      const [from, to] = [Math.min(index, position), Math.max(index, position)];
      props.onChoose(ids.slice(from, to + 1), true);
    } else if (onBox || event.ctrlKey || event.metaKey) toggle(id);
    else props.onActive(id);
  };

  return (
    <div
      ref={list}
      class="virtual-list"
      role="listbox"
      aria-label={props.label}
      aria-multiselectable="true"
      aria-activedescendant={
        position >= first && position < last ? `${name}-${position}` : undefined
      }
      tabIndex={0}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        const { scrollTop, clientHeight } = event.currentTarget;
        setSight({ top: scrollTop, height: clientHeight });
      }}
    >
      <div role="presentation" class="virtual-rows" style={{ height: `${ids.length * rowRem}rem` }}>
        {shown.map((id, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list box takes the keys for its rows.
          <div
            key={id}
            id={`${name}-${first + index}`}
            class="virtual-row"
            role="option"
            tabIndex={-1}
            aria-selected={chosen.has(id)}
            aria-posinset={first + index + 1}
            aria-setsize={ids.length}
            data-active={id === active}
            style={{ top: `${(first + index) * rowRem}rem`, height: `${rowRem}rem` }}
            onClick={(event) => onClick(event, id)}
          >
            {props.row(id)}
          </div>
        ))}
      </div>
    </div>
  );
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
