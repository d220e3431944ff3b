/**
 * Tells the nouns that say what a sentence is about from the words around them.
 *
 * « Le plan en 28 points *pour l’hôpital* », « l’accord *sur les plastiques* »: when
 * the base knows nothing of a governed noun, the sentence speaks of another matter,
 * however many of its other words a fact has.
 */
import { verbCodes } from './verbs';
import type { Word } from './words';

/** Articles, possessives and prepositions that govern a noun, French and English. */
const GOVERNS =
  /^(?:l|le|la|les|un|une|des|du|de|d|au|aux|a|en|sur|pour|par|avec|sans|contre|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|an|of|in|on|at|for|with|by|from|into|against|his|her|its|their)$/;

/** Nouns of any news, which say nothing of the matter. */
const GENERAL = new Set(
  (
    'revanche ecart affaires ministere discours venue entier lot poignee marge succession contraire nombre cote volet ensemble reste ordre veille lendemain soir matin matinee nuit soiree apres midi ' +
    'debut fin milieu heure minute moment temps periode epoque instant delai occasion etat fait raison cause effet but ' +
    'exemple type genre sorte niveau degre mesure taux ampleur portee poids role place endroit tete terme mot phrase ' +
    'voix parole propos reponse note lettre message micro antenne plateau televise presse journal quotidien hebdomadaire magazine media ' +
    'monde public gens homme femme personne citoyen opinion avis sens esprit idee espoir souci besoin envie volonte ' +
    'issue sortie entree arrivee retour passage route chemin voie direction suite serie liste groupe majorite minorite moitie total somme ' +
    'maniere facon moyen aide appui base fond cadre contexte situation position point vue regard ligne article page ' +
    'entourage bord camp part tour jeu main yeux face oeuvre cours long large haut bas interieur exterieur ' +
    'semaine mois annee siecle weekend lundi hui avenir futur passe present ' +
    'way end start side number part place time day night week month year morning evening moment term word case fact order kind level ' +
    'newspaper press statement speech interview question answer hope eve wake rest handful sidelines event people person man woman world'
  ).split(' '),
);

/** Is the word at `index` a noun that the word before it governs, and not one of any news? */
export function isGoverned(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before || !GOVERNS.test(before.text)) return false;
  if (/[,;:.!?()]/.test(word.before) || word.text.length < 3 || GENERAL.has(word.text))
    return false;
  // « pour marquer »: a verb.
  return !/(?:er|ir|re)$/.test(word.text) || !verbCodes(word).includes('W');
}
