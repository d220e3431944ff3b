import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HOVER_DELAYS,
  type HoverEvent,
  type HoverState,
  startHover,
  stepHover,
  type Trigger,
} from './hover';

type Happening = HoverEvent<string>;

/** The words in which the tables below tell what happens. */
function read(word: string, target: string | null, alt: boolean): Happening {
  switch (word) {
    case 'over':
      return { type: 'point', target, alt };
    case 'press':
      return { type: 'press', target: target ?? '' };
    case 'click':
      return { type: 'activate', target: target ?? '', by: 'click' };
    case 'key':
      return { type: 'activate', target: target ?? '', by: 'keyboard' };
    case 'lose':
      return { type: 'lose', target: target ?? '' };
    case 'enter':
      return { type: 'enterCard' };
    case 'leave':
      return { type: 'leaveCard' };
    case 'pin':
      return { type: 'pin' };
    case 'escape':
      return { type: 'dismiss' };
    case 'elsewhere':
      return { type: 'pressElsewhere' };
    default:
      throw new RangeError(word);
  }
}

/** Reads a script such as `0 over A, 300 over nothing`: times in milliseconds. */
function parse(script: string): [number, Happening][] {
  return script.split(', ').map((line) => {
    const [time, word = '', target = 'nothing', alt] = line.split(' ');
    return [Number(time), read(word, target === 'nothing' ? null : target, alt === 'with')];
  });
}

/** Plays `[time, event]` pairs on a clock of its own and logs what the machine asks for, with the time. */
function play(
  trigger: Trigger,
  script: [number, Happening][],
): { log: string[]; state: HoverState<string> } {
  const queue = script.map(([time, event]) => ({ time, event }));
  const log: string[] = [];
  let state: HoverState<string> = startHover();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { time, event } = next;
    const step = stepHover(state, event, trigger);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'wait') {
        const rings = time + HOVER_DELAYS[effect.timer];
        const at = queue.findIndex((entry) => entry.time > rings);
        queue.splice(at < 0 ? queue.length : at, 0, {
          time: rings,
          event: { type: 'timer', timer: effect.timer, token: effect.token },
        });
      } else log.push(`${time} ${say(effect)}`);
    }
  }
  return { log, state };
}

function say(
  effect: Exclude<ReturnType<typeof stepHover<string>>['effects'][number], { type: 'wait' }>,
) {
  switch (effect.type) {
    case 'show':
      return `show ${effect.target} by ${effect.by}`;
    case 'prepare':
      return `prepare ${effect.target}`;
    case 'pin':
      return `${effect.pinned ? 'pin' : 'unpin'} ${effect.target}`;
    case 'hide':
      return effect.returnFocus ? 'hide and return focus' : 'hide';
    case 'focus':
      return 'focus';
  }
}

describe('hovering', () => {
  it.each<[why: string, script: string, expected: string]>([
    ['prepares after 50 ms and shows after 500', '0 over A', '50 prepare A, 500 show A by hover'],
    ['opens nothing for a pointer that passes', '0 over A, 40 over nothing', ''],
    [
      'shows nothing for a pointer that leaves after the preparation',
      '0 over A, 300 over nothing',
      '50 prepare A',
    ],
    [
      'does not start again when the pointer moves within the passage',
      '0 over A, 400 over A',
      '50 prepare A, 500 show A by hover',
    ],
    [
      'starts again on another passage',
      '0 over A, 400 over B',
      '50 prepare A, 450 prepare B, 900 show B by hover',
    ],
    [
      'closes 300 ms after the pointer has left',
      '0 over A, 700 over nothing',
      '50 prepare A, 500 show A by hover, 1000 hide',
    ],
    [
      'counts the 300 ms from the first moment outside',
      '0 over A, 700 over nothing, 900 over nothing',
      '50 prepare A, 500 show A by hover, 1000 hide',
    ],
    [
      'stays when the pointer comes back in time',
      '0 over A, 700 over nothing, 900 over A',
      '50 prepare A, 500 show A by hover',
    ],
    [
      'stays when the pointer reaches the card in time',
      '0 over A, 700 over nothing, 900 enter',
      '50 prepare A, 500 show A by hover',
    ],
    [
      'closes 300 ms after the pointer has left the card',
      '0 over A, 700 over nothing, 900 enter, 2000 leave',
      '50 prepare A, 500 show A by hover, 2300 hide',
    ],
    [
      'replaces a card without building it behind the first, which closes on its own time',
      '0 over A, 700 over B',
      '50 prepare A, 500 show A by hover, 1000 hide, 1200 show B by hover',
    ],
    [
      'forgets a passage crossed on the way into the card',
      '0 over A, 700 over B, 800 enter',
      '50 prepare A, 500 show A by hover',
    ],
    [
      'is not called off by a card that is not on screen',
      '0 over A, 100 enter, 200 leave',
      '50 prepare A, 500 show A by hover',
    ],
    [
      'does not open again what Escape has closed while the pointer still rests there',
      '0 over A, 600 escape, 700 over A',
      '50 prepare A, 500 show A by hover, 600 hide and return focus',
    ],
    [
      'opens it again once the pointer has been away',
      '0 over A, 600 escape, 700 over nothing, 800 over A',
      '50 prepare A, 500 show A by hover, 600 hide and return focus, 850 prepare A, 1300 show A by hover',
    ],
    [
      'lets Escape call off a card that is on its way',
      '0 over A, 200 escape, 300 over A',
      '50 prepare A',
    ],
    ['drops a passage whose text is gone', '0 over A, 200 lose A', '50 prepare A'],
    [
      'closes the card of a passage that is gone',
      '0 over A, 600 lose A',
      '50 prepare A, 500 show A by hover, 600 hide',
    ],
    [
      'keeps the card when some other passage is gone',
      '0 over A, 600 lose B',
      '50 prepare A, 500 show A by hover',
    ],
  ])('%s', (_, script, expected) => {
    expect(play('hover', parse(script)).log.join(', ')).toBe(expected);
  });
});

describe('clicking and keys', () => {
  it.each<[why: string, script: string, expected: string]>([
    ['opens at once by click', '0 click A', '0 show A by click'],
    ['builds while the hand presses', '0 press A, 80 click A', '0 prepare A, 80 show A by click'],
    [
      'builds at the press what the hand has not rested on',
      '0 over A, 20 press A, 100 click A',
      '20 prepare A, 50 prepare A, 100 show A by click',
    ],
    [
      'shows nothing when the hand is lifted elsewhere',
      '0 press A, 80 over nothing',
      '0 prepare A',
    ],
    [
      'builds nothing behind a card that is on screen',
      '0 key A, 50 pin, 100 elsewhere, 100 press B',
      '0 show A by keyboard, 0 focus, 50 pin A',
    ],
    [
      'closes one card and builds the next with one press',
      '0 click A, 50 elsewhere, 50 press B, 120 click B',
      '0 show A by click, 50 hide, 50 prepare B, 120 show B by click',
    ],
    [
      'does not wait for the rest of the delay',
      '0 over A, 200 click A',
      '50 prepare A, 200 show A by click',
    ],
    [
      'keeps a clicked card when the pointer leaves',
      '0 click A, 10 over A, 20 over nothing',
      '0 show A by click',
    ],
    [
      'keeps a hovered card that is then clicked',
      '0 over A, 600 click A, 700 over nothing',
      '50 prepare A, 500 show A by hover',
    ],
    ['closes by a press elsewhere', '0 click A, 50 elsewhere', '0 show A by click, 50 hide'],
    [
      'replaces a clicked card by hovering',
      '0 click A, 50 over B',
      '0 show A by click, 550 show B by hover',
    ],
    ['opens and takes the focus by keyboard', '0 key A', '0 show A by keyboard, 0 focus'],
    [
      'gives the focus back on Escape',
      '0 key A, 50 escape',
      '0 show A by keyboard, 0 focus, 50 hide and return focus',
    ],
    [
      'moves the focus into a card that is open already',
      '0 click A, 50 key A',
      '0 show A by click, 50 focus',
    ],
    [
      'leaves a keyboard reader alone when the pointer moves',
      '0 key A, 50 over B, 60 over nothing',
      '0 show A by keyboard, 0 focus',
    ],
    ['closes nothing when nothing is open', '0 escape, 1 elsewhere, 2 leave, 3 pin', ''],
  ])('%s', (_, script, expected) => {
    expect(play('hover', parse(script)).log.join(', ')).toBe(expected);
  });
});

describe('pinning', () => {
  it.each<[why: string, script: string, expected: string]>([
    [
      'keeps a hovered card',
      '0 over A, 600 enter, 700 pin, 800 leave, 900 over nothing',
      '50 prepare A, 500 show A by hover, 700 pin A',
    ],
    [
      'keeps it in spite of a press elsewhere, another passage and scrolling away',
      '0 click A, 1 pin, 2 elsewhere, 3 over B, 4 lose A',
      '0 show A by click, 1 pin A',
    ],
    [
      'gives way to a card that is asked for',
      '0 click A, 1 pin, 2 click B',
      '0 show A by click, 1 pin A, 2 show B by click',
    ],
    [
      'ends by a second press',
      '0 click A, 1 pin, 2 pin, 3 elsewhere',
      '0 show A by click, 1 pin A, 2 unpin A, 3 hide',
    ],
    [
      'ends by Escape',
      '0 click A, 1 pin, 2 escape',
      '0 show A by click, 1 pin A, 2 hide and return focus',
    ],
  ])('%s', (_, script, expected) => {
    expect(play('hover', parse(script)).log.join(', ')).toBe(expected);
  });
});

describe('the trigger', () => {
  it.each<[why: string, trigger: Trigger, script: string, expected: string]>([
    ['click: hovering opens nothing', 'click', '0 over A, 1 over A with alt', ''],
    ['click: a click opens', 'click', '0 over A, 10 click A', '10 show A by click'],
    ['alt: hovering alone opens nothing', 'alt', '0 over A', ''],
    [
      'alt: opens at once when Alt is pressed over a passage',
      'alt',
      '0 over A, 50 over A with alt',
      '50 show A by hover',
    ],
    [
      'alt: keeps the card when Alt is released',
      'alt',
      '0 over A with alt, 50 over A',
      '0 show A by hover',
    ],
    [
      'alt: closes like any hovered card',
      'alt',
      '0 over A with alt, 50 over nothing',
      '0 show A by hover, 350 hide',
    ],
    [
      'alt: goes over to the next passage at once',
      'alt',
      '0 over A with alt, 50 over B with alt',
      '0 show A by hover, 50 show B by hover',
    ],
  ])('%s', (_, trigger, script, expected) => {
    expect(play(trigger, parse(script)).log.join(', ')).toBe(expected);
  });
});

describe('any sequence of events', () => {
  const target = fc.constantFrom('A', 'B', 'C');
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({
      type: fc.constant('point' as const),
      target: fc.option(target),
      alt: fc.boolean(),
    }),
    fc.record({
      type: fc.constant('activate' as const),
      target,
      by: fc.constantFrom('click' as const, 'keyboard' as const),
    }),
    fc
      .constantFrom('enter', 'leave', 'pin', 'escape', 'elsewhere')
      .map((word) => read(word, null, false)),
    target.map((lost) => read('lose', lost, false)),
  );
  const script = fc
    .array(fc.tuple(fc.nat({ max: 400 }), happening), { maxLength: 40 })
    .map((steps) => {
      let time = 0;
      return steps.map(([wait, event]): [number, Happening] => {
        time += wait;
        return [time, event];
      });
    });
  const trigger = fc.constantFrom<Trigger>('hover', 'click', 'alt');

  it('hides only what is shown, and never twice', () => {
    fc.assert(
      fc.property(trigger, script, (how, steps) => {
        let shown = false;
        for (const line of play(how, steps).log) {
          if (line.includes('show')) shown = true;
          if (line.includes('hide')) {
            expect(shown).toBe(true);
            shown = false;
          }
        }
      }),
    );
  });

  it('prepares out of sight only while no card is on screen', () => {
    fc.assert(
      fc.property(trigger, script, (how, steps) => {
        let shown = false;
        for (const line of play(how, steps).log) {
          if (line.includes('prepare')) expect(shown).toBe(false);
          if (line.includes('show')) shown = true;
          if (line.includes('hide')) shown = false;
        }
      }),
    );
  });

  it('ends without a card opened by hovering once the pointer is away from everything', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const end = (steps.at(-1)?.[0] ?? 0) + 1000;
        const { card } = play('hover', [...steps, [end, read('over', null, false)]]).state;
        expect(card === null || card.pinned || card.by !== 'hover').toBe(true);
      }),
    );
  });
});
