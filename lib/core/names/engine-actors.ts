/**
 * What linking must know of an actor, without its summary, sources and notes.
 */
import type { Interval, PartialDate } from '../interval';
import type {
  Actor,
  ActorId,
  ActorKind,
  Localized,
  Presidency,
  Role,
  SeatOffice,
} from '../knowledge';
import { officesOf } from '../linking/offices';
import { tokenKey } from '../text/text';

/** An actor as linking sees it. */
export type LinkActor = {
  id: ActorId;
  kind: ActorKind;
  /** The country or union of which it is a part. */
  country: ActorId | null;
  /** What its president is, for a country. */
  presidency: Presidency | null;
  /** The office of its country whose holder sits there. */
  seatOf: SeatOffice | null;
  /** The country for whose sake a group exists. */
  about: ActorId | null;
  /** What is part of it: bodies in which its offices may stand, by id. */
  bodies: readonly ActorId[];
  label: Localized;
  /** Grammatical gender of a person, as far as the French texts of the base tell. */
  gender: 'feminine' | 'masculine' | null;
  roles: (Interval & { title: Localized; org: ActorId | null; offices: string[] })[];
  /** Date and place of an event. */
  date: { from: PartialDate | null; to: PartialDate | null } | null;
  place: string | null;
  related: ActorId[];
};

/** Returns the part of `actor` that linking needs; `orgOf` finds the organisations of its roles, `bodies` are its parts. */
export function linkActor(
  actor: Actor,
  orgOf: (id: ActorId) => Actor | null,
  bodies: readonly ActorId[],
): LinkActor {
  return {
    id: actor.id,
    kind: actor.kind,
    country: actor.country ?? null,
    presidency: actor.presidency ?? null,
    seatOf: actor.seatOf ?? null,
    about: actor.about ?? null,
    bodies,
    label: actor.label,
    gender: actor.kind === 'person' ? genderOf(actor) : null,
    roles: (actor.roles ?? []).map((role: Role) => ({
      title: role.title,
      org: role.org,
      offices: officesOf(role.title.fr, role.org === null ? null : orgOf(role.org)),
      from: role.from,
      to: role.to,
    })),
    date: actor.date ?? null,
    place: actor.place ?? null,
    related: actor.related ?? [],
  };
}

const FEMININE =
  /^(premiere ministre|presidente|chanceliere|vice presidente|ambassadrice|cheffe|haute representante|secretaire generale|reine|conseillere|senatrice|deputee|directrice|fondatrice|envoyee|chargee)\b/;
const MASCULINE =
  /^(premier ministre|president|chancelier|vice president|ambassadeur|chef|secretaire general|roi|conseiller|senateur|depute|directeur|fondateur|envoye|charge|commandant|pape)\b/;

/** The gender that descriptors, titles or the summary agree on, or `null`. */
function genderOf(actor: Actor): 'feminine' | 'masculine' | null {
  let feminine = 0;
  let masculine = 0;
  for (const { fr } of actor.descriptors ?? []) {
    if (/^la\s/iu.test(fr)) feminine++;
    else if (/^le\s/iu.test(fr)) masculine++;
  }
  for (const { title } of actor.roles ?? []) {
    const key = tokenKey(title.fr);
    if (FEMININE.test(key)) feminine++;
    else if (MASCULINE.test(key)) masculine++;
  }
  if (feminine === masculine) {
    const summary = tokenKey(actor.summary.fr);
    feminine += (summary.match(/\belle\b/g) ?? []).length;
    masculine += (summary.match(/\bil\b/g) ?? []).length;
  }
  if (feminine === masculine) return null;
  return feminine > masculine ? 'feminine' : 'masculine';
}
