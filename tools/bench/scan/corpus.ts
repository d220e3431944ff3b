/**
 * Made-up names in any number, and made-up press text that mentions some of them.
 *
 * Names have the shapes of real ones (given name and surname, particles, bodies,
 * places, meetings), about 2.3 tokens each. The same number gives the same name.
 */

const GIVEN = {
  start: 'Ma Jo Lu An Pe Vo Ke Gio Sta Mi Ele Iva Tho Ca Be Ola Ni Ste Ro Da Hé Zo Ka Yu Emi'.split(
    ' ',
  ),
  middle: 'ri na lo ti va ve se ka lé mi do ra ni la be'.split(' '),
  end: 'ne a ie o us ette y el in e an is or éa as'.split(' '),
};
const SURNAME = {
  start:
    'Ber Mar Du Le La Zel Pou Ka Sta Kow Ros Che Gau Vil Mor Hol Tus Mel Bau Fon Sto Dra Vla Pri Cou Ner Sal Bel Gri Wal'.split(
      ' ',
    ),
  middle: 'na ti ro mé len ko vi sé ran do li gou ner ma va lo be ti chi kow'.split(' '),
  end: 'rd nd t ux ski enko ov in eau ier on ac er ez ić man son ot ault ini'.split(' '),
};
const BODIES =
  'Union Agence Conseil Haut-commissariat Ligue Comité Office Institut Forum Fonds'.split(' ');
const MATTERS =
  'des transports,de la mer,du climat,des frontières,de l’énergie,des archives,du commerce,de la santé'.split(
    ',',
  );
const MEETINGS = 'sommet conférence réunion accord déclaration forum'.split(' ');

/** Sentences of our own; `@` is where a name goes. */
const SENTENCES = [
  'Selon @, la décision ne sera pas prise avant la fin de l’année, faute d’un accord entre les partenaires.',
  'Plusieurs délégations ont quitté la salle pendant que @ lisait encore son texte devant une assistance clairsemée.',
  '« Nous avons besoin de temps, pas de promesses », a répondu @ à ceux qui demandaient un calendrier.',
  'Le budget prévu couvre à peine la moitié des besoins, et personne ne sait encore qui paiera le reste.',
  'Dans le port, trois navires attendent depuis lundi l’autorisation que @ tarde à donner.',
  'L’opposition parle d’un recul ; la majorité, d’une pause nécessaire avant la seconde phase.',
  'À la veille du vote, @ et @ ont tenté une dernière fois de rapprocher les points de vue.',
  'Les habitants du quartier, eux, regardent passer les convois sans illusion sur la suite.',
  'Un rapport publié mardi détaille les retards, les surcoûts et les responsabilités de chacun.',
  'Interrogée sur ce point, la porte-parole de @ a renvoyé aux déclarations de la semaine précédente.',
];

/** A stream of numbers from 0 to 1 that is the same for the same `seed` (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** Returns `count` names, no two of which are the same for `keyOf`. */
export function makeNames(count: number, keyOf: (name: string) => string): string[] {
  const random = randomNumbers(count);
  const names: string[] = [];
  const seen = new Set<string>();
  while (names.length < count) {
    const name = makeName(random);
    const key = keyOf(name);
    if (seen.has(key)) continue;
    seen.add(key);
    names.push(name);
  }
  return names;
}

/** Returns press text of `words` words; a name of `names` or an unknown one at each gap. */
export function makeText(words: number, names: readonly string[]): string {
  const random = randomNumbers(words);
  const parts: string[] = [];
  for (let length = 0; length < words; ) {
    const sentence = pick(random, SENTENCES).replace(/@/g, () =>
      random() < 0.7 ? pick(random, names) : makeName(random),
    );
    parts.push(sentence);
    length += sentence.split(/\s+/).length;
  }
  return parts.join(' ');
}

function makeName(random: () => number): string {
  const shape = random();
  if (shape < 0.62) return `${word(random, GIVEN)} ${word(random, SURNAME)}`;
  if (shape < 0.7)
    return `${word(random, GIVEN)} ${pick(random, ['de', 'von', 'van', 'Le'])} ${word(random, SURNAME)}`;
  if (shape < 0.78)
    return `${word(random, GIVEN)} ${word(random, SURNAME)}-${word(random, SURNAME)}`;
  if (shape < 0.9)
    return word(random, SURNAME) + pick(random, ['', 'ville', 'grad', 'burg', ' sur Mer']);
  if (shape < 0.96)
    return `${pick(random, BODIES)} ${pick(random, MATTERS)} de ${word(random, SURNAME)}`;
  return `${pick(random, MEETINGS)} de ${word(random, SURNAME)}`;
}

function word(
  random: () => number,
  parts: { start: string[]; middle: string[]; end: string[] },
): string {
  let made = pick(random, parts.start) + pick(random, parts.middle);
  if (random() < 0.6) made += pick(random, parts.middle);
  return made + pick(random, parts.end);
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
