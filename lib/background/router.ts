/**
 * The gate of the background: every request is checked here, once, before it is served.
 *
 * Its type must be known, its sender allowed, its parameters of the right shape;
 * what is refused is told by a code. Nothing that the reader wrote or read is logged.
 */
import * as v from 'valibot';
import { ReperesError } from '../core/errors';
import type { Answer, Requests, RequestType } from '../messages';
import { SENDERS, type Sender, type SenderRole } from '../messages/senders';
import { PARAMS } from './schemas';

/** Who asks. */
export type Call = { sender: Sender; role: SenderRole };

/** One function for each request. */
export type Handlers = {
  [Type in RequestType]: (
    params: Requests[Type]['params'],
    call: Call,
  ) => Promise<Requests[Type]['result']> | Requests[Type]['result'];
};

/** Returns a function that checks and answers one message; it never rejects. */
export function createRouter(
  handlers: Handlers,
  roleOf: (sender: Sender) => Promise<SenderRole | null>,
): (message: unknown, sender: Sender) => Promise<Answer> {
  return async (message, sender) => {
    const { type, params } = (message ?? {}) as { type?: unknown; params?: unknown };
    try {
      if (!isRequestType(type)) throw new ReperesError('invalid-request');
      const role = await roleOf(sender);
      if (!role || !SENDERS[type].includes(role)) throw new ReperesError('refused');
      const checked = v.safeParse(PARAMS[type] as v.GenericSchema, params);
      if (!checked.success) throw new ReperesError('invalid-request');
      const serve = handlers[type] as (params: unknown, call: Call) => unknown;
      return { ok: true, result: await serve(checked.output, { sender, role }) };
    } catch (error) {
      if (error instanceof ReperesError) return { ok: false, error: error.code };
      console.error('request failed', type, placeOf(error));
      return { ok: false, error: 'unknown' };
    }
  };
}

function isRequestType(type: unknown): type is RequestType {
  return typeof type === 'string' && Object.hasOwn(SENDERS, type);
}

/** Where a bug is. Its message is left out: it could hold the reader's words. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return `${error.name} ${error.stack?.replace(error.message, '')}`;
}
