/**
 * Countries and bodies that the words of the language mean by themselves: « le chancelier »
 * is of Germany, « le pape » of the Vatican.
 *
 * The code knows their names, the pack their ids.
 */
import type { ActorId } from '../knowledge';
import type { Engine } from '../names/engine';
import { tokenize } from '../text/text';

/** An id that no actor has: the words mean a country or a body that the pack does not hold. */
const NOBODY = 'unknown';

const found = new WeakMap<Engine, Map<string, ActorId | typeof NOBODY>>();

/** The country or organisation whose French name is `name`, `unknown` where the pack holds none. */
export function actorNamed(name: string, engine: Engine): ActorId | typeof NOBODY {
  let known = found.get(engine);
  if (known === undefined) {
    known = new Map();
    found.set(engine, known);
  }
  let actor = known.get(name);
  if (actor === undefined) {
    actor = search(name, engine);
    known.set(name, actor);
  }
  return actor;
}

function search(name: string, engine: Engine): ActorId | typeof NOBODY {
  const tokens = tokenize(name);
  const hit = engine.scan(tokens).find((one) => one.first === 0 && one.last === tokens.count - 1);
  const naming = hit?.namings.find(
    ({ actor, kind, lang }) =>
      lang !== 'en' &&
      /^(?:full|acronym)$/.test(kind) &&
      /^(?:country|organization)$/.test(engine.actor(actor)?.kind ?? ''),
  );
  return naming?.actor ?? NOBODY;
}
