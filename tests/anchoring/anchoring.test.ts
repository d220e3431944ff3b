import { describe, expect, it } from 'vitest';
import { anchorOurs, editedArticles, readArticles } from '../../tools/anchoring/corpus';
import { editArticle } from '../../tools/anchoring/edit-scripts';
import { anchorLikeHypothesis } from '../../tools/anchoring/hypothesis';
import { scoreAnchoring } from '../../tools/anchoring/score';

const SCRIPTS = 1000;

describe('anchoring, over a thousand edit scripts on fifty articles', () => {
  const articles = readArticles();
  const edited = editedArticles(articles, SCRIPTS);
  const score = scoreAnchoring(edited, anchorOurs);

  it('has articles and notes to measure on', () => {
    expect(articles).toHaveLength(50);
    expect(score.notes).toBe(SCRIPTS * 10);
    expect(score.surviving).toBeGreaterThan(score.notes / 2);
    expect(score.altered).toBeGreaterThan(50);
  });

  it('finds at least 99 % of the notes whose passage is still there', () => {
    expect(score.found / score.surviving).toBeGreaterThanOrEqual(0.99);
  });

  it('puts no note on words that are not its passage', () => {
    expect(score.wrong).toBe(0);
  });

  it('counts the wrong places of a way of anchoring that always answers', () => {
    const sample = edited.slice(0, 100);
    const careless = scoreAnchoring(sample, (_before, _after, spans) =>
      spans.map(() => ({ start: 0, end: 5 })),
    );
    expect(careless.wrong).toBeGreaterThan(careless.notes / 2);
    expect(scoreAnchoring(sample, anchorLikeHypothesis).notes).toBe(careless.notes);
  });
});

describe('editArticle', () => {
  const article = 'Riga attend la réponse de Berlin.\nElle tarde, et chacun le remarque.';

  it('gives the same edits for the same seed', () => {
    const options = { seed: 7, edits: 4, notes: 3 };
    expect(editArticle(article, ['Un mot.'], options)).toEqual(
      editArticle(article, ['Un mot.'], options),
    );
  });

  it('knows where a passage is after its paragraph has moved', () => {
    const moved = Array.from({ length: 60 }, (_, seed) =>
      editArticle(article, ['Ajout.'], { seed, edits: 1, notes: 4 }),
    ).filter(({ edits }) => edits[0] === 'paragraph moved');
    expect(moved.length).toBeGreaterThan(0);
    for (const { before, after, notes } of moved) {
      for (const { start, end, kept } of notes) {
        expect(kept && after.slice(kept.start, kept.end)).toBe(before.slice(start, end));
      }
    }
  });

  it('does not call a passage kept when a word came between its words', () => {
    const changed = Array.from({ length: 200 }, (_, seed) =>
      editArticle(article, ['Ajout.'], { seed, edits: 1, notes: 6 }),
    ).filter(({ edits }) => edits[0] === 'words replaced');
    const cut = changed.flatMap(({ notes }) => notes).filter(({ kept }) => kept === null);
    expect(cut.length).toBeGreaterThan(0);
  });
});
