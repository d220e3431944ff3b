/**
 * Checks what the shape of records cannot: references, intervals, duplicates,
 * names, evidence and order. Errors make a pack unfit to ship; warnings are for an
 * editor to look at.
 */

import type { PartialDate } from '../interval';
import type { Actor, Pack, Source } from '../knowledge';
import { aliasEntries } from '../names/alias-entries';
import { checkFacts } from './check-facts';
import { Findings } from './findings';

const EVENT_KINDS = new Set(
  'coalition-meeting allied-meeting national-meeting negotiation statement decision visit exercise military election office truce other'.split(
    ' ',
  ),
);
const SOURCE_KINDS = new Set(
  'official agency press fact-check think-tank encyclopedia encyclopedia-mirror dataset repost state-media pro-kremlin other'.split(
    ' ',
  ),
);
const LANGS = ['fr', 'en'] as const;

/** Checks `pack`. The same pack gives the same findings in the same order. */
export function checkPack(pack: Pack): Findings {
  const findings = new Findings();
  const newest = pack.facts
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  if (newest !== undefined && pack.date !== newest) {
    findings.error('pack.json', pack.id, `date is ${pack.date}, the newest evidence ${newest}`);
  }
  for (const [file, records] of filesOf(pack)) {
    findings.unique(
      file,
      null,
      'id',
      records.map(({ id }) => id),
    );
    for (const record of records) checkTexts(findings, file, record.id, record);
  }
  checkSources(findings, pack);
  checkActors(findings, pack);
  checkNames(findings, pack);
  checkFacts(findings, pack);
  checkEvents(findings, pack);
  return findings;
}

function filesOf(pack: Pack): [file: string, records: { id: string }[]][] {
  return [
    ['actors.jsonl', pack.actors],
    ['facts.jsonl', pack.facts],
    ['events.jsonl', pack.events],
    ['sources.jsonl', pack.sources],
    ['predicates.json', pack.predicates],
  ];
}

const LOCAL_PATH = /(?:^|[\s"'(])\/(?:tmp|home|work|root|usr|var)\//u;

/** No text may speak of the machine on which it was written. */
function checkTexts(findings: Findings, file: string, record: string, value: unknown): void {
  if (typeof value === 'string') {
    if (LOCAL_PATH.test(value)) findings.error(file, record, `path of a machine in « ${value} »`);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) checkTexts(findings, file, record, part);
  }
}

function checkSources(findings: Findings, { sources }: Pack): void {
  const file = 'sources.jsonl';
  const ids = new Set(sources.map(({ id }) => id));
  const urls = new Map<string, Source>();
  for (const source of sources) {
    const error = (message: string) => findings.error(file, source.id, message);
    if (!source.id.startsWith('s-')) error('id does not begin with s-');
    if (!SOURCE_KINDS.has(source.kind)) error(`kind is ${source.kind}`);
    if (source.url === null && source.locator === undefined) error('neither url nor locator');
    if (source.url === null && source.displayable !== false) error('no url, yet displayable');
    if (source.seenIn !== undefined && !ids.has(source.seenIn))
      error(`seenIn: no source ${source.seenIn}`);
    if (source.seen === 'quoted' && source.seenIn === undefined && source.displayable !== false) {
      findings.warn(file, source.id, 'quoted, but not said where it was read');
    }
    if (source.url === null) continue;
    const other = urls.get(source.url);
    if (other !== undefined) error(`same url as ${other.id}`);
    urls.set(source.url, source);
  }
}

function checkActors(findings: Findings, { actors, sources }: Pack): void {
  const file = 'actors.jsonl';
  const ids = new Set(actors.map(({ id }) => id));
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const sourceIds = new Set(sources.map(({ id }) => id));
  for (const actor of actors) {
    const error = (message: string) => findings.error(file, actor.id, message);
    findings.references(file, actor.id, 'sources', actor.sources, sourceIds);
    findings.references(file, actor.id, 'related', actor.related ?? [], ids);
    if (actor.related?.includes(actor.id)) error('related to itself');
    if (actor.country !== undefined) {
      findings.references(file, actor.id, 'country', [actor.country], ids);
      if (actor.country === actor.id) error('part of itself');
      if (!/^(?:country|organization)$/.test(kinds.get(actor.country) ?? 'country'))
        error(`country: ${actor.country} is neither a country nor a union of countries`);
      if (actor.kind !== 'organization' && actor.kind !== 'military')
        error(`country given for a ${actor.kind}`);
    }
    if (actor.presidency !== undefined && actor.kind !== 'country')
      error(`presidency given for a ${actor.kind}`);
    if (actor.seatOf !== undefined && (actor.kind !== 'organization' || !actor.country))
      error('seatOf given for what is no organization of a country');
    if (actor.about !== undefined) {
      findings.references(file, actor.id, 'about', [actor.about], ids);
      if (actor.kind !== 'group') error(`about given for a ${actor.kind}`);
      if (kinds.get(actor.about) !== 'country') error(`about: ${actor.about} is no country`);
    }
    if (actor.sources.length === 0 && !actor.unsourced) error('no source and not marked unsourced');
    for (const role of actor.roles ?? []) {
      checkInterval(findings, file, actor.id, role.from, role.to);
      if (role.org !== null) findings.references(file, actor.id, 'roles.org', [role.org], ids);
      const cited = [role.source, role.toSource].filter((id) => typeof id === 'string');
      findings.references(file, actor.id, 'roles.source', [...new Set(cited)], sourceIds);
      if (!role.source && !role.unsourced) error('role neither sourced nor marked unsourced');
    }
    for (const { from, to } of actor.descriptors ?? [])
      checkInterval(findings, file, actor.id, from, to);
    if (actor.kind === 'event' && actor.date === undefined) error('event without date');
    if (actor.date) checkInterval(findings, file, actor.id, actor.date.from, actor.date.to);
    if (actor.coalition) {
      const { source, unsourced } = actor.coalition;
      if (source) findings.references(file, actor.id, 'coalition.source', [source], sourceIds);
      else if (!unsourced) error('coalition position neither sourced nor marked unsourced');
    }
    const counted = (actor.memberCount ?? []).map(({ source }) => source);
    findings.references(file, actor.id, 'memberCount.source', [...new Set(counted)], sourceIds);
  }
}

/** Names: aliases that hold the label, shared names that are marked, phrases with one holder a day. */
function checkNames(findings: Findings, { actors }: Pack): void {
  const file = 'actors.jsonl';
  const phrases = new Map<string, { actor: Actor; from: string; to: string }[]>();
  for (const actor of actors) {
    for (const lang of LANGS) {
      const aliases = actor.aliases[lang];
      findings.unique(file, actor.id, `aliases.${lang}`, aliases);
      if (!aliases.includes(actor.label[lang])) {
        findings.error(file, actor.id, `label.${lang} is not among its aliases`);
      }
    }
    for (const { fr, from, to } of actor.descriptors ?? []) {
      const holders = phrases.get(fr) ?? [];
      for (const holder of holders) {
        if (holder.actor !== actor && (from ?? '') < holder.to && holder.from < (to ?? '9')) {
          findings.warn(file, actor.id, `« ${fr} » names ${holder.actor.id} at the same time`);
        }
      }
      phrases.set(fr, [...holders, { actor, from: from ?? '', to: to ?? '9' }]);
    }
  }
  for (const [key, entries] of aliasEntries(actors)) {
    const named = entries.filter(({ kind }) => kind !== 'descriptor' && kind !== 'demonym');
    const sharing = [...new Set(named.map(({ actor }) => actor))];
    const isMarked = named.some(({ needs }) => needs !== 'none');
    if (sharing.length > 1 && !isMarked) {
      findings.warn(
        file,
        sharing[0] as string,
        `« ${key} » also names ${sharing.slice(1).join(', ')} and is not marked ambiguous`,
      );
    }
  }
}

function checkEvents(findings: Findings, { events, actors, facts, sources }: Pack): void {
  const file = 'events.jsonl';
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const actorIds = new Set(kinds.keys());
  const factIds = new Set(facts.map(({ id }) => id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  let last: PartialDate = '';
  for (const event of events) {
    const error = (message: string) => findings.error(file, event.id, message);
    if (!EVENT_KINDS.has(event.kind)) error(`kind is ${event.kind}`);
    if (event.date < last) error('not in order of date');
    last = event.date;
    checkInterval(findings, file, event.id, event.date, event.end);
    if (event.actor !== null && kinds.get(event.actor) !== 'event')
      error(`actor ${event.actor} is no event`);
    findings.references(file, event.id, 'participants', event.participants, actorIds);
    findings.references(file, event.id, 'outcomes', event.outcomes, factIds);
    findings.references(file, event.id, 'sources', event.sources, sourceIds);
    if (event.sources.length === 0 && !event.unsourced) error('no source and not marked unsourced');
  }
  const told = new Set(events.map(({ actor }) => actor));
  for (const { id, kind } of actors) {
    if (kind === 'event' && !told.has(id))
      findings.error('actors.jsonl', id, 'event actor without event');
  }
}

/** An end may be as exact as its beginning or less, never before it. */
function checkInterval(
  findings: Findings,
  file: string,
  record: string,
  from: PartialDate | null,
  to: PartialDate | null,
): void {
  if (from !== null && to !== null && to < from.slice(0, to.length)) {
    findings.error(file, record, `ends (${to}) before it begins (${from})`);
  }
}
