/**
 * Where a fact was seen: the first source in full, the others behind one disclosure.
 *
 * Says honestly when nothing can be shown: no source, no date, a source that
 * readers cannot consult, or one that was only read quoted by another.
 */
import { useState } from 'preact/hooks';
import type { SourceLine } from '../lib/core/cards/cards';
import { hostOf } from '../lib/core/format';
import { keyIn, type MessageKey } from '../lib/core/i18n';
import { useWords } from './i18n';

/** Kinds that a newsroom would name first; the others follow in the order of the base. */
const FIRST_KINDS = ['official', 'fact-check', 'agency', 'press'];

/** Returns the sources with the most authoritative first. */
function byAuthority(sources: SourceLine[]): SourceLine[] {
  const rank = ({ kind }: SourceLine) => {
    const position = FIRST_KINDS.indexOf(kind);
    return position < 0 ? FIRST_KINDS.length : position;
  };
  return sources.toSorted((one, other) => rank(one) - rank(other));
}

/** Returns the address of `source` when it is one that a reader may safely follow. */
function safeUrl(source: SourceLine): string | null {
  return source.url && hostOf(source.url) ? source.url : null;
}

function Linked(props: { url: string | null; children: string }) {
  const { t } = useWords();
  if (!props.url) return <span>{props.children}</span>;
  return (
    <a
      href={props.url}
      target="_blank"
      rel="noreferrer noopener"
      title={hostOf(props.url) ?? undefined}
    >
      {props.children}
      <span class="hidden"> {t('opens_in_new_tab')}</span>
    </a>
  );
}

/** A source in full: publisher, kind, date, title, and a link when there is a safe one. */
export function Source(props: { source: SourceLine }) {
  const { t, date, text, quote } = useWords();
  const { source } = props;
  const url = safeUrl(source);
  // The base puts a description of its own in brackets where a page has no title.
  const description = /^\[(.*)\]$/.exec(source.title ?? '')?.[1] ?? null;
  const title = description ? text(description) : source.title && quote(source.title);
  const kind = t(keyIn('source', source.kind) as MessageKey);
  return (
    <>
      {source.stance !== 'supports' && `${t(keyIn('stance', source.stance))} `}
      <span class="source-publisher">{source.publisher}</span>
      {kind && ` (${kind})`}
      {', '}
      {source.published ? date(source.published) : t('date_unknown')}
      {source.citedBy !== null &&
        `, ${source.citedBy ? t('source_cited_by', source.citedBy) : t('source_quoted')}`}
      {(title || url) && (
        <>
          {', '}
          <Linked url={url}>{title ?? hostOf(url ?? '') ?? ''}</Linked>
        </>
      )}
    </>
  );
}

/** A source where its date stands beside it: the publisher alone, as a link when there is a safe one. */
export function SourceName(props: { source: SourceLine }) {
  return <Linked url={safeUrl(props.source)}>{props.source.publisher}</Linked>;
}

/** The sources of a fact, a role or an actor. */
export function SourceList(props: {
  sources: SourceLine[];
  evidence?: 'page' | 'quoted' | 'archive';
}) {
  const { t, plural } = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const [first, ...others] = byAuthority(props.sources);
  if (!first) {
    return (
      <p class="sources sources-none">
        {t(props.evidence === 'archive' ? 'source_not_consultable' : 'source_none')}
      </p>
    );
  }
  return (
    <div class="sources">
      <p>
        <Source source={first} />
      </p>
      {others.length > 0 && (
        // Sources out of sight are not built with the card: they are made when they are asked for.
        <details onToggle={({ currentTarget }) => currentTarget.open && setUnfolded(true)}>
          <summary>{plural('more_sources', others.length)}</summary>
          {unfolded && (
            <ul>
              {others.map((source) => (
                <li key={`${source.publisher} ${source.url ?? source.title}`}>
                  <Source source={source} />
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </div>
  );
}
