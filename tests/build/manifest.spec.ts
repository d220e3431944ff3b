/** What the builds ask for: the manifest that was written, with what the entrypoints added to it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

import { BUILDS } from './bundle';

/** Keys that give power; all others only name, describe or draw. */
const POWERS = [
  'background',
  'chrome_url_overrides',
  'content_scripts',
  'declarative_net_request',
  'devtools_page',
  'externally_connectable',
  'host_permissions',
  'omnibox',
  'optional_host_permissions',
  'optional_permissions',
  'permissions',
  'sandbox',
  'web_accessible_resources',
];

const HOSTS = ['*://*.lemonde.fr/*', '*://*.franceinfo.fr/*', '*://*.francetvinfo.fr/*'];

for (const build of BUILDS) {
  const chrome = build.includes('chrome');

  test(`${build} has these powers and no others`, () => {
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    const powers = Object.fromEntries(
      POWERS.filter((key) => key in manifest).map((key) => [key, manifest[key]]),
    );
    expect(powers).toEqual({
      background: chrome ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
      content_scripts: [
        expect.objectContaining({
          matches: [...HOSTS].sort(),
          js: ['content-scripts/content.js'],
        }),
      ],
      host_permissions: HOSTS,
      optional_host_permissions: ['*://*/*'],
      permissions: [
        'storage',
        'unlimitedStorage',
        'activeTab',
        'scripting',
        'alarms',
        'contextMenus',
        ...(chrome ? ['sidePanel'] : []),
      ],
      web_accessible_resources: [
        { resources: ['card.html'], matches: ['*://*/*'], use_dynamic_url: true },
      ],
    });
    const [script] = manifest.content_scripts;
    expect(script.all_frames ?? false).toBe(false);
    expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
  });
}
