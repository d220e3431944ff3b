/** Names that end the name of something else, and the same words where they name what they say. */
import { describe, expect, it } from 'vitest';

import { linkOf } from '../../../tests/support/bundled-engine';

const DAY = '2026-02-10';

describe('a name that ends a longer one', () => {
  it.each<[why: string, text: string]>([
    ['a street', 'Elle habite rue de [Londres] depuis vingt ans.'],
    ['a quay', 'Le quai d’[Irlande] sera refait au printemps.'],
    ['a hotel of a town', 'L’hôtel de [Paris] affiche complet jusqu’à dimanche.'],
    ['a hotel of a country', 'L’Hôtel de [France] a brûlé cette nuit.'],
    ['a hotel by its name', 'Une chambre à l’Hôtel [Moscou] coûtait dix roubles.'],
    ['a station of a country', 'La ligne sera coupée entre la gare d’[Italie] et la mairie.'],
    ['a station with an article', 'La gare du [Luxembourg] est fermée.'],
    ['a stop', 'La station [Europe] est fermée pour travaux.'],
    ['a school', 'Les élèves du lycée [Berlin] ont écrit au maire.'],
    ['a college of a country', 'Le collège d’[Espagne] accueille des étudiants.'],
    ['a garden', 'Le jardin du [Luxembourg] ferme à dix-huit heures.'],
    ['a club', 'Le Spartak [Moscou] a changé d’entraîneur.'],
    ['a union that plays', 'Il porte l’écharpe de l’Union [Berlin].'],
    ['an airline', 'Air [France] annule dix vols.'],
    ['a bank with an adjective', 'La Banque nationale d’[Ukraine] relève son taux.'],
    ['a firm with an adjective', 'La Société générale de [Belgique] n’existe plus.'],
    ['a party with an adjective', 'L’Union démocrate de [Hongrie] a tenu son congrès.'],
    ['an accord with a capital', 'L’Accord de [Paris] sur le climat a dix ans.'],
    ['a protocol', 'Le protocole de [Londres] interdit ces rejets.'],
    ['a treaty', 'Le traité de [Moscou] de 1970 est oublié.'],
    ['a ship', 'Le sous-marin [Washington] a fait surface.'],
    ['a dish', 'Elle commande un poulet [Kiev] et un verre de blanc.'],
    ['an ice', 'Une glace [Washington] fond au soleil.'],
    ['a nickname', 'Un vétéran surnommé [Paris] vendait des écussons.'],
    ['a given name', 'Une fillette prénommée [Moscou] dort.'],
    ['a name', 'Une dame nommée [Odessa] distribuait des tracts.'],
    ['a rally', 'Le rallye de [Pologne] est annulé.'],
    ['a church', 'L’Église orthodoxe d’[Ukraine] fête Noël.'],
    ['a tortoise', 'Sa tortue, nommée [Trump], est malade.'],
    ['a cat', 'Le chat s’appelle [Poutine].'],
    ['a horse', 'Un cheval baptisé [Zelensky] a gagné la course.'],
    ['a region', 'Des pompiers des Hauts-de-[France] sont venus.'],
    ['a pet in an apposition', 'Elle cherche son chat, [Poutine], sur l’armoire.'],
    ['a pet', 'Le dogue [Trump] aboie.'],
    ['another king', 'Le roi [Charles] VI sombra dans la folie.'],
    ['the first of a name', 'Sous le roi [Charles] Ier, l’île fut vendue.'],
    ['games', 'Les piscines de [Paris] 2024 servent encore.'],
    ['a title in sport', 'La championne de [Pologne] d’échecs l’emporte.'],
    ['a team', 'L’équipe d’[Ukraine] de natation s’entraîne à Vichy.'],
    ['a river', 'La passerelle enjambe la [Vienne] depuis 1902.'],
    ['a council for roads', 'Le [Conseil de sécurité] routière compte les accidents.'],
    ['a square', 'Le marché se tient place de l’[Ukraine] le jeudi.'],
  ])('is none: %s', (_, text) => {
    expect(linkOf(text, DAY)).toBe('');
  });

  it.each<[why: string, text: string, actor: string]>([
    ['a station in a town', 'La gare de [Kiev] est pleine de soldats.', 'kiev'],
    ['an airport of a town', 'Un avion s’est posé à l’aéroport de [Kiev].', 'kiev'],
    ['a text of the base', 'La [Déclaration de Paris] engage les alliés.', 'declaration-de-paris'],
    ['an appointment', 'Kiev a nommé [Oleksandr Syrsky] en 2024.', 'oleksandr-syrskyi'],
    ['an appointment with an adverb', 'Kiev a vite nommé [Andrii] Sybiha.', 'andrii-sybiha'],
    ['a call', 'Donald Trump appelle [Vladimir Poutine] une fois encore.', 'vladimir-poutine'],
    ['somebody’s place', 'Il a pris la place d’[Andriy Yermak].', 'andriy-yermak'],
    ['a country’s place', 'Nul ne prendra la place de l’[Ukraine].', 'ukraine'],
    ['a rank', 'La place de l’[Ukraine] dans l’Union se discute.', 'ukraine'],
    ['a promotion', 'Kiev, qui a nommé [Oleksandr Syrsky], attend.', 'oleksandr-syrskyi'],
    ['a loss', 'La coupe a débordé en [Pologne].', 'pologne'],
    ['faith', 'Les croyants d’[Ukraine] fêtent Noël.', 'ukraine'],
    ['a day', 'Un jour [Moscou] devra répondre.', 'russie'],
    ['a seat of ministers', 'L’[hôtel de Brienne] confirme le voyage.', 'hotel-de-brienne'],
    ['a verb', 'Ce retrait inquiète [Paris].', 'france'],
    ['a government', 'L’accord avec [Londres] tient bon.', 'royaume-uni'],
    ['an army', 'L’armée de l’[Ukraine] recule.', 'ukraine'],
    ['a ministry', 'Le ministère de la Défense de l’[Ukraine] dément.', 'ukraine'],
    ['an adjective', 'La politique commerciale de l’[Italie] change.', 'italie'],
    ['an alliance of states', 'L’alliance entre la [France] et Londres tient.', 'france'],
    ['a ship’s owner', 'Le navire de l’[Ukraine] a coulé.', 'ukraine'],
    ['a king of today', 'Le roi [Charles III] reçoit une délégation.', 'charles-iii'],
    ['a team of someone’s', 'L’équipe de [Donald Trump] relit le texte.', 'donald-trump'],
    ['a year that stands apart', 'À [Kiev], 2026 commence sous la neige.', 'kiev'],
    ['a capital', 'L’entretien a eu lieu à [Vienne] lundi.', ''],
    ['a town', 'La ville de [Kiev] manque d’eau.', 'kiev'],
  ])('names what it says after %s', (_, text, actor) => {
    expect(linkOf(text, DAY)).toBe(actor);
  });
});
