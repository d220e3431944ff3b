/** Puts what the extension says about a page into French lines for a terminal. */
import words from '../../assets/public/_locales/fr/messages.json';
import type { ActorCard, FactLine } from '../../lib/core/cards/cards';
import { dateInWords } from '../../lib/core/format';
import type { Reading } from './reading';

/** Longest line before a sentence is cut. */
const WIDTH = 100;

/** Report of one article. @returns lines without a final newline. */
export function reportOf(reading: Reading): string {
  const { state, actors, claims, elapsedMs } = reading;
  const known = claims.filter((claim) => claim.facts.length > 0);
  const lines = [
    `  ${state.title ?? '(sans titre)'}`,
    `  article du ${state.asOf ? dateInWords(state.asOf, 'fr') : '?'}${state.dateOrigin === 'today' ? ' (date du jour : la page n’en donne pas)' : ''} · ${plural(state.timing?.words ?? 0, 'mot')}`,
    `  ${plural(actors.length, 'acteur')}`,
    ...actors.map(({ card, passages }) => `    ${passages}× ${card.label} — ${roleOf(card)}`),
    `  ${plural(claims.length, 'affirmation')}, dont ${known.length} sur un fait connu`,
    ...known.flatMap(({ claim, facts, changes }) => [
      `    « ${shorten(claim.text)} »`,
      ...facts
        .slice(0, 2)
        .map((fact) => `      ${relationOf(fact)} : ${shorten(fact.statement)}${sourceOf(fact)}`),
      ...changes.slice(0, 1).map((fact) => `      depuis : ${shorten(fact.statement)}`),
    ]),
    `  temps : ${milliseconds(state.timing?.mainMs)} dans la page, ${milliseconds(state.timing?.workerMs)} d’attente du moteur, ${milliseconds(elapsedMs)} du début du chargement aux repères`,
  ];
  return lines.join('\n');
}

/** Role on the article's day, and today's when it differs; for a country its place in the coalition. */
function roleOf(card: ActorCard): string {
  const titles = (roles: ActorCard['roles']) =>
    roles.map(({ title, org }) => (org ? `${title} (${org})` : title)).join(', ');
  if (card.roles.length > 0 || card.rolesToday) {
    const then = titles(card.roles) || 'aucune fonction connue à cette date';
    const today = card.rolesToday && (titles(card.rolesToday) || 'n’exerce plus cette fonction');
    return today ? `${then} ; aujourd’hui : ${today}` : then;
  }
  if (card.coalition?.position) {
    const { position, asOf } = card.coalition;
    return `${position}${asOf ? ` (${dateInWords(asOf, 'fr')})` : ''}`;
  }
  return words[`kind_${card.kind}`].message.toLowerCase();
}

function relationOf(fact: FactLine): string {
  return words[`relation_${fact.relation ?? 'context'}`].message.toLowerCase();
}

function sourceOf(fact: FactLine): string {
  const source = fact.sources[0];
  if (!source) return '';
  return ` (${source.publisher}${source.published ? `, ${dateInWords(source.published, 'fr')}` : ''})`;
}

function shorten(text: string): string {
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH).replace(/\s+\S*$/, '')}…`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '?' : `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}
