/** The background: connects what `lib/background` answers to the browser's events. */
import { defineBackground } from 'wxt/utils/define-background';
import pack from '../assets/knowledge/pack.json';
import { createBackground } from '../lib/background/background';
import { MENUS } from '../lib/background/menus';
import { browserEnvironment, version } from '../lib/platform/environment';
import { onCommand, onInstalled, onStartup } from '../lib/platform/events';
import { createMenus, onMenu } from '../lib/platform/menus';
import { serveRequests } from '../lib/platform/serve';
import { followPermissions, watchPermissions } from '../lib/platform/sites';
import { keepStorageFromPages } from '../lib/platform/storage';

export default defineBackground(() => {
  const background = createBackground(browserEnvironment(), {
    revision: pack.revision,
    program: version(),
  });
  background.wake();
  serveRequests((message, sender) => {
    // Who sent it is asked of the browser meanwhile.
    background.warmUp();
    return background.answer(message, sender);
  });
  onCommand(background.obey);
  onMenu(background.chooseMenu);
  onInstalled(async (reason) => {
    await Promise.all([background.installed(reason), followPermissions(), createMenus(MENUS)]);
  });
  onStartup(background.started);
  watchPermissions();
  void keepStorageFromPages();
});
