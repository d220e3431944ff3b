import { describe, expect, it } from 'vitest';
import { findSpeech, type Named } from './speech';
import { readWords } from './words';

/** Reads the speech of a sentence in which each of `who` is an actor of its own name. */
function read(text: string, who: string[] = []) {
  const words = readWords(text);
  const names: Named[] = [];
  for (const name of who) {
    const start = text.indexOf(name);
    const first = words.findIndex((word) => word.start >= start);
    const last = words.findIndex((word) => word.end >= start + name.length) + 1;
    names.push({ first, last, actor: name });
  }
  names.sort((a, b) => a.first - b.first);
  const previous = { actor: 'before', first: 0, last: 0 };
  return findSpeech(text, words, { first: 0, last: words.length }, names, previous).map(
    (speech) => ({
      said: text.slice(words[speech.first]?.start, words[speech.last - 1]?.end),
      by: speech.by,
      who: speech.speaker?.actor ?? null,
      doubted: speech.doubted,
    }),
  );
}

describe('findSpeech', () => {
  it.each<[string, string, string[], string, string, string | null]>([
    [
      'according to',
      'Selon Moscou, 129 drones ont été abattus.',
      ['Moscou'],
      '129 drones ont été abattus',
      'according-to',
      'Moscou',
    ],
    [
      'according to at the end',
      'La force est prête, selon Londres.',
      ['Londres'],
      'La force est prête',
      'according-to',
      'Londres',
    ],
    [
      'reported',
      'Emmanuel Macron a annoncé que la France enverrait des soldats.',
      ['Emmanuel Macron'],
      'la France enverrait des soldats',
      'indirect',
      'Emmanuel Macron',
    ],
    [
      'an infinitive',
      'Moscou affirme avoir abattu 129 drones.',
      ['Moscou'],
      'avoir abattu 129 drones',
      'indirect',
      'Moscou',
    ],
    [
      'direct with a pronoun',
      '« Nous participerons à la régénération », a-t-il affirmé.',
      [],
      'Nous participerons à la régénération',
      'direct',
      'before',
    ],
    [
      'direct with inversion',
      '« Nous sommes prêts à agir », a déclaré Keir Starmer.',
      ['Keir Starmer'],
      'Nous sommes prêts à agir',
      'direct',
      'Keir Starmer',
    ],
    [
      'direct after a colon',
      'Trump : « Je ne crois pas à cette attaque »',
      ['Trump'],
      'Je ne crois pas à cette attaque',
      'direct',
      'Trump',
    ],
    [
      'straight quotes',
      '"Nous avons réussi cet exercice", a déclaré un conseiller de l’Élysée.',
      ['Élysée'],
      'Nous avons réussi cet exercice',
      'direct',
      'Élysée',
    ],
    [
      'English',
      'Starmer said that Britain would send troops.',
      ['Starmer'],
      'Britain would send troops',
      'indirect',
      'Starmer',
    ],
    [
      'for somebody',
      'Pour Pellistrandi, la coalition suit trois axes.',
      ['Pellistrandi'],
      'la coalition suit trois axes',
      'according-to',
      'Pellistrandi',
    ],
  ])('%s', (_, text, who, said, by, speaker) => {
    expect(read(text, who)[0]).toMatchObject({ said, by, who: speaker });
  });

  it('finds no speech in a term between quotation marks', () => {
    expect(read('La « force multinationale » sera dirigée par des Européens.')).toEqual([]);
  });

  it('finds no speech in a plain statement', () => {
    expect(read('La coalition compte 35 pays.')).toEqual([]);
  });

  it('knows a source that is not in the base', () => {
    expect(read('Selon plusieurs médias, la force est prête.')[0]).toMatchObject({
      said: 'la force est prête',
      who: null,
    });
  });

  it('does not take procedures for a source', () => {
    expect(read('Chacun agit selon les procédures nationales.')).toEqual([]);
  });

  it('marks what the sentence doubts', () => {
    const text = 'Des rumeurs affirment que la France a envoyé des soldats.';
    expect(read(text)[0]).toMatchObject({ by: 'indirect', doubted: true });
  });
});

describe('who is heard', () => {
  it.each<
    [why: string, text: string, who: string[], said: string, by: string, speaker: string | null]
  >([
    [
      '« d’après »',
      'D’après Kiev, la trêve tient.',
      ['Kiev'],
      'la trêve tient',
      'according-to',
      'Kiev',
    ],
    [
      '« aux yeux de »',
      'Aux yeux de Kiev, la trêve tient.',
      ['Kiev'],
      'la trêve tient',
      'according-to',
      'Kiev',
    ],
    [
      'a verb of promise',
      'Kiev promet que la trêve tiendra.',
      ['Kiev'],
      'la trêve tiendra',
      'indirect',
      'Kiev',
    ],
    [
      'a verb of denial',
      'Moscou dément que la trêve soit rompue.',
      ['Moscou'],
      'la trêve soit rompue',
      'indirect',
      'Moscou',
    ],
    [
      'a verb of estimation',
      'Londres estime que la trêve tiendra.',
      ['Londres'],
      'la trêve tiendra',
      'indirect',
      'Londres',
    ],
    [
      'a compound past',
      'Londres a assuré que la trêve tiendrait.',
      ['Londres'],
      'la trêve tiendrait',
      'indirect',
      'Londres',
    ],
    [
      'the verb before its subject',
      '« La trêve tient », assure Londres.',
      ['Londres'],
      'La trêve tient',
      'direct',
      'Londres',
    ],
    [
      'a quotation before a feminine pronoun',
      '« La trêve tient », a-t-elle dit.',
      [],
      'La trêve tient',
      'direct',
      'before',
    ],
    [
      'a full name as subject',
      '« La trêve tient », a jugé Keir Starmer mardi.',
      ['Keir Starmer'],
      'La trêve tient',
      'direct',
      'Keir Starmer',
    ],
    [
      'curly English quotes',
      '“The truce holds,” said Keir Starmer.',
      ['Keir Starmer'],
      'The truce holds',
      'direct',
      'Keir Starmer',
    ],
    [
      'English « according to »',
      'According to Kyiv, the truce holds.',
      ['Kyiv'],
      'the truce holds',
      'according-to',
      'Kyiv',
    ],
    [
      'a source without a comma',
      'La trêve tient selon un haut responsable.',
      [],
      'La trêve tient',
      'according-to',
      null,
    ],
    [
      'two sides without a comma',
      'La trêve tient selon les deux camps.',
      [],
      'La trêve tient',
      'according-to',
      null,
    ],
    [
      'a plan that opens the sentence',
      'Selon le plan américain, la trêve tient.',
      [],
      'la trêve tient',
      'according-to',
      null,
    ],
    [
      'a name without a comma',
      'La trêve tient selon Londres.',
      ['Londres'],
      'La trêve tient',
      'according-to',
      'Londres',
    ],
    [
      'English reported speech',
      'Kyiv claims that the truce holds.',
      ['Kyiv'],
      'the truce holds',
      'indirect',
      'Kyiv',
    ],
  ])('%s', (_, text, who, said, by, speaker) => {
    const speech = read(text, who)[0];
    expect(speech && { ...speech, said: speech.said.replace(/[,.]$/, '') }).toMatchObject({
      said,
      by,
      who: speaker,
    });
  });

  it.each([
    ['a title between quotation marks', 'Le film « La trêve » sort mardi.'],
    ['a word at a distance', 'Les « volontaires » se réunissent.'],
    ['a verb of saying without what is said', 'Kiev a parlé.'],
    ['a plain negation', 'Kiev ne cède pas.'],
    ['a plan that is followed', 'La force agit selon le plan prévu.'],
    ['a measure of countries', 'Le nombre varie selon les pays.'],
    ['a measure that opens', 'Selon les régions, la trêve tient.'],
    ['a thing that no word describes', 'Les canons tirent selon une trajectoire courbe.'],
    ['English « according to » a plan', 'The force acts according to plan.'],
    ['English « according to » a measure', 'Losses vary according to the region.'],
  ])('is nobody in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});
