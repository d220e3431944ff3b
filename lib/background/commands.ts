/** Answers the keyboard commands of the extension. */
import type { TabNotices } from '../messages';
import type { Environment } from './environment';
import { isOn, type ReaderSettings } from './reader-settings';

type Command = TabNotices['command']['command'];

/** Names of the commands in the manifest. */
export const COMMANDS: readonly Command[] = ['toggle', 'next', 'previous', 'note'];

/** The tab in front when a command was given. */
export type CommandTab = { id: number; url: string; incognito: boolean };

/**
 * Obeys `command`. `toggle` switches the site of the tab on or off, or starts
 * Repères on a site where it is not by itself; all others are the page's business.
 */
export async function obey(
  command: string,
  tab: CommandTab,
  { environment, settings }: { environment: Environment; settings: ReaderSettings },
): Promise<void> {
  const known = COMMANDS.find((name) => name === command);
  if (!known) return;
  if (known !== 'toggle') return environment.notifyTab(tab.id, 'command', { command: known });
  if (!(await environment.mayRunOn(tab.url, tab.id))) return environment.runInTab(tab.id);
  const { hostname } = new URL(tab.url);
  const today = environment.today();
  const state = isOn(await settings.read(), hostname, today) ? 'off' : 'on';
  await settings.setHost(hostname, state, { today, incognito: tab.incognito });
  await environment.notifyTabs('settingsChanged', null);
}
