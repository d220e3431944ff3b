/**
 * A card that no reader sees. It is drawn once while the page of the card waits, so that the first
 * real one finds formatters, fonts and code in place: together they cost more than the card itself.
 */
import type { FactLine, SourceLine } from '../lib/core/cards/cards';
import { CardPanel, type CardState } from './CardPanel';
import type { Corrector } from './corrector';

const NAME = 'Repères';
const DAY = '2026-01-06';

// Without an address: what nobody sees leads nowhere.
const SOURCE: SourceLine = {
  publisher: NAME,
  title: NAME,
  url: null,
  published: '2026-01',
  kind: 'official',
  stance: 'supports',
  citedBy: null,
};

function fact(id: string, relation: FactLine['relation']): FactLine {
  return {
    id,
    statement: NAME,
    correction: null,
    status: 'established',
    relation,
    why: null,
    asOf: DAY,
    validFrom: DAY,
    validTo: null,
    evidence: 'page',
    sources: [SOURCE, { ...SOURCE, publisher: `${NAME} 2` }],
  };
}

/** One of each thing that most cards hold. */
const STATE: CardState = {
  status: 'ready',
  series: null,
  card: {
    type: 'actor',
    id: 'rehearsal',
    kind: 'person',
    label: NAME,
    summary: NAME,
    asOf: DAY,
    roles: [{ title: NAME, org: null, from: DAY, to: null, unsourced: false, sources: [SOURCE] }],
    rolesToday: null,
    coalition: { member: true, position: NAME, asOf: '2026-01', sources: [SOURCE] },
    event: null,
    facts: [...['1', '2', '3', '4'].map((id) => fact(id, null)), fact('5', 'later')],
    related: [{ id: 'related', label: NAME }],
    sources: [SOURCE],
    unsourced: false,
    newestEvidence: DAY,
    mention: null,
    candidates: [],
  },
};

const CORRECTOR: Corrector = {
  save: async () => '',
  undo: async () => {},
  article: async () => null,
};
const nothing = () => {};

/** The card that is rehearsed. It is measured as others are, and tells its height to nobody. */
export function Rehearsal() {
  return (
    <CardPanel
      state={STATE}
      pinned={false}
      baseDate={DAY}
      onActor={nothing}
      onBack={null}
      onCopy={nothing}
      corrector={CORRECTOR}
      onHeight={nothing}
    />
  );
}
