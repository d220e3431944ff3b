/**
 * A Firefox driven over WebDriver BiDi, without geckodriver.
 *
 * Pages are answered by request interception, so that sites are served under
 * their own addresses while the browser has no network. The parent process is
 * reached through the chrome scope, for what only Firefox itself can tell.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

/** Id of a tab or of a frame in it. */
export type Context = string;

type Message = { id?: number; type: string; method?: string; params?: unknown } & Record<
  string,
  unknown
>;

/** What a page is answered with. */
export type Answer = { body: string; headers?: Record<string, string> };

/** How long Firefox may take to start, and a condition to come true. */
const PATIENCE_MS = 30_000;

/** Where an extension of ours is found: Firefox gives each a random address, which the harness fixes. */
const EXTENSION = 'reperes@reperes.example';
/** Address of the extension's own pages. */
export const ADDRESS = 'moz-extension://11111111-2222-4333-8444-555555555555/';

/** The part of Firefox's own globals that is used. */
type FirefoxGlobals = {
  WebExtensionPolicy: {
    getByID(id: string): {
      extension: {
        backgroundState: string;
        terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
      };
    };
  };
};

const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'browser.startup.page': 0,
  'remote.prefs.recommended': true,
  'intl.locale.requested': 'fr',
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: new URL(ADDRESS).host }),
  // An extension installed for one run only would lose its data at the end of it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Whatever is not intercepted would go to this proxy, where nobody listens.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** A running Firefox. */
export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  /** Folder to remove at the end; `null` when the caller keeps its profile. */
  readonly #ownProfile: string | null;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  #lastId = 0;
  /** Addresses of all requests of the web seen, in order. */
  readonly requests: string[] = [];
  #answer: (url: string) => Answer | null = () => null;

  private constructor(process: ChildProcess, socket: WebSocket, ownProfile: string | null) {
    this.#process = process;
    this.#socket = socket;
    this.#ownProfile = ownProfile;
    socket.on('message', (text) => this.#receive(JSON.parse(String(text)) as Message));
  }

  /** Starts Firefox, on a profile that is kept when it is given, else on one that `close` removes; `signal` kills it, even before it has started. */
  static async launch(kept?: string, signal?: AbortSignal): Promise<Firefox> {
    const profile = kept ?? mkdtempSync(join(tmpdir(), 'reperes-firefox-'));
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(
      process.env.FIREFOX ?? 'firefox-esr',
      [
        '--headless',
        '--no-remote',
        '--profile',
        profile,
        '--remote-debugging-port=0',
        '--remote-allow-system-access',
      ],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        // A group of its own, so that a kill reaches the processes of its tabs too.
        detached: true,
        env: { ...process.env, MOZ_HEADLESS: '1', TZ: 'Europe/Paris' },
      },
    );
    signal?.addEventListener('abort', () => killGroup(child));
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr?.on('data', (chunk) => {
        said += chunk;
        const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
        if (found?.[1]) resolve(found[1]);
      });
      child.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
      setTimeout(() => reject(new Error(`Firefox did not listen: ${said}`)), PATIENCE_MS).unref();
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve) => socket.once('open', resolve));
    const firefox = new Firefox(child, socket, kept ? null : profile);
    await firefox.send('session.new', { capabilities: {} });
    return firefox;
  }

  /** Sends a BiDi command. @throws {Error} with the browser's message. */
  send<Result = unknown>(method: string, params: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Answers every request of the web by `answer`; `null` fails it as if there were no network. */
  async serve(answer: (url: string) => Answer | null): Promise<void> {
    this.#answer = answer;
    await this.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    await this.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [
        { type: 'pattern', protocol: 'https' },
        { type: 'pattern', protocol: 'http' },
      ],
    });
  }

  /** Installs the extension built in `folder` until Firefox ends. */
  async install(folder: string): Promise<void> {
    await this.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  }

  /** Opens a tab, at `url` if given. Pages of an extension never report that they have loaded, so nobody waits for them. */
  async open(url?: string): Promise<Context> {
    const { context } = await this.send<{ context: Context }>('browsingContext.create', {
      type: 'tab',
    });
    if (url) await this.navigate(context, url);
    return context;
  }

  async navigate(context: Context, url: string): Promise<void> {
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.send('browsingContext.navigate', { context, url, wait });
  }

  /** Runs a function in a tab or frame; arguments and result are JSON. */
  async evaluate<Result, Arguments extends unknown[]>(
    context: Context,
    run: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const answer = await this.send<{
      type: string;
      result: { value: string };
      exceptionDetails: { text: string };
    }>('script.callFunction', {
      functionDeclaration: `async (values) => JSON.stringify(await (${run})(...JSON.parse(values)) ?? null)`,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: 'string', value: JSON.stringify(values) }],
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as Result;
  }

  /** The parent process, where Firefox's own modules are. */
  async parentProcess(): Promise<Context> {
    const { contexts } = await this.send<{ contexts: { context: Context }[] }>(
      'browsingContext.getTree',
      { 'moz:scope': 'chrome' },
    );
    if (!contexts[0]) throw new Error('no parent process');
    return contexts[0].context;
  }

  /** Stops the background as Firefox does after half a minute without events. @returns its state after that. */
  async stopBackground(): Promise<string> {
    return this.evaluate(
      await this.parentProcess(),
      async (id: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState;
      },
      EXTENSION,
    );
  }

  /** Moves the pointer to a place of the viewport. */
  async moveTo(context: Context, x: number, y: number): Promise<void> {
    const moves = [x - 2, x].map((place) => ({
      type: 'pointerMove',
      x: Math.round(place),
      y: Math.round(y),
    }));
    await this.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions: moves }],
    });
  }

  /** Presses and releases a key; `value` as in WebDriver (`\uE00C` is Escape). */
  async press(context: Context, value: string): Promise<void> {
    await this.send('input.performActions', {
      context,
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ],
    });
  }

  /** Ends Firefox, and removes its profile unless the caller keeps it. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('browser.close').catch(() => this.#process.kill());
    await ended;
    if (this.#ownProfile) rmSync(this.#ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Kills Firefox and all its processes in the middle of whatever they do. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    killGroup(this.#process);
    await ended;
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox was killed'));
    this.#socket.terminate();
  }

  #receive(message: Message): void {
    const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
    if (waiting) {
      this.#waiting.delete(message.id as number);
      if (message.type === 'error')
        waiting.reject(new Error(`${message.error}: ${message.message}`));
      else waiting.resolve(message.result);
    } else if (message.method === 'network.beforeRequestSent') {
      void this.#intercept(
        message.params as { isBlocked: boolean; request: { request: string; url: string } },
      );
    }
  }

  async #intercept({
    isBlocked,
    request,
  }: {
    isBlocked: boolean;
    request: { request: string; url: string };
  }) {
    if (/^(https?|wss?):/.test(request.url)) this.requests.push(request.url);
    if (!isBlocked) return;
    const answer = this.#answer(request.url);
    if (!answer) return this.send('network.failRequest', { request: request.request });
    return this.send('network.provideResponse', {
      request: request.request,
      statusCode: 200,
      reasonPhrase: 'OK',
      headers: Object.entries({
        'content-type': 'text/html; charset=utf-8',
        ...answer.headers,
      }).map(([name, value]) => ({ name, value: { type: 'string', value } })),
      body: { type: 'base64', value: Buffer.from(answer.body).toString('base64') },
    });
  }
}

/** Kills a browser and all its processes, if they still live. */
export function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}
