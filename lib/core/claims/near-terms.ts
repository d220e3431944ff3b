/**
 * Concepts that are close without being the same: one stands in for the other
 * at part of its weight.
 */

const PAIRS: readonly (readonly [string, string, number])[] = [
  ['troops', 'force', 0.5],
  ['troops', 'army', 0.4],
  ['troops', 'military', 0.5],
  ['force', 'multinational', 0.5],
  ['force', 'mission', 0.4],
  ['force', 'operation', 0.5],
  ['operation', 'mission', 0.6],
  ['send', 'takepart', 0.5],
  ['send', 'ground', 0.5],
  ['send', 'provide', 0.4],
  ['takepart', 'attend', 0.6],
  ['takepart', 'member', 0.6],
  ['takepart', 'commit', 0.4],
  ['attend', 'gather', 0.5],
  ['comprise', 'member', 0.6],
  ['comprise', 'gather', 0.4],
  ['gather', 'talks', 0.5],
  ['gather', 'video', 0.4],
  ['commit', 'ready', 0.6],
  ['commit', 'announce', 0.3],
  ['commit', 'guarantee', 0.5],
  ['commit', 'provide', 0.4],
  ['propose', 'plan', 0.4],
  ['propose', 'demand', 0.4],
  ['adopt', 'vote', 0.5],
  ['adopt', 'sign', 0.4],
  ['adopt', 'support', 0.4],
  ['adopt', 'accept', 0.6],
  ['accept', 'deal', 0.4],
  ['deal', 'consensus', 0.5],
  ['support', 'backstop', 0.7],
  ['support', 'provide', 0.4],
  ['support', 'fund', 0.4],
  ['loan', 'fund', 0.6],
  ['fund', 'provide', 0.4],
  ['lead', 'copresident', 0.7],
  ['lead', 'headquarters', 0.3],
  ['peace', 'ceasefire', 0.6],
  ['peace', 'deal', 0.5],
  ['attack', 'fight', 0.4],
  ['attack', 'war', 0.4],
  ['fight', 'war', 0.7],
  ['fight', 'combat', 0.8],
  ['deter', 'reassure', 0.5],
  ['deter', 'security', 0.3],
  ['reassure', 'guarantee', 0.4],
  ['guarantee', 'security', 0.4],
  ['withdraw', 'cede', 0.6],
  ['territory', 'occupy', 0.3],
  ['cede', 'territory', 0.4],
  ['cell', 'taskforce', 0.5],
  ['cell', 'headquarters', 0.4],
  ['axis', 'plan', 0.4],
  ['step', 'progress', 0.5],
  ['step', 'historic', 0.4],
  ['leader', 'country', 0.4],
  ['leader', 'ally', 0.4],
  ['country', 'ally', 0.5],
  ['country', 'member', 0.5],
  ['coalition', 'ally', 0.5],
  ['envoy', 'talks', 0.3],
  ['envoy', 'leader', 0.3],
  ['unclear', 'secret', 0.3],
  ['secret', 'unclear', 0.3],
  ['binding', 'legal', 0.6],
  ['binding', 'commit', 0.3],
  ['demand', 'propose', 0.4],
  ['condition', 'demand', 0.3],
  ['refuse', 'reluctant', 0.6],
  ['threaten', 'target', 0.5],
  ['air', 'aircraft', 0.7],
  ['air', 'airdefence', 0.6],
  ['missile', 'airdefence', 0.5],
  ['train', 'operation', 0.3],
  ['weapons', 'support', 0.4],
  ['weapons', 'provide', 0.3],
  ['rebuild', 'train', 0.3],
  ['widen', 'comprise', 0.3],
  ['monitor', 'technical', 0.4],
  ['declaration', 'intent', 0.4],
  ['declaration', 'deal', 0.4],
  ['european', 'f:union-europeenne', 0.6],
  ['resume', 'talks', 0.4],
  ['resign', 'appoint', 0.4],
  ['mostly', 'exclusively', 0.4],
  ['frontline', 'ground', 0.3],
];

/** For each concept, the concepts that may stand in for it and at what part of its weight. */
export const NEAR: ReadonlyMap<string, ReadonlyMap<string, number>> = (() => {
  const near = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, part: number): void => {
    const known = near.get(a) ?? new Map<string, number>();
    known.set(b, Math.max(part, known.get(b) ?? 0));
    near.set(a, known);
  };
  for (const [a, b, part] of PAIRS) {
    add(a, b, part);
    add(b, a, part);
  }
  return near;
})();
