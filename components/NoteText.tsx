/** What a reader wrote: line breaks are kept, addresses are links. And two versions of a passage. */
import { compareWords } from '../lib/core/notes/changes';
import { useWords } from './i18n';

/** Addresses of the web, without the punctuation after them. */
const ADDRESS = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]’']/g;

/** Cuts `text` into plain parts and addresses, in order. */
export function splitLinks(text: string): { text: string; isLink: boolean }[] {
  const parts: { text: string; isLink: boolean }[] = [];
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > end) parts.push({ text: text.slice(end, index), isLink: false });
    parts.push({ text: address, isLink: true });
    end = index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isLink: false });
  return parts;
}

/** The text of a note. */
export function NoteText(props: { text: string }) {
  const { t } = useWords();
  return (
    <p class="note-text">
      {splitLinks(props.text).map(({ text, isLink }, index) =>
        isLink ? (
          <a key={index} href={text} target="_blank" rel="noreferrer">
            {text}
            <span class="hidden"> {t('opens_in_new_tab')}</span>
          </a>
        ) : (
          text
        ),
      )}
    </p>
  );
}

/** A passage as it was and as it is, word by word. */
export function WordDifference(props: { before: string; after: string }) {
  const { t } = useWords();
  return (
    <p class="note-difference">
      {compareWords(props.before, props.after).flatMap(({ kind, text }, index) => {
        const space = index > 0 ? ' ' : '';
        if (kind === 'same') return [space, text];
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return [
          space,
          <Tag key={index}>
            <span class="hidden">{t(kind === 'removed' ? 'word_removed' : 'word_added')}</span>
            {text}
          </Tag>,
        ];
      })}
    </p>
  );
}
