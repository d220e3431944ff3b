/** Which person a name means, by what the article has told of its bearers. */
import { describe, expect, it } from 'vitest';

import { linkOf, mentionsIn } from '../../../tests/support/bundled-engine';
import type { Lang } from '../knowledge';

const DAY = '2026-02-10';

type Case = [why: string, text: string, actor: string];

describe('a full name', () => {
  it.each<[why: string, lang: Lang, text: string, actor: string]>([
    ['with its accents', 'fr', '[Andriï Sybiha] hésite.', 'andrii-sybiha'],
    ['in another spelling', 'fr', '[Andrii Sybiha] hésite.', 'andrii-sybiha'],
    ['in a third spelling', 'fr', '[Sergueï Riabkov] hésite.', 'sergei-riabkov'],
    ['with an initial', 'fr', '[F. Merz] hésite.', 'friedrich-merz'],
    [
      'with a double surname',
      'fr',
      '[Władysław Kosiniak-Kamysz] hésite.',
      'wladyslaw-kosiniak-kamysz',
    ],
    ['with particles', 'fr', '[Bart De Wever] hésite.', 'bart-de-wever'],
    ['with small particles', 'fr', '[Bart de Wever] hésite.', 'bart-de-wever'],
    ['of three words', 'fr', '[Jonas Gahr Støre] hésite.', 'jonas-gahr-store'],
    ['of three words without its bar', 'fr', '[Jonas Gahr Store] hésite.', 'jonas-gahr-store'],
    ['with an apostrophe', 'fr', '[David O’Sullivan] hésite.', 'david-osullivan'],
    ['with a straight apostrophe', 'fr', "[David O'Sullivan] hésite.", 'david-osullivan'],
    ['with an honorific', 'fr', 'M. [Emmanuel Macron] hésite.', 'emmanuel-macron'],
    ['with the title of a knight', 'fr', '[sir Keir Starmer] hésite.', 'keir-starmer'],
    ['in capitals', 'fr', '[EMMANUEL MACRON] HÉSITE ENCORE UNE FOIS', 'emmanuel-macron'],
    ['of a king', 'fr', '[Charles III] reçoit.', 'charles-iii'],
    ['of a pope', 'fr', '[Léon XIV] reçoit.', 'leon-xiv'],
    ['across a line that a page breaks', 'fr', '[Emmanuel\u00a0Macron] hésite.', 'emmanuel-macron'],
    ['possessed in English', 'en', '[Emmanuel Macron]’s plan holds.', 'emmanuel-macron'],
    ['with its middle initial', 'en', '[Donald J. Trump] hesitates.', 'donald-trump'],
  ])('is certain: %s', (_, lang, text, actor) => {
    expect(linkOf(text, DAY, lang)).toBe(actor);
  });

  it.each<Case>([
    ['the surname alone in a longer name', 'Marie [Merz] hésite.', ''],
    ['a double surname of a stranger', 'Il s’appelle [Macron]-Dubois.', ''],
    ['a man with a woman’s initial', 'M. [Panot] hésite.', ''],
  ])('of somebody else is left alone: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});

describe('a surname', () => {
  it('inside a full name names nobody else', () => {
    const found = mentionsIn({ asOf: DAY, blocks: ['Charles Kushner arrive. Kushner hésite.'] });
    expect(found.map(({ actor }) => actor)).not.toContain('jared-kushner');
  });

  it.each<Case>([
    ['of a president', '[Zelensky] hésite.', 'volodymyr-zelensky'],
    ['of a president, transcribed otherwise', '[Zelenskyy] hésite.', 'volodymyr-zelensky'],
    ['of a chancellor', '[Merz] hésite.', 'friedrich-merz'],
    ['of one bearer in the base', '[Witkoff] hésite.', 'steve-witkoff'],
    ['of one bearer after a preposition', 'Un message de [Lavrov].', 'sergey-lavrov'],
    ['in a pair', 'Le duo [Macron]-Starmer avance.', 'emmanuel-macron'],
    ['of a widespread kind, alone', '[Cooper] hésite.', ''],
    [
      'of a widespread kind, once introduced',
      'Yvette Cooper arrive. [Cooper] hésite.',
      'yvette-cooper',
    ],
    [
      'of a widespread kind in the title of the article',
      '[Cooper] hésite\nYvette Cooper arrive.',
      'yvette-cooper',
    ],
    ['of two, after one of them', 'Jared Kushner arrive. [Kushner] hésite.', 'jared-kushner'],
    ['of husband and wife, for her', '[Mme Macron] hésite.', 'brigitte-macron'],
    ['of husband and wife, for him', 'M. [Macron] hésite.', 'emmanuel-macron'],
    ['of a family', 'Emmanuel Macron arrive. Les frères [Macron] hésitent.', ''],
    ['of a clan', 'Donald Trump arrive. Le clan [Trump] hésite.', ''],
    ['of a son', 'Donald Trump arrive. Le fils [Trump] hésite.', ''],
    ['that is a word at the head of a sentence', '[Bonne] idée, dit-il.', ''],
    [
      'that is a word, once introduced',
      'Emmanuel Bonne arrive. M. [Bonne] hésite.',
      'emmanuel-bonne',
    ],
    ['that is a feminine word', 'Emmanuel Bonne arrive. Une [bonne] idée.', ''],
    ['that is the word for « mayor »', 'Bruno Le Maire arrive. Le [maire] hésite.', ''],
    ['that is also a nation', 'Péter Magyar arrive. [Magyar] hésite.', 'peter-magyar'],
    ['that is a nation', 'La minorité [magyare] hésite.', ''],
    ['of somebody the base does not know', 'Lena Hartog arrive. [Hartog] hésite.', ''],
    ['of a stranger who has the same', 'Sophie Costa arrive. [Costa] hésite.', ''],
    ['of a minister beside a stranger', 'Anita Orbán arrive. [Orbán] hésite.', ''],
    ['with a military title', 'Le général [Burkhard] hésite.', 'thierry-burkhard'],
    ['with a title that is not his', 'Le pianiste [Powell] joue.', ''],
    ['with what it is near', '[Kellogg] revient de la Maison-Blanche.', ''],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });

  it.each<[why: string, text: string, reason: string]>([
    ['it was introduced', 'Keir Starmer arrive. Starmer hésite.', 'introduced-earlier'],
    ['its bearer is prominent', 'Starmer hésite.', 'salient'],
    ['its title stands beside it', 'Le Premier ministre Starmer hésite.', 'apposition'],
    ['what it is near stands in the sentence', 'Starmer défend le Royaume-Uni.', 'context-cue'],
  ])('says why: %s', (_, text, reason) => {
    const reasons = mentionsIn({ asOf: DAY, blocks: [text] })
      .filter((one) => one.text.endsWith('Starmer'))
      .flatMap((one) => one.candidates[0]?.reasons ?? []);
    expect(reasons).toContain(reason);
  });
});

describe('a surname in an English article', () => {
  it.each<Case>([
    ['of a president', '[Macron] hesitates.', 'emmanuel-macron'],
    ['possessed', '[Macron]’s plan holds.', 'emmanuel-macron'],
    ['with an honorific', 'Mr [Macron] hesitates.', 'emmanuel-macron'],
    ['with the honorific of a woman', 'Mrs [Macron] hesitates.', 'brigitte-macron'],
    ['of a family', 'The [Trump] family hesitates.', 'donald-trump'],
    ['of brothers', 'The brothers [Trump] hesitate.', ''],
    ['after a title', 'Chancellor [Merz] hesitates.', 'friedrich-merz'],
    ['after a portfolio', 'Defence Secretary [Healey] hesitates.', 'john-healey'],
    [
      'in a headline with capitals on every word',
      'Leaders Say [Macron] Will Send Troops Before Summer',
      'emmanuel-macron',
    ],
    ['of a common kind, alone', '[Martin] hesitates.', ''],
    [
      'of a common kind, introduced',
      'Anthony Albanese arrives. [Albanese] hesitates.',
      'anthony-albanese',
    ],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, DAY, 'en')).toBe(actor);
  });
});

describe('an office with its nation', () => {
  it.each<[why: string, day: string, text: string, actor: string]>([
    ['holds on its days', '2026-02-10', 'Le [président français] hésite.', 'emmanuel-macron'],
    [
      'in an apposition after its bearer adds itself',
      '2026-02-10',
      'Keir Starmer, [Premier ministre britannique], hésite.',
      'keir-starmer',
    ],
    [
      'names the next holder after the handover',
      '2026-09-10',
      'Le [Premier ministre britannique] hésite.',
      'andy-burnham',
    ],
    [
      'names the former holder before it',
      '2026-07-19',
      'Le [Premier ministre britannique] hésite.',
      'keir-starmer',
    ],
    [
      'belongs to the newcomer the day after the handover',
      '2026-07-21',
      'Le [Premier ministre britannique] hésite.',
      'andy-burnham',
    ],
  ])('%s', (_, day, text, actor) => {
    expect(linkOf(text, day)).toBe(actor);
  });

  it('stays open between two holders on the day of the handover, the newer first', () => {
    const text = 'Le Premier ministre britannique hésite.';
    const [mention] = mentionsIn({ asOf: '2026-07-20', blocks: [text] });
    expect(mention).toMatchObject({ actor: null, confidence: 'possible' });
    const held = mention?.candidates.map(({ actor }) => actor);
    expect(held).toEqual(['andy-burnham', 'keir-starmer']);
  });
});
