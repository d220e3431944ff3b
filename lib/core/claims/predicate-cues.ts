/**
 * Concepts by which a text expresses a predicate of the vocabulary. A sentence
 * that has none of them speaks of the same people, but of another matter.
 */
const CUES: Record<string, string> = {
  definition: 'naming comprise',
  'member-of': 'member takepart comprise',
  'member-count': 'member comprise gather country coalition widen',
  'contributor-count': 'takepart commit ready send provide',
  'founded-on': 'create propose announce',
  leads: 'lead copresident role',
  'co-chairs': 'lead copresident',
  'holds-office': 'primeminister defenceminister commanderinchief appoint lead minister army',
  'leaves-office': 'resign appoint primeminister defenceminister',
  'held-on': 'gather video talks visit lunch vote',
  attends: 'attend takepart gather video adviser envoy comprise talks',
  'attended-by-count': 'gather attend takepart leader country video adviser minister',
  'event-count': 'gather talks',
  adopts: 'adopt vote declaration sanction loan',
  signs: 'sign declaration',
  'commits-to': 'commit ready plan support lead airdefence force',
  'guarantee-nature': 'guarantee binding active commit plan',
  'guarantee-duration': 'guarantee',
  'force-mission':
    'force mission rebuild deter reassure monitor security train interpose stabilise',
  'force-leadership': 'lead',
  'force-location': 'frontline away near neighbouring send ground country',
  'force-condition': 'ceasefire send peace condition',
  deployed: 'send plan ground',
  headquarters: 'headquarters cell taskforce',
  'troop-count': 'troops',
  'planner-count': 'planner plan',
  exercise: 'train plan',
  'contributes-troops': 'send takepart troops ground military ready reluctant',
  offers:
    'provide propose takepart ready train logistics sea air monitor support lead plan aircraft',
  'support-role': 'support backstop role unclear adopt intelligence logistics',
  'monitoring-role': 'monitor',
  'army-size': 'army troops',
  proposes: 'propose plan demand ceasefire zone gather freeze guarantee',
  demands: 'demand accession demilitarise mandate guarantee support',
  opposes: 'refuse reluctant useless gather talks accept',
  'agrees-on': 'consensus deal prisoner',
  threatens: 'threaten target withdraw',
  'accepts-foreign-troops': 'accept refuse troops force',
  'withdraws-from-territory': 'withdraw cede',
  'ties-guarantees': 'condition guarantee',
  'requires-approval': 'vote parliament adopt mandate',
  funds: 'fund loan support provide energy',
  'poll-result': 'opinion favour',
  'territory-control': 'occupy territory',
  blocks: 'block refuse',
  negotiates: 'talks plan deal axis',
  strikes: 'attack missile drone send',
  'ceasefire-in-force': 'ceasefire attack war',
};

const TABLE = new Map(
  Object.entries(CUES).map(([predicate, cues]) => [predicate, cues.split(' ')]),
);

/** Concepts that express `predicate`; empty when any wording may. */
export function cuesOf(predicate: string): readonly string[] {
  return TABLE.get(predicate) ?? [];
}
