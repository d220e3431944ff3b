import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SENDER } from '../../tests/support/environment';
import { EXAMPLES } from '../../tests/support/requests';
import { ReperesError } from '../core/errors';
import type { RequestType } from '../messages';
import { SENDERS, type SenderRole } from '../messages/senders';
import { createRouter, type Handlers } from './router';

const TYPES = Object.keys(SENDERS) as RequestType[];

afterEach(() => vi.restoreAllMocks());

describe('createRouter', () => {
  it('serves what is allowed and well formed, and tells the handler who asks', async () => {
    const served = vi.fn(async () => 'served');
    const answer = router(served, 'content');
    const { pageSilent } = EXAMPLES;
    expect(
      await answer({ to: 'background', type: 'pageSilent', params: pageSilent }, SENDER.content),
    ).toEqual({
      ok: true,
      result: 'served',
    });
    expect(served).toHaveBeenCalledWith(pageSilent, { sender: SENDER.content, role: 'content' });
  });

  it.each(TYPES)('refuses %s with a parameter that it does not know', async (type) => {
    const params = { ...(EXAMPLES[type] as object | null), extra: 1 };
    expect(
      await router(async () => 'served', roleFor(type))({ type, params }, SENDER.content),
    ).toEqual({
      ok: false,
      error: 'invalid-request',
    });
  });

  it.each<[why: string, message: unknown]>([
    ['nothing', undefined],
    ['a text', 'getBase'],
    ['no type', { params: null }],
    ['an unknown type', { type: 'deleteEverything', params: null }],
    ['a type that objects inherit', { type: 'constructor', params: null }],
    ['another one', { type: '__proto__', params: null }],
    ['no parameters', { type: 'getBase' }],
  ])('refuses %s', async (_, message) => {
    expect(await router(async () => 'served', 'page')(message, SENDER.popup)).toEqual({
      ok: false,
      error: 'invalid-request',
    });
  });

  it('never throws and serves nothing, whatever is sent', async () => {
    const served = vi.fn(async () => 'served');
    const answer = router(served, 'content');
    const types = fc.constantFrom(...TYPES);
    await fc.assert(
      fc.asyncProperty(types, fc.jsonValue({ maxDepth: 4 }), async (type, params) => {
        fc.pre(params !== null);
        expect((await answer({ type, params }, SENDER.content)).ok).toBe(false);
      }),
    );
    expect(served).not.toHaveBeenCalled();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('answers an expected failure with its code', async () => {
    const fail = () => Promise.reject(new ReperesError('storage-full'));
    expect(await router(fail, 'page')({ type: 'getBase', params: null }, SENDER.popup)).toEqual({
      ok: false,
      error: 'storage-full',
    });
  });

  it('answers a bug without telling what it was about, and logs where it is', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fail = () => Promise.reject(new TypeError('le texte de la lectrice'));
    expect(await router(fail, 'page')({ type: 'getBase', params: null }, SENDER.popup)).toEqual({
      ok: false,
      error: 'unknown',
    });
    const logged = log.mock.calls.flat().join(' ');
    expect(logged).toContain('getBase');
    expect(logged).toContain('router.test');
    expect(logged).not.toContain('lectrice');
  });
});

function router(serve: () => Promise<unknown>, role: SenderRole | null) {
  const handlers = Object.fromEntries(TYPES.map((type) => [type, serve])) as unknown as Handlers;
  return createRouter(handlers, async () => role);
}

function roleFor(type: RequestType): SenderRole {
  const [role] = SENDERS[type];
  if (!role) throw new Error(`nobody may send ${type}`);
  return role;
}
