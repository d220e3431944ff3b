/** Where the reader is in the page of a tab, for as long as the side panel shows that tab. */
import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../../lib/core/annotation';
import type { FrontTab } from '../../lib/platform/pages';
import { followTab } from '../../lib/platform/requests';

/** Returns the passage at which the reader is; calls `onChange` when the page was annotated anew. */
export function useFollowed(tab: FrontTab | null, onChange: () => void): Target | null {
  const [target, setTarget] = useState<Target | null>(null);
  useEffect(() => {
    setTarget(null);
    if (!tab) return;
    const leaving = new AbortController();
    let seen: number | null = null;
    const follow = (place: { version: number; target: Target | null }) => {
      if (seen !== null && seen !== place.version) onChange();
      seen = place.version;
      setTarget(place.target);
    };
    followTab(tab.id, follow, leaving.signal);
    return () => leaving.abort();
  }, [tab, onChange]);
  return target;
}
