/**
 * Receives messages of the extension's other contexts.
 *
 * A message reaches every listener, so each takes only what is addressed to it.
 * Answers go through `respond` and `true`, the one form that means the same in
 * every browser and its polyfill.
 */
import type { Envelope } from '../messages';
import { browser, type Runtime } from './browser';

/** A message that was for us. Its content is still unchecked. */
export type Addressed = { to: Envelope['to']; type: string; params: unknown };

/** Takes a message; `true` promises an answer through `respond`, `undefined` leaves it unanswered. */
export type Receiver = (
  message: Addressed,
  sender: Runtime.MessageSender,
  respond: (answer: unknown) => void,
) => true | undefined;

/** Gives messages for `to` to `receiver`, until `signal` aborts. */
export function listen(to: Envelope['to'], receiver: Receiver, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ) => (isFor(to, message) ? receiver(message, sender, respond) : undefined);
  // The polyfill's types know no listener that answers some messages and leaves others.
  const added = listener as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(added);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(added));
}

function isFor(to: Envelope['to'], message: unknown): message is Addressed {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    message.to === to &&
    'type' in message &&
    typeof message.type === 'string'
  );
}
