/** Gives components their words by context, so that none of them knows where messages come from. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Translate } from '../lib/core/i18n';
import { createWords, type Words } from './words';

const WordsContext = createContext<Words | null>(null);

/** Lets everything below ask for words with `useWords`. */
export function WordsProvider(props: { t: Translate; children: ComponentChildren }) {
  const words = useMemo(() => createWords(props.t), [props.t]);
  return <WordsContext.Provider value={words}>{props.children}</WordsContext.Provider>;
}

/** Returns the words of the nearest `WordsProvider`. @throws {Error} outside of one. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords outside of a WordsProvider');
  return words;
}
