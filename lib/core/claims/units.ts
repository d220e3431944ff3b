/**
 * What numbers count: the class of unit of a noun, and the counting basis that
 * the noun itself tells (26 contributors are not 26 members, nor 26 leaders).
 */
import { PhraseTable } from './words';

/** Class of unit and, where the noun tells it, the basis of the count. */
export type Unit = { unit: string; basis: string | null };

/** `unit[/basis]: nouns`, French and English, singular and plural. */
const NOUNS = `
country: pays, état, états, etats, nation, nations, capitale, capitales, délégation, délégations, gouvernement, gouvernements, puissances, partenaires, alliés, country, countries, state, states, capitals, delegations, allies, partners, governments
country/member: membre, membres, états membres, pays membres, member, members, member states, member countries
country/contributor: contributeur, contributeurs, pays contributeurs, contributors, contributing countries
country/attendee: participants, pays participants, participating countries, attendees
country/signatory: signataires, pays signataires, signatories
leader: dirigeant, dirigeants, dirigeantes, leader, leaders, chefs d’état, chefs d’état et de gouvernement, chefs d’état ou de gouvernement, chefs de gouvernement, chefs d’états, présidents, premiers ministres, heads of state, heads of state and government, heads of government, heads of state or government, prime ministers, presidents
minister: ministre, ministres, minister, ministers
person/official: responsables militaires, responsables, chefs d’état-major, chefs militaires, généraux, conseillers, advisers, émissaires, envoyés, diplomates, experts, officials, military chiefs, generals, envoys
person/planner: planificateurs, planificateurs militaires, officiers, planners, military planners, officers
person/soldier: soldat, soldats, militaire, militaires, homme, hommes, troupe, troupes, combattants, parachutistes, paras, légionnaires, casques bleus, effectifs, soldier, soldiers, troops, servicemen, men, paratroopers, personnel, peacekeepers, fighters
person/dead: mort, morts, tués, soldats tués, victimes, victime, décès, personnes tuées, dead, killed, deaths, people killed, soldiers killed
person/wounded: blessés, blessé, wounded, injured
person/prisoner: prisonniers, prisonniers de guerre, captifs, détenus, otages, prisoners, prisoners of war
person: personnes, personne, gens, civils, habitants, citoyens, recrues, manifestants, députés, sénateurs, élus, electeurs, people, persons, civilians, lawmakers, senators
vote: voix, votes, suffrages
brigade: brigade, brigades
EUR: euro, euros, eur
USD: dollar, dollars, usd
GBP: livre sterling, livres sterling, livres, livre, pounds, pound, gbp
percent: pour cent, percent, per cent, points de pourcentage
year: an, ans, année, années, year, years, décennie, décennies
month: mois, month, months
week: semaine, semaines, week, weeks
day: jour, jours, journées, day, days
hour: heure, heures, hour, hours
minute: minute, minutes
km: kilomètre, kilomètres, km, kilometres, kilometers, miles
km2: km2, kilomètres carrés, square kilometres, square kilometers
drone: drone, drones, aéronefs sans pilote, shaheds
missile: missile, missiles, intercepteurs, obus, patriot, patriots, interceptors, shells
system: systèmes, batteries, lanceurs, systems, batteries, launchers
aircraft: avion, avions, appareils, chasseurs, avions de combat, avions de chasse, rafale, mirage, mirage 2000, gripen, f 16, aircraft, jets, fighter jets, planes
tank: char, chars, blindés, tanks
ship: navires, navire, bâtiments, frégates, ships, vessels
base: bases, sites, hubs, bases, sites
bank: banques, banks
meeting: réunion, réunions, sommet, sommets, rencontre, rencontres, visioconférences, meeting, meetings, summit, summits
session: session, sessions, séance, séances, cycle, cycles, tour, tours, échanges, round, rounds
point: point, points, axes, axe, piliers, pilier, étapes, volets, composantes, objectifs, priorités, conditions, propositions, strands, pillars, steps, components, objectives, priorities, strand
document: document, documents, texte, textes, déclarations, accords, documents, texts, declarations, agreements
package: paquet, paquets, train de sanctions, package, packages
region: régions, oblasts, provinces, regions
party: partis, formations politiques, parties
front: fois, times
`;

const ENTRIES = NOUNS.trim()
  .split('\n')
  .flatMap((line) => {
    const [key = '', nouns = ''] = line.split(': ');
    const [unit = '', basis = null] = key.split('/');
    return nouns.split(', ').map((noun) => [noun, { unit, basis }] as const);
  });

/** Nouns of units by their folded words. */
export const UNIT_NOUNS = new PhraseTable<Unit>(ENTRIES);

/** Units of facts that readers do not tell apart in running text. */
const SAME: Record<string, string> = { component: 'point', strand: 'point' };

/** The class of unit under which a fact's unit is compared. */
export function unitClass(unit: string): string {
  return SAME[unit] ?? unit;
}

/** A number for the name of a unit, small enough to be exact in 32-bit floats. */
export function unitCode(unit: string): number {
  let code = 0;
  for (let index = 0; index < unit.length; index++) {
    code = (code * 31 + unit.charCodeAt(index)) % 1_000_003;
  }
  return code;
}

/**
 * Names of the terms by which facts are found by what they count: the unit, and
 * the number itself where it is exact.
 */
export function countTerms(quantity: { unit: number; min: number; max: number }): string[] {
  const { unit, min, max } = quantity;
  return min === max ? [`n:${unit}`, `n:${unit}:${min}`] : [`n:${unit}`];
}
