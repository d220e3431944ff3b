import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { clear, draw, text } from '../tests/support/ui';
import { source } from './fixtures';
import { SourceList } from './SourceList';

afterEach(clear);

describe('a source that was only read quoted by another', () => {
  it.each<[why: string, citedBy: string | null, expected: string, absent: string]>([
    ['names the other', 'Le Monde', 'cité par Le Monde', 'lu en citation'],
    ['says so where the other may not be shown', '', 'lu en citation', 'cité par'],
    ['says nothing where it was read itself', null, 'El País', 'cité'],
  ])('%s', async (_, citedBy, expected, absent) => {
    await draw(<SourceList sources={[source({ citedBy, title: null })]} />);
    expect(text()).toContain(expected);
    expect(text().replace(expected, '')).not.toContain(absent);
  });
});

it('makes the other sources only when the reader asks for them, and keeps them', async () => {
  const sources = ['Le Monde', 'Reuters', 'BBC'].map((publisher) => source({ publisher }));
  await draw(<SourceList sources={sources} />);
  expect(document.querySelectorAll('li')).toHaveLength(0);
  const summary = document.querySelector('summary') as HTMLElement;
  await userEvent.click(summary);
  await expect.poll(() => document.querySelectorAll('li').length).toBe(2);
  await userEvent.click(summary);
  expect(document.querySelectorAll('li')).toHaveLength(2);
});
