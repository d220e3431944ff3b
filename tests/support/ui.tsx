/** Draws components in a real page, in French, and judges them as readers and axe do. */
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { cdp } from 'vitest/browser';
import fr from '../../assets/public/_locales/fr/messages.json';
import { WordsProvider } from '../../components/i18n';
import { translator } from '../../lib/core/i18n';

const french = translator(fr);

/** How a reader has set up the screen. */
export type Look = 'light' | 'dark' | 'forced colours';
export const LOOKS: Look[] = ['light', 'dark', 'forced colours'];

/** Draws `children` as the whole page and waits until effects have run. */
export async function draw(children: ComponentChildren): Promise<void> {
  document.documentElement.lang = 'fr';
  document.title = 'Repères';
  await act(() => render(<WordsProvider t={french}>{children}</WordsProvider>, document.body));
}

/** Takes everything off the page. */
export function clear(): void {
  render(null, document.body);
}

/** Sets the screen up as a reader has. */
export async function look(like: Look): Promise<void> {
  // The protocol's own types name this command; those of the test runner do not.
  const session = cdp() as unknown as { send(name: string, params: object): Promise<void> };
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: like === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: like === 'forced colours' ? 'active' : 'none' },
    ],
  });
}

/** Returns what axe finds wrong in the page, each with the element it is about. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A card in a frame and a component on its own are no whole page.
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary}`),
  );
}

const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');

/** Returns the visible text of the page with plain spaces. */
export function text(selector = 'body'): string {
  const shown = document.querySelector<HTMLElement>(selector)?.innerText ?? '';
  return plain(shown);
}

/** Returns the button whose accessible name contains `name`. @throws {Error} when there is none. */
export function button(name: string, type: 'button' | 'submit' | null = null): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (candidate) =>
      (type === null || candidate.type === type) &&
      plain(candidate.ariaLabel ?? candidate.textContent ?? '').includes(name),
  );
  if (!found) throw new Error(`no button « ${name} »`);
  return found;
}
