/** What the popup says of the reader's notes as a whole: lost and put back, or long not saved. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptBannerProps } from '../../components/notebook/KeptBanner';
import type { Requests } from '../../lib/messages';
import { sendRequest } from '../../lib/platform/requests';

/** Opens a place in the notebook and leaves the popup. */
function openNotebook(place: string): void {
  void sendRequest('openNotebook', { place }).then(() => close());
}

/** Asks once, behind the article's own answer; `null` until it is known. `remindBackup` is the reader's setting, `null` until that is known. */
export function useKept(remindBackup: boolean | null): KeptBannerProps | null {
  const [state, setState] = useState<Requests['getNotebook']['result'] | null>(null);
  const ask = () =>
    // A popup about an article does not fail for notes that cannot be counted.
    sendRequest('getNotebook', null).then(setState, () => {});
  const isAnswered = remindBackup !== null;
  useEffect(() => {
    if (isAnswered) void ask();
  }, [isAnswered]);
  if (!state || remindBackup === null) return null;
  return {
    ...state,
    remindBackup,
    now: new Date().toISOString(),
    onBackup: () => openNotebook('view=files'),
    onRestore: () => openNotebook('view=files'),
    onDismiss: () => void sendRequest('dismissHealing', null).then(ask),
  };
}
