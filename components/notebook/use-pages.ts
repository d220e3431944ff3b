/** A list that is asked for page by page, as far as the reader goes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../../lib/core/errors';
import type { Place } from './port';

/** Records a page: some screens. */
const SHOWN_TOGETHER = 100;

export type Pages<Rec> = {
  records: Rec[];
  status: 'loading' | 'ready' | 'error';
  error: ErrorCode | null;
  /** Asks for the next page; `null` when all are there. */
  more: (() => void) | null;
  /** Takes records out that are no longer there. */
  drop: (isGone: (record: Rec) => boolean) => void;
};

/** Asks `list` for its first page now, and for the others on demand. */
export function usePages<Rec>(
  list: (place: Place, limit: number) => Promise<Rec[]>,
  placeOf: (record: Rec) => [string, string],
): Pages<Rec> {
  const [records, setRecords] = useState<Rec[]>([]);
  const [status, setStatus] = useState<Pages<Rec>['status']>('loading');
  const [error, setError] = useState<ErrorCode | null>(null);
  const [isWhole, setWhole] = useState(false);
  const last = useRef<Place>(null);

  const ask = useCallback(async () => {
    try {
      const page = await list(last.current, SHOWN_TOGETHER);
      const end = page.at(-1);
      if (end) last.current = placeOf(end);
      setRecords((before) => [...before, ...page]);
      setWhole(page.length < SHOWN_TOGETHER);
      setStatus('ready');
    } catch (failure) {
      setError(codeOf(failure));
      setStatus('error');
    }
  }, [list]);

  useEffect(() => void ask(), [ask]);
  return {
    records,
    status,
    error,
    more: isWhole ? null : () => void ask(),
    drop: (isGone) => setRecords((before) => before.filter((record) => !isGone(record))),
  };
}
