/**
 * Conjugates English verbs for the table of verb forms: by rule, with the
 * irregular verbs of news. Codes are those of the French table.
 */

/** Past and participle of irregular verbs. */
const IRREGULAR = new Map<string, [past: string, participle: string]>(
  (
    'be:was/were:been have:had:had do:did:done go:went:gone come:came:come make:made:made take:took:taken get:got:got/gotten see:saw:seen know:knew:known ' +
    'think:thought:thought find:found:found give:gave:given keep:kept:kept begin:began:begun become:became:become show:showed:shown run:ran:run pay:paid:paid ' +
    'buy:bought:bought sell:sold:sold leave:left:left win:won:won lose:lost:lost rise:rose:risen fall:fell:fallen send:sent:sent meet:met:met hold:held:held ' +
    'lead:led:led say:said:said tell:told:told withdraw:withdrew:withdrawn seek:sought:sought fight:fought:fought strike:struck:struck hit:hit:hit put:put:put set:set:set ' +
    'shoot:shot:shot wage:waged:waged swear:swore:sworn undertake:undertook:undertaken rebuild:rebuilt:rebuilt lend:lent:lent write:wrote:written grow:grew:grown ' +
    'step:stepped:stepped understand:understood:understood join:joined:joined'
  )
    .split(' ')
    .map((row) => {
      const [verb = '', past = '', participle = ''] = row.split(':');
      return [verb, [past, participle]] as const;
    }),
);

/** Verbs whose last consonant doubles. */
const DOUBLING =
  /^(?:ban|plan|step|stop|commit|admit|permit|ship|drop|run|get|put|set|hit|begin|win|shut|cut)$/;

/** Forms of `verb`: present, past, participles, base. */
export function conjugateEnglish(verb: string): Record<string, string[]> {
  if (verb === 'be') {
    return { W: ['be'], P: ['is', 'are', 'am'], J: ['was', 'were'], K: ['been'], G: ['being'] };
  }
  const soft = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
  const doubled = DOUBLING.test(verb) ? verb + verb.slice(-1) : verb;
  const third = soft ? `${soft}ies` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = soft ? `${soft}ied` : verb.endsWith('e') ? `${verb}d` : `${doubled}ed`;
  const gerund =
    verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${doubled}ing`;
  const [irregularPast, participle] = IRREGULAR.get(verb) ?? [past, past];
  return {
    W: [verb],
    P: [verb === 'have' ? 'has' : third, verb],
    J: irregularPast.split('/'),
    K: participle.split('/'),
    G: [gerund],
  };
}
