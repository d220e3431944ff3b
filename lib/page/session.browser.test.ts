import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn } from '../../tests/support/live-block';
import type { Annotations, Mention } from '../core/annotation';
import { HOVER_DELAYS } from '../core/cards/hover';
import { ReperesError } from '../core/errors';
import type { Settings } from '../core/settings';
import type { PageLists, PageText, Requests, RequestType, SendRequest } from '../messages';
import { PageSession } from './session';

const CARD_ID = 'c4rd';

const DEFAULTS: Settings = {
  offHosts: {},
  trigger: 'hover',
  density: 'everything',
  hiddenKinds: [],
  fadeKnown: false,
  badge: true,
  selectionBar: true,
  rememberReadings: true,
  remindBackup: false,
};

const LISTS: PageLists = {
  base: { revision: 1, date: '2026-01-01', actors: 4, facts: 0 },
  names: [{ id: 'keir-starmer', kind: 'person', label: 'Keir Starmer' }],
  facts: [],
};

/** Names that the background of these tests knows. */
const NAMES = ['Emmanuel Macron', 'Keir Starmer', 'Giorgia Meloni', 'Bart De Wever'];

const PARAGRAPHS = [
  'Emmanuel Macron a réuni jeudi à Paris les chefs d’Etat et de gouvernement qui soutiennent Kiev, et leur a proposé un calendrier commun pour les prochains mois.',
  'Le premier ministre Keir Starmer a dit que son pays tiendrait ses engagements, sans donner de chiffre, et qu’il en parlerait devant les députés dès la semaine prochaine.',
  'De son côté, Giorgia Meloni a rappelé que son gouvernement n’enverrait pas de soldats, mais qu’il prendrait sa part de la surveillance du ciel et de la mer Noire.',
  'Les participants se retrouveront dans quinze jours, à une date qui sera précisée, pour examiner ce que chacun a pu obtenir de son parlement et de ses partenaires.',
];

let end: AbortController;
let session: PageSession;
let asked: { type: RequestType; params: unknown }[];
let settings: Settings;
let enabled: boolean;
let annotations: (text: PageText) => Annotations;
let refusal: ReperesError | null;
let claimsFound: Promise<void>;

function findNames({ blocks }: PageText): Annotations {
  const mentions = blocks.flatMap(({ id, text }) =>
    NAMES.flatMap((name): Mention[] => {
      const start = text.indexOf(name);
      if (start < 0) return [];
      return [
        {
          block: id,
          start,
          end: start + name.length,
          text: name,
          kind: 'person',
          actor: name.toLowerCase().replaceAll(' ', '-'),
          candidates: [],
          confidence: 'certain',
          form: 'name',
        },
      ];
    }),
  );
  return { mentions, claims: [] };
}

const request: SendRequest = async <T extends RequestType>(
  type: T,
  params: Requests[T]['params'],
) => {
  asked.push({ type, params: structuredClone(params) });
  if (refusal) throw refusal;
  if (type === 'annotatePage') await claimsFound;
  const results: Partial<Record<RequestType, unknown>> = {
    getPageSettings: { enabled, settings, known: [] },
    findMentions: type === 'findMentions' && {
      mentions: annotations(params as PageText).mentions,
      elapsedMs: 1,
    },
    annotatePage: type === 'annotatePage' && {
      annotations: annotations(params as PageText),
      base: { revision: 1, date: '2026-01-01', actors: 4, facts: 0 },
      elapsedMs: 1,
    },
    getLists: LISTS,
  };
  return (results[type] ?? null) as Requests[T]['result'];
};

beforeAll(() => page.viewport(1000, 700));

beforeEach(() => {
  asked = [];
  settings = DEFAULTS;
  enabled = true;
  refusal = null;
  claimsFound = Promise.resolve();
  annotations = findNames;
  showArticle(PARAGRAPHS);
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  document.head.querySelector('[property="og:type"]')?.remove();
  scrollTo(0, 0);
});

function showArticle(paragraphs: string[]): void {
  const meta = document.createElement('meta');
  meta.setAttribute('property', 'og:type');
  meta.content = 'article';
  document.head.append(meta);
  document.body.innerHTML = `<main style="font: 18px/28px serif; width: 600px"><h1>Une réunion à Paris</h1>
    <article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>`;
}

async function start(): Promise<void> {
  end = new AbortController();
  session = new PageSession({
    request,
    t: (key, ...parts) => (key === 'passage_of' ? `${parts[0]} sur ${parts[1]}` : key),
    cardId: CARD_ID,
    cardUrl: 'data:text/html,carte',
    today: () => '2026-02-03',
    signal: end.signal,
  });
  await session.look();
  await drawn();
}

/** Has `act` done in the first pause of the session that is started next. */
function inFirstPause(act: () => void): void {
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask: (task: () => void, options: { priority: string }) => void };
  };
  scheduler.postTask(act, { priority: 'user-blocking' });
}

function painted(): string[] {
  const ranges = [...(CSS.highlights.get('reperes-person') ?? [])] as Range[];
  return ranges.map(String).filter(Boolean).sort();
}

const sent = (type: RequestType) => asked.filter((each) => each.type === type);
const article = () => document.querySelector('article') as HTMLElement;
const current = () => [...(CSS.highlights.get('reperes-current') ?? [])].map(String);
const subjects = () =>
  sent('showCard').map(
    ({ params }) => (params as Requests['showCard']['params']).subject as { mention: Mention },
  );

/** A point on the first `text` of the article. */
function pointOn(text: string): { x: number; y: number } {
  for (const range of CSS.highlights.get('reperes-person') ?? []) {
    if (String(range) !== text) continue;
    const box = (range as Range).getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new RangeError(text);
}

/** Moves the real pointer over `text`. */
async function hover(text: string): Promise<void> {
  const { x, y } = pointOn(text);
  const body = document.documentElement.getBoundingClientRect();
  await userEvent.hover(document.documentElement, {
    position: { x: x - body.left, y: y - body.top },
    force: true,
  });
}

async function click(text: string, pressMs = 0): Promise<void> {
  const { x, y } = pointOn(text);
  const body = document.documentElement.getBoundingClientRect();
  await userEvent.click(document.documentElement, {
    position: { x: x - body.left, y: y - body.top },
    force: true,
    delay: pressMs,
  });
}

describe('an article', () => {
  it('is read, annotated and painted', async () => {
    await start();
    expect(painted()).toEqual(['Emmanuel Macron', 'Giorgia Meloni', 'Keir Starmer']);
    expect(sent('annotatePage')).toHaveLength(1);
  });

  it('has what the popup lists at hand once it is annotated', async () => {
    await start();
    await vi.waitFor(() => expect(session.state().lists).toEqual(LISTS));
    expect(sent('getLists')[0]?.params).toMatchObject({
      actors: ['emmanuel-macron', 'keir-starmer', 'giorgia-meloni'],
      facts: [],
    });
  });

  it('has its names painted before its claims are found', async () => {
    const claims = Promise.withResolvers<void>();
    claimsFound = claims.promise;
    const started = start();
    await vi.waitFor(() =>
      expect(painted()).toEqual(['Emmanuel Macron', 'Giorgia Meloni', 'Keir Starmer']),
    );
    expect(session.state()).toMatchObject({ silence: null, annotations: null });
    claims.resolve();
    await started;
    expect(session.state().annotations?.mentions).toHaveLength(3);
  });

  it('keeps its markup, byte for byte', async () => {
    const before = document.body.outerHTML;
    await start();
    await click('Keir Starmer');
    await drawn();
    expect(document.body.outerHTML).toBe(before);
  });

  it('is told to the popup with its date and timings', async () => {
    await start();
    const state = session.state();
    expect(state).toMatchObject({
      enabled: true,
      silence: null,
      title: 'Une réunion à Paris',
      asOf: '2026-02-03',
      dateOrigin: 'today',
    });
    expect(state.annotations?.mentions).toHaveLength(3);
    expect(state.timing?.words).toBeGreaterThan(100);
    expect(state.timing?.mainMs).toBeGreaterThan(0);
  });

  it('loses everything of ours when the session ends', async () => {
    await start();
    await click('Keir Starmer');
    end.abort();
    expect(CSS.highlights.size).toBe(0);
    expect(document.querySelector('reperes-overlay')).toBeNull();
  });
});

describe('silence', () => {
  it('holds on a page that is no article', async () => {
    showArticle(['Trop court.']);
    document.head.querySelectorAll('[property="og:type"]').forEach((meta) => {
      meta.remove();
    });
    await start();
    expect(session.state()).toMatchObject({ silence: 'not-an-article', annotations: null });
    expect(sent('pageSilent')).toHaveLength(1);
    expect(sent('annotatePage')).toHaveLength(0);
    expect(document.querySelector('reperes-overlay')).toBeNull();
  });

  it('holds where Repères is switched off: the article is not even read', async () => {
    enabled = false;
    await start();
    expect(session.state()).toMatchObject({ enabled: false, silence: 'site-off', timing: null });
    expect(sent('annotatePage')).toHaveLength(0);
  });

  it('is told when the background fails', async () => {
    refusal = new ReperesError('base-unavailable');
    await start();
    expect(session.state().silence).toBe('error');
  });

  it('is complete when the extension is gone', async () => {
    await start();
    refusal = new ReperesError('extension-updated');
    session.notices.settingsChanged(null);
    await drawn();
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('a page that changes', () => {
  const NEWS =
    'Le premier ministre belge Bart De Wever a quitté la réunion avant la fin, ont constaté des journalistes, et il a promis de s’expliquer devant son parlement.';

  it('has what is added painted, and what has gone taken off', async () => {
    await start();
    const post = document.createElement('p');
    post.textContent = NEWS;
    article().prepend(post);
    await vi.waitFor(() => expect(painted()).toContain('Bart De Wever'));
    post.remove();
    await vi.waitFor(() => expect(session.state().annotations?.mentions).toHaveLength(3));
    expect(painted()).not.toContain('Bart De Wever');
  });

  it('has an edited passage read again', async () => {
    await start();
    const [first] = article().children;
    if (first) first.textContent = NEWS;
    await vi.waitFor(() =>
      expect(painted()).toEqual(['Bart De Wever', 'Giorgia Meloni', 'Keir Starmer']),
    );
  });

  it('is sent whole and painted anew only where it changed', async () => {
    await start();
    const before = new Set(CSS.highlights.get('reperes-person'));
    article().lastElementChild?.append(' Bart De Wever y sera.');
    await vi.waitFor(() => expect(painted()).toHaveLength(4));
    const after = new Set(CSS.highlights.get('reperes-person'));
    expect([...before].filter((range) => after.has(range))).toHaveLength(3);
    expect(sent('annotatePage')[1]?.params).toHaveProperty('blocks.length', 5);
  });

  it('has marks again on nodes that a script has drawn anew', async () => {
    await start();
    const html = article().innerHTML;
    article().innerHTML = html;
    await vi.waitFor(() => expect(painted()).toHaveLength(3));
  });

  it('keeps a card open on a passage that stays, and closes it on one that goes', async () => {
    await start();
    await click('Giorgia Meloni');
    article().firstElementChild?.remove();
    await vi.waitFor(() => expect(painted()).not.toContain('Emmanuel Macron'));
    expect(current()).toEqual(['Giorgia Meloni']);
    article().children[1]?.remove();
    await vi.waitFor(() => expect(sent('hideCard')).toHaveLength(1));
    expect(current()).toEqual([]);
  });

  describe('while it is read', () => {
    beforeEach(() => {
      // Each look at the clock is late, so that reading pauses wherever it may.
      let now = performance.now();
      vi.spyOn(performance, 'now').mockImplementation(() => {
        now += 100;
        return now;
      });
    });

    afterEach(() => vi.restoreAllMocks());

    it('has what comes meanwhile read with the rest', async () => {
      inFirstPause(() => article().lastElementChild?.append(' Bart De Wever y sera.'));
      await start();
      expect(painted()).toHaveLength(4);
      expect(sent('annotatePage')).toHaveLength(1);
    });

    it('is read again at the address to which it moves meanwhile', async () => {
      const { href } = location;
      inFirstPause(() => history.pushState(null, '', '/autre'));
      await start();
      await vi.waitFor(() => expect(session.state().url).toMatch(/autre$/), 5000);
      history.pushState(null, '', href);
    });

    it('is left when the session ends meanwhile', async () => {
      inFirstPause(() => end.abort());
      await start();
      expect(asked.map(({ type }) => type)).toEqual(['getPageSettings']);
    });
  });

  it('is read when its article comes late', async () => {
    const main = document.querySelector('main');
    main?.remove();
    await start();
    expect(session.state().silence).toBe('not-an-article');
    document.body.append(main as Element);
    await vi.waitFor(() => expect(painted()).toHaveLength(3));
    expect(session.state().silence).toBeNull();
  });

  it('is read as another when it moves to another address without a load', async () => {
    const { href } = location;
    await start();
    await click('Giorgia Meloni');
    history.pushState(null, '', '/autre');
    showArticle([NEWS, ...PARAGRAPHS.slice(2)]);
    await vi.waitFor(() => expect(painted()).toEqual(['Bart De Wever', 'Giorgia Meloni']), 5000);
    expect(current()).toEqual([]);
    history.pushState(null, '', href);
  });

  it('is left alone once the session has ended', async () => {
    await start();
    end.abort();
    article().lastElementChild?.append(' Bart De Wever y sera.');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(sent('annotatePage')).toHaveLength(1);
  });
});

describe('settings that change', () => {
  it('take everything off the page and put it back', async () => {
    await start();
    enabled = false;
    session.notices.settingsChanged(null);
    await drawn();
    expect(painted()).toEqual([]);
    enabled = true;
    session.notices.settingsChanged(null);
    await drawn();
    expect(painted()).toHaveLength(3);
  });

  it('hide a kind at once', async () => {
    await start();
    settings = { ...DEFAULTS, hiddenKinds: ['person'] };
    session.notices.settingsChanged(null);
    await drawn();
    expect(painted()).toEqual([]);
    expect(session.state().annotations?.mentions).toHaveLength(3);
  });
});

describe('the card', () => {
  it('is asked for after the pointer has rested', async () => {
    await start();
    await hover('Keir Starmer');
    await vi.waitFor(() => expect(subjects()).toHaveLength(1));
    expect(subjects()[0]?.mention.text).toBe('Keir Starmer');
    await vi.waitFor(() => expect(current()).toEqual(['Keir Starmer']));
    expect(sent('showCard')[0]?.params).toMatchObject({ cardId: CARD_ID, pinned: false });
  });

  it('stays while the pointer rests in it, and closes after it has left', async () => {
    await start();
    await hover('Keir Starmer');
    await vi.waitFor(() => expect(current()).toEqual(['Keir Starmer']));
    session.notices.cardResized({ cardId: CARD_ID, height: 200 });
    const rest = (x: number, y: number) =>
      userEvent.hover(document.documentElement, { position: { x, y }, force: true });
    const { x, y } = pointOn('Keir Starmer');
    await rest(x, y + 80);
    await new Promise((resolve) => setTimeout(resolve, 2 * HOVER_DELAYS.close));
    expect(current()).toEqual(['Keir Starmer']);
    await rest(2, 2);
    await vi.waitFor(() => expect(current()).toEqual([]));
  });

  it('opens at once by click and closes by Escape', async () => {
    await start();
    await click('Giorgia Meloni');
    expect(current()).toEqual(['Giorgia Meloni']);
    await userEvent.keyboard('{Escape}');
    expect(current()).toEqual([]);
    expect(sent('hideCard')).toHaveLength(1);
  });

  it('is built while the hand presses, once, and stays out of sight until it is lifted', async () => {
    settings = { ...DEFAULTS, trigger: 'click' };
    await start();
    let atRelease: unknown[] = [];
    const look = () => {
      atRelease = [sent('showCard').length, current()];
    };
    addEventListener('pointerup', look, { once: true, capture: true });
    await click('Giorgia Meloni', 100);
    expect(atRelease).toEqual([1, []]);
    expect(current()).toEqual(['Giorgia Meloni']);
    expect(sent('showCard')).toHaveLength(1);
  });

  it('closes by a click elsewhere, unless it is pinned', async () => {
    await start();
    await click('Giorgia Meloni');
    session.notices.cardEvent({ cardId: CARD_ID, event: 'pin' });
    await userEvent.click(document.querySelector('h1') as Element);
    expect(current()).toEqual(['Giorgia Meloni']);
    session.notices.cardEvent({ cardId: CARD_ID, event: 'pin' });
    await userEvent.click(document.querySelector('h1') as Element);
    expect(current()).toEqual([]);
  });

  it('is told when the reader pins it', async () => {
    await start();
    await click('Giorgia Meloni');
    session.notices.cardEvent({ cardId: 'autre', event: 'pin' });
    session.notices.cardEvent({ cardId: CARD_ID, event: 'pin' });
    expect(sent('showCard').map(({ params }) => (params as { pinned: boolean }).pinned)).toEqual([
      false,
      true,
    ]);
  });

  it('waits for a click when the reader wants it so', async () => {
    settings = { ...DEFAULTS, trigger: 'click' };
    await start();
    await hover('Keir Starmer');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(sent('showCard')).toHaveLength(0);
    await click('Keir Starmer');
    expect(current()).toEqual(['Keir Starmer']);
  });

  it('opens at once under Alt when the reader wants it so', async () => {
    settings = { ...DEFAULTS, trigger: 'alt' };
    await start();
    await hover('Keir Starmer');
    await drawn();
    expect(current()).toEqual([]);
    await userEvent.keyboard('{Alt>}');
    expect(current()).toEqual(['Keir Starmer']);
    await userEvent.keyboard('{/Alt}');
    expect(current()).toEqual(['Keir Starmer']);
  });

  it('leaves a click on a link to the link', async () => {
    const text = PARAGRAPHS[1] ?? '';
    showArticle(
      PARAGRAPHS.with(1, text.replace('Keir Starmer', '<a href="#suite">Keir Starmer</a>')),
    );
    await start();
    await click('Keir Starmer');
    expect(location.hash).toBe('#suite');
    expect(current()).toEqual([]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not open while text is being selected', async () => {
    await start();
    getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
    const { x, y } = pointOn('Keir Starmer');
    const selected = vi.spyOn(Selection.prototype, 'isCollapsed', 'get').mockReturnValue(false);
    await userEvent.click(document.documentElement, { position: { x, y }, force: true });
    selected.mockRestore();
    expect(current()).toEqual([]);
  });

  it('is sent again when the frame has just loaded, and only to its own frame', async () => {
    await start();
    await click('Giorgia Meloni');
    session.notices.cardReady({ cardId: 'autre' });
    expect(sent('showCard')).toHaveLength(1);
    session.notices.cardReady({ cardId: CARD_ID });
    expect(sent('showCard')).toHaveLength(2);
  });

  it('stays closed for events that a script of the page has made', async () => {
    await start();
    const { x, y } = pointOn('Keir Starmer');
    for (const type of ['pointermove', 'pointerdown', 'click']) {
      article().dispatchEvent(
        new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' }),
      );
    }
    await drawn();
    expect(current()).toEqual([]);
  });
});

describe('the frame of the card', () => {
  const host = () => document.querySelector('reperes-overlay');
  let root: ShadowRoot;

  async function startSeeing(): Promise<void> {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    await start();
    root = attach.mock.results[0]?.value;
    attach.mockRestore();
  }

  it('is loaded in a quiet moment after painting, before a hand is on the page', async () => {
    await start();
    await vi.waitFor(() => expect(host()).not.toBeNull());
    expect(sent('showCard')).toHaveLength(0);
  });

  it('leaves with the reader, so that the browser can keep the page, and comes back when needed', async () => {
    await startSeeing();
    await click('Keir Starmer');
    expect(root.querySelector('iframe')).not.toBeNull();
    dispatchEvent(new Event('beforeunload'));
    expect(root.querySelector('iframe')).toBeNull();
    expect(current()).toEqual([]);
    await click('Keir Starmer');
    expect(root.querySelector('iframe')).not.toBeNull();
    expect(current()).toEqual(['Keir Starmer']);
  });
});

describe('the commands', () => {
  it('walk through the painted passages and start again at the end', async () => {
    await start();
    const walked: string[] = [];
    for (let step = 0; step < 4; step++) {
      session.notices.command({ command: 'next' });
      walked.push(...current());
    }
    expect(walked).toEqual([
      'Emmanuel Macron',
      'Keir Starmer',
      'Giorgia Meloni',
      'Emmanuel Macron',
    ]);
    session.notices.command({ command: 'previous' });
    expect(current()).toEqual(['Giorgia Meloni']);
  });

  it('start from what the reader sees', async () => {
    showArticle([...PARAGRAPHS.slice(0, 2), ...Array(60).fill(PARAGRAPHS[3]), PARAGRAPHS[2] ?? '']);
    await start();
    article().lastElementChild?.scrollIntoView();
    session.notices.command({ command: 'next' });
    expect(current()).toEqual(['Giorgia Meloni']);
    session.notices.command({ command: 'previous' });
    expect(current()).toEqual(['Keir Starmer']);
    const [range] = CSS.highlights.get('reperes-current') ?? [];
    const box = (range as Range).getBoundingClientRect();
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(innerHeight);
  });

  it('do nothing on a page without passages', async () => {
    annotations = () => ({ mentions: [], claims: [] });
    await start();
    session.notices.command({ command: 'next' });
    session.notices.command({ command: 'previous' });
    expect(current()).toEqual([]);
  });

  it('lead from the popup to any passage, painted or not', async () => {
    settings = { ...DEFAULTS, density: 'claims' };
    await start();
    session.notices.goTo({ target: { type: 'mention', index: 1 } });
    expect(current()).toEqual(['Keir Starmer']);
    session.notices.goTo({ target: { type: 'mention', index: 99 } });
    expect(current()).toEqual(['Keir Starmer']);
  });
});
