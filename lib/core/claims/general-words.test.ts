import { describe, expect, it } from 'vitest';
import { isGeneral } from './general-words';

describe('isGeneral', () => {
  it.each(['contexte', 'cruciale', 'concernant', 'notamment', 'homologues', 'recent', 'meanwhile'])(
    'knows « %s », which any news can hold',
    (word) => {
      expect(isGeneral(word)).toBe(true);
    },
  );

  it.each(['visent', 'rappelait', 'continueront', 'exprime', 'continued'])(
    'knows « %s » by its verb, in any form',
    (word) => {
      expect(isGeneral(word)).toBe(true);
    },
  );

  it.each(['ocean', 'hopital', 'olympique', 'gazoduc', 'cyclables', 'bundestag', 'vaccine'])(
    'leaves « %s », which makes a matter of its own',
    (word) => {
      expect(isGeneral(word)).toBe(false);
    },
  );
});
