/**
 * The background put together: stores, services, and the gate in front of them.
 *
 * Making one opens nothing; `wake` opens the databases, which takes a worker that
 * has just started longer than anything else.
 */

import type { Answer } from '../messages';
import type { Sender } from '../messages/senders';
import { CorrectionStore } from '../store/correction-store';
import { healer } from '../store/healing';
import { KnowledgeStore } from '../store/knowledge-store';
import { NoteStore } from '../store/note-store';
import { Connection } from '../store/open';
import { ReadingStore } from '../store/reading-store';
import { KNOWLEDGE_DATABASE, NOTES_DATABASE } from '../store/schema';
import { type CommandTab, obey } from './commands';
import type { Environment } from './environment';
import { createHandlers } from './handlers';
import { type BundledPack, Knowledge } from './knowledge';
import { KnownCards } from './known-cards';
import { LostNotes } from './lost-notes';
import { chooseMenu } from './menus';
import { createNoteHandlers, HEALING_KEY } from './note-handlers';
import { createNotebookHandlers } from './notebook-handlers';
import { createOverviewHandler } from './overview';
import { OwnData } from './own-data';
import { ReaderSettings } from './reader-settings';
import { createRouter } from './router';
import { roleOf } from './senders';

/** Notes stay in the bin for so many days. */
const DAYS_IN_BIN = 30;
const DAY_MS = 86_400_000;

/** What the entrypoint connects to the browser's events. */
export type Background = {
  answer(message: unknown, sender: Sender): Promise<Answer>;
  obey(command: string, tab: CommandTab): Promise<void>;
  /** The reader chose an entry of the context menu. */
  chooseMenu(menu: string, tab: CommandTab): Promise<void>;
  /** Opens the databases, before anything is asked of them: browsers wake a worker for a request. */
  wake(): void;
  /** Starts reading what requests for annotations need, when one may be coming. */
  warmUp(): void;
  /** After the extension was installed, or updated. */
  installed(reason: 'install' | 'update'): Promise<void>;
  /** When the browser has started: tidies up. */
  started(): Promise<void>;
};

/** Puts the background together for `environment`. */
export function createBackground(
  environment: Environment,
  bundled: Omit<BundledPack, 'readFile'>,
): Background {
  const { local } = environment;
  const base = new Connection(KNOWLEDGE_DATABASE);
  const store = new KnowledgeStore(base);
  const own = new Connection(
    NOTES_DATABASE,
    healer(local, (healing) => local.set(HEALING_KEY, { ...healing, at: environment.instant() })),
  );
  const corrections = new CorrectionStore(own, local);
  const notes = new NoteStore(own, local);
  const readings = new ReadingStore(own);
  const settings = new ReaderSettings(environment);
  const known = new KnownCards(environment, settings);
  const data = new OwnData({ connection: own, environment, corrections });
  const lost = new LostNotes(local);
  const readFile = async (name: string) => {
    // An installation keeps the worker busy for seconds: notes that were lost are put back before.
    await own.run(async () => {}).catch(() => {});
    return environment.readFile(`knowledge/${name}`);
  };
  const knowledge = new Knowledge(store, { ...bundled, readFile });
  const parts = {
    ...createHandlers({ environment, knowledge, store, corrections, settings, known, own: data }),
    ...createNoteHandlers({ environment, notes, readings, settings, lost }),
    ...createNotebookHandlers({
      environment,
      notes,
      readings,
      corrections,
      settings,
      known,
      lost,
    }),
  };
  const handlers = { ...parts, getOverview: createOverviewHandler(parts) };
  return {
    answer: createRouter(handlers, (sender) => roleOf(sender, environment)),
    obey: (command, tab) => obey(command, tab, { environment, settings }),
    chooseMenu: (menu, tab) => chooseMenu(menu, tab, { environment }),
    wake() {
      // The request that needs them asks again and tells what is wrong.
      for (const connection of [base, own]) connection.run(async () => {}).catch(() => {});
    },
    warmUp() {
      // The request that needs them asks again and tells what is wrong.
      knowledge.open().catch(() => {});
      corrections.all().catch(() => {});
    },
    async installed(reason) {
      if (reason === 'install') await environment.openPage('welcome.html');
      else await knowledge.reinstall();
      await knowledge.sweep();
    },
    async started() {
      const lastDay = new Date(Date.parse(environment.instant()) - DAYS_IN_BIN * DAY_MS);
      await Promise.all([knowledge.sweep(), notes.emptyBin(lastDay.toISOString())]);
    },
  };
}
