/**
 * Answers every request, from the stores and the world that it is given.
 *
 * What comes from a private window is answered and forgotten: nothing is stored.
 */
import type { Annotations, PageText } from '../core/annotation';
import { correctAnnotations } from '../core/correct';
import type { Correction } from '../core/corrections';
import { ReperesError } from '../core/errors';
import type { Lang } from '../core/knowledge';
import type { Engine } from '../core/names/engine';
import type { CorrectionStore } from '../store/correction-store';
import type { KnowledgeStore } from '../store/knowledge-store';
import { Annotator } from './annotator';
import { actorNames, cardOf, type Desk, factLines, seriesOf, timeline } from './cards';
import type { Environment } from './environment';
import { baseState, type Knowledge } from './knowledge';
import type { KnownCards } from './known-cards';
import type { NoteRequests } from './note-handlers';
import type { NotebookRequests } from './notebook-handlers';
import type { OwnData } from './own-data';
import { isOn, type ReaderSettings } from './reader-settings';
import type { Call, Handlers } from './router';

/** Everything that requests are answered from. */
export type Services = {
  environment: Environment;
  knowledge: Knowledge;
  store: KnowledgeStore;
  corrections: CorrectionStore;
  settings: ReaderSettings;
  known: KnownCards;
  own: OwnData;
};

/** Returns one function for each request that is not about notes. */
export function createHandlers(
  services: Services,
): Omit<Handlers, NoteRequests | NotebookRequests | 'getOverview'> {
  const { environment, knowledge, store, corrections, settings, known } = services;

  const annotator = new Annotator();

  const desk = async (lang: Lang): Promise<Desk> => {
    const [all] = await Promise.all([corrections.all(), knowledge.open()]);
    return { store, corrections: all, lang };
  };

  return {
    async findMentions(page, { sender }) {
      const started = environment.now();
      if (!isOwnPage(page, sender.url)) throw new ReperesError('refused');
      // Names are found meanwhile; a failure is told below.
      const corrected = corrections.all();
      corrected.catch(() => {});
      const { engine } = await knowledge.open();
      const found = { mentions: annotator.mentionsIn(page, engine), claims: [] };
      const { mentions } = correct(found, await corrected, page, engine);
      return { mentions, elapsedMs: environment.now() - started };
    },
    async annotatePage(page, { sender }) {
      const started = environment.now();
      if (!isOwnPage(page, sender.url)) throw new ReperesError('refused');
      const [{ engine, base }, all, { badge }] = await Promise.all([
        knowledge.open(),
        corrections.all(),
        settings.read(),
      ]);
      const annotations = correct(annotator.annotate(page, engine), all, page, engine);
      const count = badge ? countPassages(annotations) : 0;
      // The answer does not wait for the icon.
      void environment.setBadge(tabOf(sender), count > 0 ? String(count) : '');
      return { annotations, base: baseState(base), elapsedMs: environment.now() - started };
    },
    async getPageSettings({ host }) {
      const [all, ids] = await Promise.all([settings.read(), known.all()]);
      return { enabled: isOn(all, host, environment.today()), settings: all, known: ids };
    },
    async pageSilent(_, { sender }) {
      await environment.setBadge(tabOf(sender), '');
      return null;
    },
    async showCard(params, { sender }) {
      await environment.notifyCards(tabOf(sender), 'showCard', params);
      return null;
    },
    async hideCard(params, { sender }) {
      await environment.notifyCards(tabOf(sender), 'hideCard', params);
      return null;
    },
    async cardReady(params, { sender }) {
      await environment.notifyTab(tabOf(sender), 'cardReady', params);
      return null;
    },
    async cardResized(params, { sender }) {
      await environment.notifyTab(tabOf(sender), 'cardResized', params);
      return null;
    },
    async cardEvent(params, { sender }) {
      await environment.notifyTab(tabOf(sender), 'cardEvent', params);
      return null;
    },
    async getArticle(_, { sender }) {
      const state = await environment.askTab(tabOf(sender), 'pageState');
      return state?.url ? { title: state.title, url: state.url } : null;
    },
    countOwn: () => services.own.count(),
    async eraseOwn() {
      await services.own.erase();
      await environment.notifyTabs('settingsChanged', null);
      await environment.notifyTabs('notesChanged', null);
      return null;
    },
    async countOpening({ ids, visit }, { sender: { incognito } }) {
      await known.count(ids, visit, incognito);
      return null;
    },
    getKnown: () => known.all(),
    async markKnown({ ids, known: isKnown }, { sender: { incognito } }) {
      if (incognito) throw new ReperesError('private-window');
      await known.mark(ids, isKnown);
      await environment.notifyTabs('settingsChanged', null);
      return null;
    },
    async forgetKnown() {
      await known.forget();
      await environment.notifyTabs('settingsChanged', null);
      return null;
    },
    getCard: async ({ subject, lang }) => cardOf(subject, environment.today(), await desk(lang)),
    getActorNames: async ({ ids, lang }) => actorNames(ids, await desk(lang)),
    getFacts: async ({ ids, lang }) => factLines(ids, await desk(lang)),
    getSeries: async ({ claim, lang }) => seriesOf(claim, await desk(lang)),
    async getLists({ actors, facts, lang }) {
      const { base } = await knowledge.open();
      const at = await desk(lang);
      const [names, lines] = await Promise.all([actorNames(actors, at), factLines(facts, at)]);
      return { base: baseState(base), names, facts: lines };
    },
    getTimeline: async ({ lang }) => timeline(await desk(lang)),
    getBase: async () => baseState((await knowledge.open()).base),
    getPageState: ({ tabId }) => environment.askTab(tabId, 'pageState'),
    async goTo({ tabId, target }) {
      await environment.notifyTab(tabId, 'goTo', { target });
      return null;
    },
    async runInTab({ tabId }) {
      await environment.runInTab(tabId);
      return null;
    },
    async setHost({ host, state }, { sender: { incognito } }) {
      await settings.setHost(host, state, { today: environment.today(), incognito });
      await environment.notifyTabs('settingsChanged', null);
      return null;
    },
    getSettings: () => settings.read(),
    async setSettings(changes, { sender: { incognito } }) {
      const all = await settings.change(changes, incognito);
      await environment.notifyTabs('settingsChanged', null);
      return all;
    },
    async openOptions({ section }) {
      await environment.openPage(section ? `options.html#${section}` : 'options.html');
      return null;
    },
    async saveCorrection({ correction, here }, { sender }) {
      if (sender.incognito) throw new ReperesError('private-window');
      await corrections.save(
        here && correction.body.type === 'not-this-actor'
          ? { ...correction, body: { ...correction.body, page: await pageKey(sender) } }
          : correction,
      );
      await environment.notifyTabs('settingsChanged', null);
      return null;
    },
    getCorrections: async () => [...(await corrections.all())],
    async removeCorrection({ id }) {
      await corrections.remove(id);
      await environment.notifyTabs('settingsChanged', null);
      return null;
    },
  };

  async function pageKey(sender: Call['sender']): Promise<string> {
    const state = await environment.askTab(tabOf(sender), 'pageState');
    // Without a key the choice would hold everywhere, which the reader did not ask for.
    if (!state?.key) throw new ReperesError('refused');
    return state.key;
  }
}

function correct(
  annotations: Annotations,
  corrections: readonly Correction[],
  { key }: PageText,
  engine: Engine,
): Annotations {
  return correctAnnotations(annotations, corrections, key, (id) => engine.actor(id)?.kind ?? null);
}

/** Number of underlined passages: sure mentions, and claims about which something is known. */
export function countPassages({ mentions, claims }: Annotations): number {
  const passages = [
    ...mentions.filter(({ confidence }) => confidence !== 'possible'),
    ...claims.filter(({ facts }) => facts.length > 0),
  ];
  return new Set(passages.map(({ block, start, end }) => `${block}:${start}:${end}`)).size;
}

/** Is `page` the sender's own? Its path may have changed without loading; its site has not. */
function isOwnPage(page: PageText, url: string | null): boolean {
  return url !== null && new URL(page.url).origin === new URL(url).origin;
}

function tabOf(sender: Call['sender']): number {
  if (sender.tabId === null) throw new ReperesError('refused');
  return sender.tabId;
}
