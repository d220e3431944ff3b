import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLAIM, PAGE, READING } from '../../tests/support/requests';
import { ReperesError } from '../core/errors';
import type { Reading } from '../core/notes/note';
import type { Requests, RequestType, SendRequest } from '../messages';
import { Visit } from './visit';

let asked: [RequestType, unknown][];
let stored: Reading | null;
let refusal: ReperesError | null;
let failures: unknown[];
let end: AbortController;
let visit: Visit;

const request: SendRequest = async <T extends RequestType>(
  type: T,
  params: Requests[T]['params'],
) => {
  asked.push([type, params]);
  if (refusal) throw refusal;
  const results: Partial<Record<RequestType, unknown>> = {
    getReading: stored,
    saveReading: stored && { removed: 1, added: 2 },
  };
  return (results[type] ?? null) as Requests[T]['result'];
};

const sent = (type: RequestType) => asked.filter(([name]) => name === type);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  stored = null;
  refusal = null;
  failures = [];
  end = new AbortController();
  visit = new Visit(request, (error) => failures.push(error), end.signal);
});
afterEach(() => vi.useRealTimers());

describe('a visit', () => {
  it('is recorded at once, with the claims of which something is known', async () => {
    await visit.record(PAGE, [CLAIM, { ...CLAIM, facts: [] }]);
    expect(sent('saveReading')).toMatchObject([
      ['saveReading', { page: PAGE, claims: [CLAIM], previous: null }],
    ]);
    expect(visit.changes).toBeNull();
  });

  it('tells what has changed since the last one, and goes on comparing with that', async () => {
    stored = READING;
    await visit.record(PAGE, [CLAIM]);
    expect(visit.changes).toEqual({ removed: 1, added: 2 });
    await visit.record(PAGE, []);
    await vi.runAllTimersAsync();
    expect(sent('getReading')).toHaveLength(1);
    expect(
      sent('saveReading').map(([, params]) => (params as { previous: unknown }).previous),
    ).toEqual([READING, READING]);
  });

  it('is recorded once after a burst of changes', async () => {
    await visit.record(PAGE, []);
    for (let burst = 0; burst < 5; burst++) await visit.record(PAGE, [CLAIM]);
    expect(sent('saveReading')).toHaveLength(1);
    await vi.runAllTimersAsync();
    expect(sent('saveReading')).toHaveLength(2);
  });

  it('ends when the reader leaves: what still waits is not recorded', async () => {
    await visit.record(PAGE, []);
    await visit.record(PAGE, [CLAIM]);
    visit.leave();
    await vi.runAllTimersAsync();
    expect(sent('saveReading')).toHaveLength(1);
    expect(visit.changes).toBeNull();
  });

  it('of a page without an address of the web is not recorded', async () => {
    await visit.record({ ...PAGE, url: 'file:///tmp/page.html' }, [CLAIM]);
    expect(sent('saveReading')).toEqual([]);
  });

  it('that may not be recorded, as in a private window, harms nothing', async () => {
    refusal = new ReperesError('private-window');
    await visit.record(PAGE, [CLAIM]);
    expect(visit.changes).toBeNull();
    expect(failures).toEqual([refusal]);
  });
});
