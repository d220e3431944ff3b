/**
 * Tells sentences about sport, in which « la France » is a team and no state.
 *
 * One word proves nothing (a match, a goal, a final are also politics): it takes two
 * signs of sport in a sentence, or one beside a sentence of sport, and none of politics.
 */
import type { Passage } from './context';

/** Words without which no sentence is read more closely. */
const TRIGGERS: ReadonlySet<string> = new Set(
  'football rugby handball basket volley hockey tennis cyclisme athletisme coupe cup mondial ligue league nations xv quinze finale final eliminatoires qualifiers selectionneur match matches temps penalty buts tirs buteur buteurs attaquant striker goalkeeper midfielder champion champions championne championnes olympiques bleus azzurri mannschaft essai essais'.split(
    ' ',
  ),
);

/** Words of sport alone. */
const SPORT =
  /\b(?:football|rugby|handball|basket|volley|hockey|tennis|cyclisme|athletisme|coupe du monde|world cup|mondial|ligue des (?:champions|nations)|(?:champions|nations) league|six nations|(?:xv|quinze) d\w+|(?:quarts?|huitiemes?) de finale|demi finales?|(?:semi|quarter) finals?|eliminatoires|qualifiers|selectionneur|mi temps|half time|penalty|tirs au but|(?:deux|trois|quatre|cinq|six) buts a (?:un|deux|trois|quatre|zero|rien)|buteurs?|attaquants?|milieu de terrain|gardien de but|striker|goalkeeper|midfielder|match (?:aller|retour|nul|amical)|champion(?:ne)?s? (?:d europe|du monde|olympiques?)|jeux olympiques|bleus|azzurri|mannschaft)\b/g;

/** Words that sport shares with everything that is won, lost and played. */
const PLAY =
  /\b(?:match(?:es)?|buts?|goals?|essais?|tries|minute|scores?|scored|battu|bat|beat|perdu contre|club|lost to|s impose|s incline|ecrase|mene|affrontent?|rencontre|joueurs?|players?|equipe de|stade|stadium|tournoi|tournament|finale?|qualifi\w+|entraineur|coach|recevra|convoque)\b/;

/** « 2-1 », « 36–14 »: two small numbers. */
const SCORE = /(?<![\d\-–/])\d{1,2}\s?[-–]\s?\d{1,2}(?![\d\-–/]| \p{L}+ \d{4})/u;

/** Signs that a state is meant, whatever is played. */
const POLITICS =
  /\b(?:guerre|soldats?|troupes?|militaires?|sanctions?|president\w*|ministres?|gouvernement|coalition|cessez|treve|armees?|missiles?|drones?|negociations?|diplomat\w*|traite|sommet|invasion|otan|exclu\w*|boycott\w*|frontieres?|war|troops|soldiers|ceasefire|government|minister|summit|nato|banned|prime)\b/;

/** The numbers of the sentences of `passage` that are about sport. */
export function sportSentences(passage: Passage): ReadonlySet<number> {
  const found = new Set<number>();
  const { keys, sentence, tokens } = passage;
  if (!keys.some((key) => TRIGGERS.has(key))) return found;
  for (let first = 0; first < keys.length; ) {
    const number = sentence[first] as number;
    let end = first + 1;
    while (end < keys.length && sentence[end] === number) end++;
    const text = keys.slice(first, end).join(' ');
    const written = tokens.text.slice(tokens.start[first], tokens.end[end - 1]);
    let signs = found.has(number - 1) ? 1 : 0;
    const rest = text.replace(SPORT, () => {
      signs++;
      return ' ';
    });
    if (PLAY.test(rest)) signs++;
    if (SCORE.test(written)) signs++;
    if (signs > 1 && !POLITICS.test(text)) found.add(number);
    first = end;
  }
  return found;
}

/** « l’équipe d’Ukraine de natation », « la championne de Pologne »: sport has the country’s name before token `first`. */
export function isTeamBefore({ keys }: Passage, first: number): boolean {
  const of = /^(?:l|la|les)$/.test(keys[first - 1] ?? '') ? first - 2 : first - 1;
  return /^(?:d|de|du|des)$/.test(keys[of] ?? '') && TEAMS.test(keys[of - 1] ?? '');
}

const TEAMS = /^(?:equipes?|selection|champion(?:ne)?s?)$/;
