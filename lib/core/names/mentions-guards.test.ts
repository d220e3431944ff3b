/** Words that make something else of a name, each beside the name in its own right. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';
import { GUARDS, TOWN_NAMES } from './mentions-guards';

type Case = [why: string, text: string, actor: string];

/** A day after the war began on which no meeting took place. */
const DAY = '2026-02-10';

describe('a name that is also part of other names', () => {
  const unions: Case[] = [
    ['the Union', 'L’[Union] promet un prêt.', 'union-europeenne'],
    ['the Union after a preposition', 'Les juristes de l’[Union] hésitent.', 'union-europeenne'],
    ['a union of nations', 'L’[Union] africaine promet un prêt.', ''],
    ['a union of the past', 'L’[Union] soviétique n’aurait pas promis.', ''],
    ['a union of unions', 'L’[Union] syndicale promet une grève.', ''],
    ['a union that is one among many', 'Ils forment une [Union] nouvelle.', ''],
    ['the flag of Britain', 'Le drapeau de l’[Union] Jack flotte.', ''],
    ['a union for something', 'L’[Union] pour la Méditerranée se réunit.', ''],
    ['a speech in Congress', 'Le discours sur l’état de l’[Union] a duré deux heures.', ''],
    ['the Commission', 'La [Commission] présentera un texte.', 'commission-europeenne'],
    ['a commission of parliament', 'La [Commission] parlementaire présentera un texte.', ''],
    ['a commission on elections', 'La [Commission] électorale présentera un texte.', ''],
    ['a commission of the Assembly', 'La [Commission] des lois présentera un texte.', ''],
    ['one commission', 'Une [Commission] présentera un texte.', ''],
    ['this commission', 'Cette [Commission] présentera un texte.', ''],
    ['the Alliance', 'L’[Alliance] renforce son flanc est.', 'otan'],
    ['an alliance of the left', 'L’[Alliance] populaire renforce ses listes.', ''],
    ['an alliance of somebody', 'Son [Alliance] renforce ses listes.', ''],
  ];

  const bodies: Case[] = [
    ['the council', 'Le [Conseil de sécurité] se réunit.', 'conseil-securite-onu'],
    ['the council of Russia', 'Le [Conseil de sécurité] russe se réunit.', ''],
    ['the council of a nation', 'Le [Conseil de sécurité] national se réunit.', ''],
    ['the council of the country', 'Le [Conseil de sécurité] de Russie se réunit.', ''],
    [
      'the council with its owner',
      'Le [Conseil de sécurité de l’ONU] se réunit.',
      'conseil-securite-onu',
    ],
    ['the Assembly', 'L’[Assemblée nationale] vote demain.', 'parlement-francais'],
    ['the assembly of Quebec', 'L’[Assemblée nationale] du Québec vote demain.', ''],
    ['the assembly of Serbia', 'L’[Assemblée nationale] serbe vote demain.', ''],
    ['the chamber of Belgium', 'La [Chambre des représentants] belge vote demain.', ''],
    ['the rally in capitals', 'Le [RN] votera contre.', 'rassemblement-national'],
    ['a road', 'L’accident a eu lieu sur la [RN] 12.', ''],
    ['the House', 'Les [Communes] ont voté le texte.', ''],
    [
      'the House once Britain is the matter',
      'Le Royaume-Uni hésite. Les [Communes] ont voté le texte.',
      'chambre-des-communes',
    ],
    ['two municipalities', 'Deux [Communes] ont voté le texte.', ''],
    ['our municipalities', 'Nos [Communes] ont voté le texte.', ''],
    [
      'the party of Britain',
      'Le Royaume-Uni hésite. Le [Labour] a voté le texte.',
      'parti-travailliste',
    ],
    [
      'the party of Australia',
      'Le Royaume-Uni hésite. Le [Labour] australien a voté le texte.',
      '',
    ],
    ['the first of the Twenty-Seven', 'Les [27] ont adopté le paquet.', 'union-europeenne'],
    ['the Twenty-Seven of the Union', 'Les [27] de l’UE ont adopté le paquet.', 'union-europeenne'],
    ['the Twenty-Seven without noun', 'Un sommet des [27].', 'union-europeenne'],
    ['twenty-seven states', 'Les [27] États ont adopté le paquet.', ''],
    ['twenty-seven prisoners', 'Les [27] prisonniers ont été échangés.', ''],
    ['a number of people', 'Ils sont [27] à table.', ''],
  ];

  const countries: Case[] = [
    ['Latin America', 'L’[Amérique] latine reste neutre.', ''],
    ['South America', 'L’[Amérique] du Sud reste neutre.', ''],
    ['deep America', 'L’[Amérique] profonde reste neutre.', ''],
    ['America', 'L’[Amérique] reste neutre.', 'etats-unis'],
    ['Ireland', 'L’[Irlande] enverra des démineurs.', 'irlande'],
    ['Northern Ireland', 'L’[Irlande] du Nord vote.', ''],
    ['Russia', 'La [Russie] attend.', 'russie'],
    ['a party of Russia', 'Le parti [Russie] unie l’emporte.', ''],
    ['Europe', 'L’[Europe] doit payer.', 'europe'],
    ['eastern Europe', 'L’[Europe] de l’Est se réarme.', ''],
    ['central Europe', 'L’[Europe] centrale se réarme.', ''],
    ['the council in Strasbourg', 'Le Conseil de l’[Europe] condamne.', ''],
    ['a party of greens', 'Le parti [Europe] Écologie proteste.', ''],
    ['France', 'La [France] paiera.', 'france'],
    ['a radio', 'Elle l’a dit sur [France] Inter.', ''],
    ['another radio', 'Elle l’a dit sur [France] Culture.', ''],
    ['an agency of work', 'Le site de [France] Travail est en panne.', ''],
    ['a channel by its number', 'Elle l’a dit sur [France] 5.', ''],
    ['the company of channels', 'Un contrat de [France] Télévisions.', ''],
    ['the movement of the war', 'Un ancien de la [France] libre.', ''],
    ['Holland with its article', 'La [Hollande] livre des chasseurs.', 'pays-bas'],
    ['a former president', '[Hollande] critique le budget.', ''],
    ['an island kingdom', 'Le [Royaume-Uni] hésite.', 'royaume-uni'],
  ];

  const things: Case[] = [
    ['a sea', 'Des mines dérivent en mer d’[Azov].', 'mer-d-azov'],
    ['the shores of a sea', 'Les rives d’[Azov] sont minées.', 'mer-d-azov'],
    ['a regiment', 'Le régiment [Azov] se retire.', ''],
    ['a newspaper', 'Selon [Le Monde], le texte est prêt.', 'le-monde'],
    ['everybody', '[Le Monde] entier regarde.', ''],
    ['another newspaper', '[Le Monde] diplomatique a cinquante ans.', ''],
    ['the world of ideas', '[Le Monde] des affaires hésite.', ''],
    ['the supplement of a day', '[Le Monde] d’aujourd’hui est incertain.', ''],
    ['an article of the treaty', 'L’[article 5] oblige chacun.', 'article-5'],
    ['the article of the alliance', 'L’[article 5] de l’Otan oblige chacun.', 'article-5'],
    ['the article of a constitution', 'L’[article 5] de la Constitution oblige chacun.', ''],
    ['the article of a law', 'L’[article 5] du décret oblige chacun.', ''],
    ['a truce', 'Une [trêve] est possible en Ukraine.', 'cessez-le-feu'],
    ['a truce of winter rents', 'La [trêve] hivernale protège les locataires.', ''],
    ['a truce of games', 'La [trêve] olympique est un vœu.', ''],
    ['a truce in trade', 'La [trêve] commerciale tient.', ''],
    ['without truce', 'Ils se battent sans [trêve].', ''],
    ['the invasion', 'Depuis l’[invasion], tout a changé.', 'invasion-2022'],
    [
      'the invasion of the country',
      'Depuis l’[invasion] de l’Ukraine, tout a changé.',
      'invasion-2022',
    ],
    ['the invasion of another', 'Depuis l’[invasion] du Koweït, tout a changé.', ''],
    ['an invasion by another', 'Depuis l’[invasion] américaine, tout a changé.', ''],
    ['an invasion of insects', 'Depuis l’[invasion] de sauterelles, tout a changé.', ''],
    ['a zone without people', 'La [zone d’exclusion] reste interdite.', 'tchernobyl'],
    ['a zone without planes', 'La [zone d’exclusion] aérienne reste interdite.', ''],
    ['a French king', 'Louis [XI] régnait alors.', ''],
    ['a pope of the past', 'Pie [XI] régnait alors.', ''],
    ['a chapter', 'Lisez le chapitre [XI].', ''],
  ];

  const capitals: Case[] = [
    ['an heir', 'Le comte de [Paris] salue la foule.', ''],
    ['games', 'Les Jeux de [Paris] sont loin.', ''],
    ['an agreement on the climate', 'Les accords de [Paris] fixent un plafond.', ''],
    ['a garden', 'Le jardin du [Luxembourg] est fermé.', ''],
    ['the grand duchy', 'Le [Luxembourg] paiera sa part.', 'luxembourg'],
    ['a first president', 'George [Washington] possédait des terres.', ''],
    ['a newspaper of the town', 'Le [Washington] Times le révèle.', ''],
    ['conventions on prisoners', 'Les conventions de [Genève] l’interdisent.', ''],
    ['a congress of the past', 'Le congrès de [Vienne] a redessiné la carte.', ''],
    ['a treaty of the Union', 'Le traité de [Rome] a soixante-dix ans.', ''],
    ['a statute of a court', 'Le statut de [Rome] l’oblige.', ''],
    ['an author', 'Jack [London] aimait le Grand Nord.', ''],
    ['a time of day', 'Il est midi, heure de [Londres].', ''],
    ['a wall', 'Le mur de [Berlin] est tombé.', ''],
    ['another time of day', 'Il est midi, heure de [Moscou].', ''],
  ];

  it.each([...unions, ...bodies, ...countries, ...things, ...capitals])(
    'is read by its neighbours: %s',
    (_, text, actor) => {
      expect(linkOf(text, DAY)).toBe(actor);
    },
  );

  it.each<Case>([
    ['the Union', 'The [European Union] will lend.', 'union-europeenne'],
    ['a trade union', 'The trade [Union] will strike.', ''],
    ['the African Union', 'The [Union] of African States will meet.', ''],
    ['Northern Ireland', 'Northern [Ireland] votes.', ''],
    ['Ireland', '[Ireland] will send sappers.', 'irlande'],
    ['Latin America', 'Latin [America] stays neutral.', ''],
    ['the Council of Europe', 'The Council of [Europe] objects.', ''],
    ['Russia’s own council', 'The Russian [Security Council] met.', ''],
    ['the council', 'The [Security Council] met.', 'conseil-securite-onu'],
    ['a party congress', 'The party [Congress] met.', ''],
    ['the Congress', 'Donald Trump asked [Congress] for money.', 'congres-americain'],
    ['a newspaper', 'The [Washington] Post reported it.', ''],
    ['a man called Washington', 'Denzel [Washington] plays him.', ''],
    ['an article of the treaty', 'Under [Article 5] of the treaty they must.', ''],
    ['an article of the alliance', 'Under [Article 5] of the NATO treaty they must.', 'article-5'],
    ['keeping safe', 'They must keep [SAFE] distances.', ''],
  ])('is read by its neighbours in English: %s', (_, text, actor) => {
    expect(linkOf(text, DAY, 'en')).toBe(actor);
  });
});

describe('a name that needs the article to have introduced it', () => {
  it.each<Case>([
    [
      'guarantees, once told in full',
      'Les garanties de sécurité manquent. Sans ces [garanties], rien ne se fera.',
      'garanties-de-securite',
    ],
    ['guarantees of a loan', 'La banque demande des [garanties].', ''],
  ])('is left alone without it: %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});

describe('the table of guards', () => {
  it('names its keys as folded text does, or they would never be met', () => {
    for (const key of [...GUARDS.keys(), ...TOWN_NAMES]) {
      expect(key).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/);
    }
  });

  it('holds patterns over at most four folded words: no capital, accent or apostrophe in them', () => {
    for (const [key, guard] of GUARDS) {
      for (const pattern of [guard.before, guard.after, guard.needsBefore]) {
        if (pattern === undefined) continue;
        expect(pattern.source.replaceAll('\\d', ''), key).not.toMatch(/[A-ZÀ-ÿ’']/);
        expect(pattern.flags, key).toBe('');
      }
    }
  });
});

describe('an ordinary word that the base has as a name', () => {
  it.each<Case>([
    ['a party', 'L’[Union] démocrate a tenu son congrès.', ''],
    ['employers', 'L’[Union] patronale réclame une baisse.', ''],
    ['a sports club', 'L’[Union] sportive de Carcassonne recrute.', ''],
    ['a club with the name of a town', 'Il soutient l’[Union] Berlin depuis dix ans.', ''],
    ['the Union that votes', 'L’[Union] adopte un budget.', 'union-europeenne'],
    ['the Union that hesitates', 'L’[Union] hésite encore.', 'union-europeenne'],
    ['another backstop', 'Pour l’Irlande, c’était un autre [backstop].', ''],
    ['the Irish one', 'Le [backstop] irlandais divisait les députés.', ''],
    ['that of the Brexit', 'Le [backstop] du Brexit avait fait tomber un gouvernement.', ''],
    ['the American one', 'Sans le [backstop], la force ne partira pas.', 'backstop'],
    ['good news', 'Emmanuel Bonne négocie. [Bonne] nouvelle, dit-on.', ''],
    ['a good idea', 'Emmanuel Bonne négocie. [Bonne] idée, dit-on.', ''],
    ['the adviser', 'Emmanuel Bonne négocie. [Bonne] repart demain.', 'emmanuel-bonne'],
    ['the congress of a party', 'Donald Trump attend. Le [Congrès] du parti se tait.', ''],
    ['the congress of France', 'Donald Trump attend. Le Parlement se réunit en [Congrès].', ''],
    ['a congress without America', 'Le [Congrès] n’a rien voté, dit le maire de Lille.', ''],
    ['the Congress', 'Les États-Unis hésitent : le [Congrès] n’a rien voté.', 'congres-americain'],
    ['a dish', 'The pub took chicken [Kiev] off its menu.', ''],
  ])('tells them apart: %s', (_, text, actor) => {
    expect(linkOf(text, DAY, text.startsWith('The') ? 'en' : 'fr')).toBe(actor);
  });
});

describe('a common name', () => {
  it.each([
    ['Dans le hall, [M. Martin], retraité, tient le registre.', ''],
    ['Micheál Martin arrive. [M. Martin] parle.', 'micheal-martin'],
    ['[M. Martin] parle.\nMicheál Martin arrive.', 'micheal-martin'],
    ['[Le Maire] de Redon a fermé les écoles.', ''],
    ['Bruno Le Maire arrive. [Le Maire] parle.', 'bruno-le-maire'],
    ['Vainqueur de l’[E3], il vise un autre succès.', ''],
    ['Mon téléphone annonce une alerte [SAFE].', ''],
  ])('%s', (text, actor) => {
    expect(linkOf(text, '2025-10-08')).toBe(actor);
  });
});
