/** The claim of the sample paragraph, as the engine would have found it in an article. */
import type { Claim } from '../../lib/core/annotation';

/** Returns the claim whose words are `text`: the coalition numbers 35 countries. */
export function sampleClaim(text: string): Claim {
  return {
    start: 0,
    end: text.length,
    block: 0,
    text,
    frame: {
      speaker: null,
      predicate: 'member-count',
      agents: ['coalition-des-volontaires'],
      objects: [],
      quantity: { text: '35', min: 35, max: 35, unit: 'country', of: null },
      time: null,
      polarity: 'affirmed',
      modality: 'asserted',
      condition: null,
    },
    facts: [
      {
        fact: 'members-35-2026-01-06',
        relation: 'agrees',
        score: 1,
        why: { rule: 'quantity', values: [], spans: [], agree: [], differ: [], missing: [] },
      },
    ],
  };
}
