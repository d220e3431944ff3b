import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { PACK_FILES } from './lib/core/pack/pack';

/** Sites on which Repères works without asking; any other site is added by the reader. */
const HOSTS = ['*://*.lemonde.fr/*', '*://*.franceinfo.fr/*', '*://*.francetvinfo.fr/*'];

/** No network, no inline code, no HTML sinks: pages of the extension only show text from the base. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A keyboard command with its default keys and the message that names it. */
function command(keys: string, name: string) {
  return { suggested_key: { default: keys }, description: `__MSG_command_${name}__` };
}

/** Pages for which a reader waits at the moment of opening them. */
const WAITED_FOR = ['popup', 'card'];

/**
 * Takes those pages out of the build in which pages share their code: each then loads one script
 * and one style sheet instead of eight, for a copy of what it would share.
 */
function apart<Page extends { name: string }>(pages: Page[]): Page[][] {
  const alone = WAITED_FOR.map((name) => pages.filter((page) => page.name === name));
  const others = pages.filter((page) => !WAITED_FOR.includes(page.name));
  return [...alone, others].filter((group) => group.length > 0);
}

/**
 * Gives the polyfill to the bundler as a module of today. The bundler would copy all that an older
 * one exports, getter by getter: that makes the browser build every API that it has, 10 ms at
 * each start of the worker.
 */
const polyfillAsModule = {
  name: 'polyfill-as-module',
  transform(code: string, id: string) {
    if (!id.endsWith('/browser-polyfill.js')) return;
    return `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  hooks: {
    // The design page shows every component to developers; readers have no use for it.
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.command !== 'build') return;
      const design = found.findIndex(({ name }) => name === 'design');
      if (design >= 0) found.splice(design, 1);
    },
    'entrypoints:grouped': (wxt, groups) => {
      if (wxt.config.command !== 'build') return;
      const all = groups.flatMap((group) => (Array.isArray(group) ? apart(group) : [group]));
      groups.splice(0, groups.length, ...all);
    },
    // The bundled fact base is read by the background as plain files of the extension.
    'build:publicAssets': (wxt, files) => {
      for (const name of PACK_FILES) {
        files.push({
          absoluteSrc: resolve(wxt.config.root, 'assets/knowledge', name),
          relativeDest: `knowledge/${name}`,
        });
      }
    },
    // WXT copies the popup's <title> into action.default_title; put the localised name back.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extName__';
      if (manifest.sidebar_action) {
        manifest.sidebar_action.default_title = '__MSG_extName__';
        // Firefox would open it by itself when the extension is installed.
        manifest.sidebar_action.open_at_install = false;
      }
    },
  },
  vite: () => ({ plugins: [preact(), polyfillAsModule], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'alarms',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    host_permissions: HOSTS,
    optional_host_permissions: ['*://*/*'],
    action: {},
    commands: {
      toggle: command('Alt+Shift+C', 'toggle'),
      next: command('Alt+Shift+J', 'next'),
      previous: command('Alt+Shift+K', 'previous'),
      note: command('Alt+Shift+N', 'note'),
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // The reader may add any site; the dynamic address keeps all of them from finding the card.
    web_accessible_resources: [
      { resources: ['card.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reperes@reperes.example',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none' as const] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
