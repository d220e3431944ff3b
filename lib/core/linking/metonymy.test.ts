import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

describe('a capital', () => {
  it.each<[why: string, text: string]>([
    ['wants', '[Paris] souhaite un engagement écrit.'],
    ['says with an auxiliary', '[Paris] a réclamé un engagement écrit.'],
    ['is followed in a list', '[Paris] et Londres avancent.'],
    ['ends a list', 'Londres et [Paris] avancent.'],
    ['stands in a list of three', 'Berlin, [Paris] et Londres avancent.'],
    ['is the source', 'Selon [Paris], rien ne presse.'],
    ['is between', 'Le ton monte entre [Paris] et Moscou.'],
    ['receives', 'Varsovie apporte son soutien à [Paris].'],
    ['is asked', 'Kiev demande à [Paris] des radars.'],
    ['is faced', 'Face à [Paris], Moscou temporise.'],
    ['has a position', 'La position de [Paris] est connue.'],
    ['has an adjective before it', 'La position officielle de [Paris] est connue.'],
    ['is pressed', 'La pression sur [Paris] augmente.'],
    ['acts passively', 'L’idée est défendue par [Paris].'],
    ['is an ally', 'Les alliés de [Paris] patientent.'],
    ['is compared', 'Berlin, comme [Paris], temporise.'],
    ['opens a clause', 'Si [Paris] accepte, tout change.'],
    ['follows a comma', 'En Ukraine, [Paris] veut former des brigades.'],
    ['is worried', 'Ce texte inquiète [Paris].'],
    ['is opposed', 'Moscou s’élève contre [Paris].'],
  ])('governs when it %s', (_, text) => {
    expect(linkOf(text, '2026-01-07')).toBe('france');
  });

  it.each<[why: string, text: string]>([
    ['is where people meet', 'Ils se retrouvent à [Paris] mardi.'],
    ['is where something was promised', 'L’aide annoncée à [Paris] tarde.'],
    ['is left', 'Il a quitté [Paris] dans la nuit.'],
    ['is the way', 'Le convoi roule vers [Paris].'],
    ['is the start', 'Il arrive de [Paris].'],
    ['has streets', 'Les rues de [Paris] sont vides.'],
    ['has a region', 'La région de [Paris] est calme.'],
    ['is near', 'Près de [Paris], un hangar brûle.'],
    ['has a college', 'Une chercheuse du Collège de [Paris] l’explique.'],
    ['is bombed', 'Des drones tombent sur [Paris].'],
    ['is explained', 'La capitale française, [Paris], dort.'],
    ['has a train', 'Le train pour [Paris] est en retard.'],
    ['opens a dateline', '[Paris] (AFP) – Les alliés se voient.'],
    ['opens a headline', '[Paris] : les alliés se voient'],
    ['has a summit', 'Le menu du dîner de gala de la mairie de [Paris] est connu.'],
    ['has a hyphenated neighbour', 'Le quartier de [Paris] est bouclé.'],
  ])('is a place when it %s', (_, text) => {
    expect(linkOf(text, '2026-01-07')).toBe('paris');
  });

  it.each<[why: string, text: string, actor: string]>([
    ['the Union in Brussels', '[Bruxelles] propose un prêt.', 'union-europeenne'],
    ['the town of Brussels', 'Ils se voient à [Bruxelles].', 'bruxelles'],
    ['a capital without a place in the base', '[Varsovie] refuse.', 'pologne'],
    ['the same as a place', 'Ils se voient à [Varsovie].', ''],
    ['a seat that is a body', 'Ils se voient à l’[Élysée].', 'elysee'],
    ['a body that acts', 'Le [Kremlin] refuse.', 'kremlin'],
    ['a parliament by its town', 'Ils se voient à [Strasbourg].', ''],
    ['Washington as a government', '[Washington] a envoyé deux hommes.', 'etats-unis'],
    ['the end of a night train', 'Le train de nuit pour [Kiev] part à l’heure.', 'kiev'],
    ['the end of a convoy in a headline', 'Un convoi de nuit pour [Kiev]', 'kiev'],
    ['who gets the help', 'Une aide de dix milliards pour [Kiev] est prête.', 'ukraine'],
    ['Washington as a town', 'Il rentre à [Washington].', 'washington'],
    ['a newspaper of Washington', 'Le [Washington] Post le dit.', ''],
  ])('stands for %s', (_, text, actor) => {
    expect(linkOf(text, '2026-01-07')).toBe(actor);
  });

  it.each<[why: string, text: string, actor: string]>([
    ['a speaker', '[London] said no.', 'royaume-uni'],
    ['a place', 'They met in [London].', 'londres'],
    ['an owner', '[Kyiv]’s demands are known.', 'ukraine'],
    ['an owner of streets', '[Kyiv]’s streets were empty.', 'kiev'],
    ['a receiver', 'They promised aid to [Kyiv].', 'ukraine'],
    ['a destination', 'They travelled to [Kyiv].', 'kiev'],
    ['a partner', 'They agreed with [London].', 'royaume-uni'],
    ['where a trip goes', 'He promised drones on his first [Kyiv] trip.', 'kiev'],
    ['where people visit', 'The [London] visit went well.', 'londres'],
  ])('in English is %s', (_, text, actor) => {
    expect(linkOf(text, '2026-01-07', 'en')).toBe(actor);
  });
});

const DAY = '2026-02-10';
const GOVERNS = 'ukraine';
const TOWN = 'kiev';

/** Sentences in which « [Kiev] » is each of the words’ neighbour. */
const fill = (sentence: string, words: string) =>
  words.split(', ').map((word): [string, string] => [word, sentence.replace('…', word)]);

describe('before a capital', () => {
  it.each([
    ...fill('Le train arrive … [Kiev] au matin.', 'à, vers, depuis, dans, via'),
    ...fill('Les équipes … [Kiev] demain.', 'quittent, rejoignent, visite, quitte'),
    ...fill('Les élus … [Kiev] demain.', 'gagnent, visitent, regagnent, traversent, survolent'),
    ...fill('Les élus … [Kiev] hier.', 'visitaient, atteignaient, quittèrent, rejoignirent'),
    ['speech from there', 'De [Kiev], le ministre raconte sa nuit.'],
    ['speech after another sentence', 'Il neige. De [Kiev], le ministre raconte sa nuit.'],
    ...fill('Des … sur [Kiev] cette nuit.', 'missiles, drones, bombes, tirs, frappes, raids'),
    ...fill('Les … de [Kiev] sont calmes.', 'rues, habitants, pompiers, quartiers, faubourgs'),
    ...fill('Le … de [Kiev] est fermé.', 'métro, zoo, centre, théâtre, musée, parc'),
    ...fill('Le … de [Kiev] hésite.', 'procureur, parquet, tribunal, barreau, rectorat, maire'),
    ...fill('Les … de [Kiev] protestent.', 'avocats, magistrats, éboueurs, galeries, commerçants'),
    ['a court of appeal', 'La cour d’appel de [Kiev] a confirmé la peine.'],
    ['a stop', 'Il a choisi [Kiev] pour sa première visite.'],
    ['a first stop', '[Kiev] d’abord, le temps d’une soupe.'],
    ['a smell', '[Kiev] sent le cumin et la sciure.'],
    ...fill('Le … pour [Kiev] est à moitié vide.', 'car, bateau, bus, ferry'),
    ['an end of a run', 'Ils ont couru de [Kiev] à Lviv pour une bonne cause.'],
    ['the other end of a run', 'Ils ont couru de Lviv à [Kiev] pour une bonne cause.'],
    ['the end of a night train between two', 'Le train de nuit Varsovie-[Kiev] roulera cet hiver.'],
    ['the start of a night train', 'Le train de nuit [Kiev]-Varsovie roulera cet hiver.'],
    ...fill('La … de [Kiev] est longue.', 'nuit, bataille, route, périphérie, vue'),
    ...fill('Il est … de [Kiev] hier.', 'parti, revenu, arrivé, rentré, sorti'),
    ...fill('Elle habite … de [Kiev] depuis.', 'près, loin, hors, autour'),
    ...fill('Les … pour [Kiev] sont pleins.', 'trains, convois, vols, drones'),
    ...fill('Rien ne bouge … [Kiev] ce soir.', 'à, dans'),
    ...fill('Une bombe tombe sur la … de [Kiev].', 'ville, région, banlieue, gare, mairie'),
  ])('« %s » leaves it the town', (_, text) => {
    expect(linkOf(text, DAY)).toBe(TOWN);
  });

  it.each([
    ['an appeal', 'L’appel de [Kiev] a été entendu.'],
    ['two who deal', 'L’axe Varsovie-[Kiev] se renforce.'],
    ...fill('Tout se décide … [Kiev] désormais.', 'avec, sans, contre, malgré, selon, pour'),
    ...fill(
      'Les … de [Kiev] sont connues.',
      'exigences, demandes, conditions, craintes, réticences',
    ),
    ...fill(
      'Le … de [Kiev] est connu.',
      'souhait, refus, plan, projet, gouvernement, soutien, rôle',
    ),
    ...fill(
      'La … de [Kiev] est connue.',
      'position, ligne, volonté, réponse, stratégie, diplomatie',
    ),
    ...fill('Les … de [Kiev] hésitent.', 'partenaires, négociateurs, diplomates, soldats'),
    ...fill('Ils promettent … à [Kiev] ce soir.', 'une aide, un soutien, un prêt, des livraisons'),
    ...fill('Ils ont … à [Kiev] leurs chars.', 'livré, fourni, vendu, prêté, promis, donné'),
    ...fill('Une pression … [Kiev] est exclue.', 'sur'),
    ...fill('Le texte inquiète … [Kiev] pourtant.', 'surtout, donc'),
    ...fill('C’est un accord entre Moscou et … tout le monde.', '[Kiev] que craint'),
    ...fill('La loi est voulue … [Kiev] et ses alliés.', 'par'),
  ])('« %s » makes it the government', (_, text) => {
    expect(linkOf(text, DAY)).toBe(GOVERNS);
  });
});

describe('after a capital', () => {
  it.each([
    ...fill('[Kiev] … un report.', 'demande, souhaite, refuse, propose, annonce, exige, envisage'),
    ...fill('[Kiev] … signer.', 'veut, doit, peut, va, compte, entend, espère'),
    ...fill('[Kiev] … toute trêve.', 'exclut, rejette, dément, condamne, repousse'),
    ...fill('[Kiev] … ses alliés.', 'remercie, accuse, presse, salue, rappelle'),
    ...fill('Aujourd’hui, [Kiev] … une réponse.', 'attend, obtient, prépare, cherche'),
    ...fill('[Kiev] … refusé.', 'a, avait, aurait'),
    ...fill('[Kiev] ne … rien.', 'dit, signe, cède, lâche'),
  ])('« %s » makes it the government', (_, text) => {
    expect(linkOf(text, DAY)).toBe(GOVERNS);
  });

  it.each([
    ...fill('[Kiev]… les alliés se réunissent.', ' :, (AFP) —, —'),
    ...fill('[Kiev], …, retient son souffle.', 'capitale du pays, la capitale'),
  ])('« %s » leaves it the town', (_, text) => {
    expect(linkOf(text, DAY)).toBe(TOWN);
  });
});

describe('in a list, a capital shares the lot of the others', () => {
  it.each<[why: string, text: string, actor: string]>([
    ['two who act', '[Kiev] et Varsovie veulent signer.', GOVERNS],
    ['the second of two who act', 'Varsovie et [Kiev] veulent signer.', GOVERNS],
    ['the last of three', 'Varsovie, Prague et [Kiev] veulent signer.', GOVERNS],
    ['the first of three', '[Kiev], Prague et Varsovie veulent signer.', GOVERNS],
    ['the middle of three', 'Varsovie, [Kiev] et Prague veulent signer.', GOVERNS],
    ['neither', 'Ni Moscou ni [Kiev] ne veulent signer.', GOVERNS],
    ['either', 'Moscou ou [Kiev] devra céder.', GOVERNS],
    ['two towns', 'Ils travaillent à Londres et [Kiev] chaque mois.', TOWN],
    ['the first of two towns', 'Ils travaillent à [Kiev] et Londres chaque mois.', TOWN],
    ['between two governments', 'Un dialogue entre Moscou et [Kiev] s’ouvre.', GOVERNS],
    ['a train between two towns', 'Le train entre Lviv et [Kiev] roule.', TOWN],
    ['a comma is no list', 'À Paris, [Kiev] veut signer.', GOVERNS],
    ['an adjunct before it is no list', 'En Russie, [Kiev] frappe des dépôts.', GOVERNS],
    ['another sentence is no list', 'Ils sont à Londres. [Kiev] veut signer.', GOVERNS],
  ])('%s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});

describe('in English, a capital', () => {
  it.each([
    ...fill('[Kyiv] … a delay.', 'wants, demands, seeks, proposes, rejects, announced'),
    ...fill('They agreed … [Kyiv] on Monday.', 'with'),
    ...fill('The [Kyiv] … was firm.', 'government, authorities, leadership'),
    ...fill('The … of [Kyiv] are known.', 'demands, goals, interests'),
    ...fill('They sent … to [Kyiv] again.', 'aid, weapons, support, help'),
    ...fill('[Kyiv]’s … is known.', 'position, answer, refusal, plan'),
  ])('governs by « %s »', (_, text) => {
    expect(linkOf(text, DAY, 'en')).toBe(GOVERNS);
  });

  it.each([
    ...fill('They met … [Kyiv] on Monday.', 'in, at, near, outside'),
    ...fill('They … [Kyiv] on Monday.', 'left, reached, visited'),
    ...fill('[Kyiv]’s … was empty.', 'airport, centre, station, mayor'),
    ...fill('The … of [Kyiv] were empty.', 'streets, suburbs, outskirts'),
    ...fill('The [Kyiv] … was calm.', 'fire brigade, film festival, opera house, zoo'),
    ...fill('A [Kyiv] … apologised.', 'hospital, school, gallery'),
    ...fill('On his second [Kyiv] … he signed.', 'visit, trip, stop'),
    ...fill('He went back … [Kyiv] at night.', 'to'),
  ])('is a town by « %s »', (_, text) => {
    expect(linkOf(text, DAY, 'en')).toBe(TOWN);
  });
});

describe('how a capital is used', () => {
  const sentences: [text: string, actor: string][] = [
    ['Les exigences de [Kiev] sont connues.', GOVERNS],
    ['Les rues de [Kiev] sont calmes.', TOWN],
    ['Selon [Kiev], rien ne presse.', GOVERNS],
    ['Ils se retrouvent à [Kiev] mardi.', TOWN],
    ['[Kiev] refuse de signer.', GOVERNS],
  ];

  it('does not hang on spaces, typographic or not', () => {
    const space = fc.constantFrom(' ', '\u00a0', '\u202f', '  ', '\n');
    fc.assert(
      fc.property(fc.constantFrom(...sentences), space, ([text, actor], wide) => {
        expect(linkOf(text.replaceAll(' ', wide === '\n' ? ' ' : wide), DAY)).toBe(actor);
      }),
      { numRuns: 30 },
    );
  });

  it('does not hang on how the town is spelt', () => {
    for (const [text, actor] of sentences) {
      expect(linkOf(text.replace('Kiev', 'Kyiv'), DAY), text).toBe(actor);
    }
  });

  it('does not hang on what is said before', () => {
    for (const [text, actor] of sentences) {
      const before = 'Il pleut sur la plaine. Rien ne bouge. ';
      expect(linkOf(before + text, DAY), text).toBe(actor);
    }
  });
});

describe('« à » and a capital', () => {
  const verbs = 'redoute, craint, espère, souhaite, veut, temporise, doute, hésite, refuse';
  it.each([
    ...fill('À [Kiev], on … un hiver sans chauffage.', verbs),
    ...fill('À [Kiev], on s’… de ces délais.', 'inquiète, agace, impatiente'),
    ...fill('Un refus, …-on à [Kiev].', 'dit, assure, murmure, jure, craint'),
    ...fill('C’est ce que … craignent à [Kiev].', 'beaucoup, certains, plusieurs'),
    ...fill('… ne le souhaite à [Kiev].', 'Nul, Personne'),
    ...fill('La main … à [Kiev] reste vide.', 'tendue'),
    ...fill('Les … se tournent vers [Kiev].', 'regards, yeux'),
  ])('speaks for its government: « %s »', (_, text) => {
    expect(linkOf(text, DAY)).toBe(GOVERNS);
  });

  it.each([
    ...fill('À [Kiev], on … dans le métro.', 'dort, danse, chante, mange'),
    ...fill('Il fait … à [Kiev].', 'escale, halte'),
    ...fill('Ils … à [Kiev] mardi.', 'arrivent, dînent, dorment'),
    ...fill('Le ministre … à [Kiev] mardi.', 'arrive, dîne, craint'),
    ...fill('De [Kiev] à …, le même hiver.', 'Londres, Washington'),
    ...fill('La … [Kiev]-Varsovie est coupée.', 'ligne, liaison, route'),
    ...fill('La … entre [Kiev] et Varsovie est coupée.', 'liaison'),
    ...fill('Il … sur [Kiev] ce matin.', 'pleut, neige'),
    ...fill('Il … [Kiev] à vélo.', 'traverse, visite'),
    ...fill('[Kiev], le 6 …. Il neige.', 'janvier, mars'),
  ])('stays the town: « %s »', (_, text) => {
    expect(linkOf(text, DAY)).toBe(TOWN);
  });

  it.each<[why: string, text: string, actor: string]>([
    ['an abstract noun', 'À [Rome], la prudence domine. Giorgia Meloni attend.', 'italie'],
    ['its head', 'À [Rome], le gouvernement temporise. Giorgia Meloni attend.', 'italie'],
    ['a bare office', 'À [Budapest], le Premier ministre refuse. Péter Magyar attend.', 'hongrie'],
    ['in a headline', 'À [Budapest], c’est la fin\nLe ministre hongrois part.', 'hongrie'],
    ['in a headline of another', 'À [Budapest], c’est la fin\nLe ministre croate part.', ''],
    ['a person', 'À [Rome], Giorgia Meloni attend.', ''],
    ['a nation said again', 'À [Rome], la Première ministre italienne attend.', ''],
    ['an artist', 'À [Rome], une cinéaste tourne. Giorgia Meloni attend.', ''],
    ['nobody of the country', 'À [Rome], la prudence domine. Il pleut.', ''],
    ['where one meets', 'Ils se voient à [Rome], la prudence domine. Giorgia Meloni attend.', ''],
  ])('without a town of that name, sets the scene with %s', (_, text, actor) => {
    expect(linkOf(text, '2026-06-10')).toBe(actor);
  });

  it.each<[why: string, text: string, actor: string]>([
    ['a visit', 'Leaders gather as Merz visits [London]', 'londres'],
    ['a visit that was', 'He visited [London] on Monday.', 'londres'],
    ['a departure', 'The envoy left for [London].', 'londres'],
    ['airports', '[London]’s airports were closed.', 'londres'],
    ['attention', 'He pays attention to [London].', 'royaume-uni'],
    ['a line', 'He has a direct line to [London].', 'royaume-uni'],
    ['access', 'Nobody has easier access to [London].', 'royaume-uni'],
    ['a letter', 'He wrote to [London] again.', 'royaume-uni'],
    ['a flight', 'He took a flight to [London].', 'londres'],
    ['a voice', 'He speaks for [London].', 'royaume-uni'],
    ['two that have no town here', 'He pays attention to Tehran and [Beijing].', 'chine'],
    ['trust', 'They will not trust [London].', 'royaume-uni'],
  ])('in English, reads %s', (_, text, actor) => {
    expect(linkOf(text, '2026-03-10', 'en')).toBe(actor);
  });
});

describe('« de » and a capital that has no town here', () => {
  it.each([
    ...fill(
      'Tout dépend de … de [Budapest].',
      'la signature, la parole, la fermeté, la patience, l’obstruction, l’assentiment, la colère',
    ),
    ...fill('Il faut le … de [Budapest].', 'feu vert, consentement, concours, silence, veto'),
    ...fill('On connaît les … de [Budapest].', 'doutes, réserves, soupçons, inquiétudes, moyens'),
  ])('acts after a noun of will: « %s »', (_, text) => {
    expect(linkOf(text, DAY)).toBe('hongrie');
  });

  it.each([
    ...fill('On connaît … de [Budapest].', 'les bains, les rues, la gare, les musées, l’aéroport'),
    ...fill('Il dîne au bord … [Budapest].', 'de'),
  ])('is nothing after a noun of place: « %s »', (_, text) => {
    expect(linkOf(text, DAY)).toBe('');
  });
});

describe('a town in everyday prose', () => {
  it.each<[why: string, text: string]>([
    ['passed', 'Une ingénieure passée par [Kiev] raconte.'],
    ['passed after another', 'Un consul, passé par Varsovie et par [Kiev], relit ses notes.'],
    ['flown to', 'Les généraux s’envoleront dans les prochains jours pour [Kiev].'],
    ['embarked for', 'Trois députés s’embarquent pour [Kiev].'],
    ['the end of a way', 'Deux camions sont en partance pour [Kiev].'],
    ['where something happens', 'Il revient de [Kiev], où il a vu des amis.'],
    ['under the sun', 'Le soleil se lève sur [Kiev].'],
    ['under the snow', 'La neige tombe sur [Kiev].'],
    ['the seat of a club', 'Le club de [Kiev] a perdu.'],
    ['where music is played', 'Le concert de [Kiev] est annulé.'],
    ['the seat of a university', 'Une université de [Kiev] ferme ses portes.'],
    ['hit from the air', 'Un drone s’est écrasé sur [Kiev].'],
    ['cold', 'Il fait moins dix à [Kiev].'],
    ['full of bars', 'Dans un bar de [Kiev], on trinque.'],
    ['a childhood', 'Il a grandi entre Riga et [Kiev].'],
    ['a home', 'Il a vécu dix ans entre Prague et [Kiev].'],
  ])('is a place: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('kiev');
  });

  it.each<[why: string, text: string]>([
    ['an agent', 'L’accord passé par [Kiev] avec Varsovie inquiète.'],
    ['between states', 'Rien n’est réglé entre Varsovie et [Kiev].'],
    ['a beneficiary', 'Le plan prévoit des garanties pour [Kiev].'],
    ['what one counts on', 'Les alliés misent sur [Kiev].'],
    ['pressed', 'La pression sur [Kiev] augmente.'],
    ['who decided', 'C’est une décision prise par Varsovie et par [Kiev].'],
    ['who was asked', 'Il reste une question pour [Kiev] : quand ?'],
    ['the owner of an idea', 'L’idée de [Kiev] fait son chemin.'],
    ['who is made an offer', 'Il fait une offre à [Kiev].'],
    ['who weighs', 'La menace pèse sur [Kiev].'],
    ['who is given time', 'Le sursis accordé à [Kiev] expire.'],
    ['the owner of a plan', 'Le plan de [Kiev] tient en dix points.'],
    ['or the other', 'Varsovie ou [Kiev] devra céder.'],
    ['in a treaty', 'Le dialogue entre Moscou et [Kiev] reprend.'],
    ['supported', 'Une majorité se dégage pour [Kiev].'],
    ['the receiver', 'Des armes pour [Kiev], voilà ce qu’il faut.'],
  ])('governs: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('ukraine');
  });
});
