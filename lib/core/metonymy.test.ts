import { describe, expect, it } from 'vitest';

import { linkOf } from '../../tests/support/bundled-engine';

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
