/** What the popup says of the reader's notes as a whole: lost and put back, or long not saved. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptBannerProps } from '../../components/notebook/KeptBanner';
import { sendRequest } from '../../lib/platform/requests';

/** Opens a place in the notebook and leaves the popup. */
function openNotebook(place: string): void {
  void sendRequest('openNotebook', { place }).then(() => close());
}

/** Asks once; `null` until it is known. */
export function useKept(): KeptBannerProps | null {
  const [kept, setKept] = useState<KeptBannerProps | null>(null);
  useEffect(() => {
    const ask = async () => {
      const [state, { remindBackup }] = await Promise.all([
        sendRequest('getNotebook', null),
        sendRequest('getSettings', null),
      ]);
      setKept({
        ...state,
        remindBackup,
        now: new Date().toISOString(),
        onBackup: () => openNotebook('view=files'),
        onRestore: () => openNotebook('view=files'),
        onDismiss: () => void sendRequest('dismissHealing', null).then(ask),
      });
    };
    // A popup about an article does not fail for notes that cannot be counted.
    ask().catch(() => {});
  }, []);
  return kept;
}
