/** The entry of the context menu that writes a note on the selection. */
import type { CommandTab } from './commands';
import type { Environment } from './environment';

/** Entries of the context menu, with the messages that name them. */
export const MENUS = { note: 'menu_note' } as const;

/**
 * Answers the choice of entry `menu` in `tab`. On a site where Repères is not by itself the content
 * script is put into the tab first: the choice gives access to it for this visit.
 */
export async function chooseMenu(
  menu: string,
  tab: CommandTab,
  { environment }: { environment: Environment },
): Promise<void> {
  if (menu !== 'note') return;
  if (!(await environment.mayRunOn(tab.url, tab.id))) await environment.runInTab(tab.id);
  await environment.notifyTab(tab.id, 'command', { command: 'note' });
}
