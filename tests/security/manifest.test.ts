/** What the extension may do, as stores and readers see it: any new permission fails here. */
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../../wxt.config';

const HOSTS = ['*://*.lemonde.fr/*', '*://*.franceinfo.fr/*', '*://*.francetvinfo.fr/*'];
const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'activeTab',
  'scripting',
  'alarms',
  'contextMenus',
];

describe.each([
  ['chrome', [...PERMISSIONS, 'sidePanel']],
  ['firefox', PERMISSIONS],
])('the manifest for %s', (browser, permissions) => {
  it('asks for these permissions and no others', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.permissions).toEqual(permissions);
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('lets no page and no other extension talk to it', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toEqual([
      { resources: ['card.html'], matches: ['*://*/*'], use_dynamic_url: true },
    ]);
  });

  it('keeps its pages from the network, from inline code and from HTML made of text', async () => {
    const { extension_pages: policy } = (await manifestFor(browser)).content_security_policy as {
      extension_pages: string;
    };
    const directives = Object.fromEntries(
      policy.split('; ').map((directive) => {
        const [name, ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });
});

it('tells Firefox that no data leaves the machine', async () => {
  const { browser_specific_settings: settings } = await manifestFor('firefox');
  expect(settings?.gecko).toMatchObject({ data_collection_permissions: { required: ['none'] } });
});

async function manifestFor(browser: string): Promise<UserManifest> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new TypeError('the manifest is made for a browser');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}
