/**
 * A proxy that lets nothing through and remembers what was asked of it.
 *
 * A browser that is told to use it sends every connection here (page, worker,
 * frames and the browser itself), before any name is resolved.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running proxy. `attempts` are the addresses or hosts that were asked for, in order. */
export type Wiretap = { port: number; attempts: string[]; close: () => Promise<void> };

/** Starts a proxy on a free port of this machine. `pages` are answered, by their http addresses. */
export async function wiretap(pages: Record<string, string> = {}): Promise<Wiretap> {
  const attempts: string[] = [];
  const server = createServer((request, response) => {
    attempts.push(request.url ?? '?');
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(403).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
  });
  server.on('connect', (request, socket) => {
    attempts.push(request.url ?? '?');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    attempts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
