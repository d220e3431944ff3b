/**
 * Where a fact was seen: the first source in full, the others behind one disclosure.
 *
 * Says honestly when nothing can be shown: no source, no date, a source that
 * readers cannot consult, or one that was only read quoted by another.
 */
import type { SourceLine } from '../lib/core/cards';
import { hostOf } from '../lib/core/format';
import { keyIn, type MessageKey } from '../lib/core/i18n';
import { Icon } from './Icon';
import { useWords } from './i18n';

/** A source: publisher, title, date, kind, and a link when there is a safe one. */
export function Source(props: { source: SourceLine }) {
  const { t, date, text, quote } = useWords();
  const { source } = props;
  const host = source.url ? hostOf(source.url) : null;
  const title = source.title?.replace(/^\[(.*)\]$/, '$1') ?? null;
  const described = source.title !== null && source.title !== title;
  const kind = t(keyIn('source', source.kind) as MessageKey);
  return (
    <span class="source">
      {source.stance !== 'supports' && (
        <span class="source-stance">{t(keyIn('stance', source.stance))} </span>
      )}
      <span class="source-publisher">{source.publisher}</span>
      {title && (
        <>
          {', '}
          <Linked url={host ? source.url : null}>{described ? text(title) : quote(title)}</Linked>
        </>
      )}
      {!title && host && (
        <>
          {', '}
          <Linked url={source.url}>{host}</Linked>
        </>
      )}
      {', '}
      {source.published ? date(source.published) : t('date_unknown')}
      {kind && <span class="source-kind"> ({kind})</span>}
      {source.citedBy && <span>, {t('source_cited_by', source.citedBy)}</span>}
    </span>
  );
}

function Linked(props: { url: string | null; children: string }) {
  const { t } = useWords();
  if (!props.url) return <span class="source-title">{props.children}</span>;
  return (
    <a
      class="source-title"
      href={props.url}
      target="_blank"
      rel="noreferrer noopener"
      title={hostOf(props.url) ?? undefined}
    >
      {props.children}
      <Icon name="external" />
      <span class="hidden">{t('opens_in_new_tab')}</span>
    </a>
  );
}

/** The sources of a fact, a role or an actor. */
export function SourceList(props: {
  sources: SourceLine[];
  evidence?: 'page' | 'quoted' | 'archive';
}) {
  const { t, plural } = useWords();
  const [first, ...others] = props.sources;
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
        <details>
          <summary>{plural('more_sources', others.length)}</summary>
          <ul>
            {others.map((source) => (
              <li key={`${source.publisher} ${source.url ?? source.title}`}>
                <Source source={source} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
