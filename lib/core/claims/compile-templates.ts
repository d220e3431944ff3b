/**
 * The wordings of facts as the index keeps them: of each its terms with their
 * polarity and its quantities, without the words. All lie in a few long lists,
 * because a big base must not be held twice.
 */
import type { RelationId } from '../knowledge';
import { RELATIONS, TEMPLATE_KINDS, type TemplateKind } from './fact-columns';
import type { FactTerms } from './fact-terms';
import type { Reading } from './reading';
import { countTerms, unitCode } from './units';

/** Templates as sections of the index. */
export type TemplateColumns = {
  /** The first template of each fact. */
  first: Uint32Array;
  /** Two a template: where its terms begin, and kind and relation in one number. */
  heads: Uint32Array;
  /** Places of terms, times 2, plus 1 when denied. */
  terms: Uint32Array;
  quantityFirst: Uint32Array;
  /** Unit code, least and most of each quantity. */
  quantities: Float32Array;
};

/** Collects the templates of fact after fact; their terms are given to the facts in `terms`. */
export class Templates {
  readonly #names: FactTerms;
  readonly #first = [0];
  readonly #heads: number[] = [];
  readonly #terms: number[] = [];
  readonly #quantityFirst = [0];
  readonly #quantities: number[] = [];

  constructor(terms: FactTerms) {
    this.#names = terms;
  }

  /** Adds a wording of the fact that is being read, unless nothing of it can be compared. */
  add(kind: TemplateKind, relation: RelationId, reading: Reading): void {
    if (reading.terms.length === 0 && reading.quantities.length === 0) return;
    const from = this.#terms.length;
    this.#heads.push(from, TEMPLATE_KINDS.indexOf(kind) * 16 + RELATIONS.indexOf(relation));
    for (const { name, denied } of reading.terms) {
      const number = this.#names.numberOf(name);
      const code = number * 2 + (denied ? 1 : 0);
      if (this.#terms.includes(code, from)) continue;
      this.#terms.push(code);
      this.#names.give(number);
    }
    for (const { unit: name, min, max } of reading.quantities) {
      if (!name) continue;
      const unit = unitCode(name);
      this.#quantities.push(unit, min, max);
      for (const term of countTerms({ unit, min, max })) {
        this.#names.give(this.#names.numberOf(term));
      }
    }
    this.#quantityFirst.push(this.#quantities.length / 3);
  }

  /** Turns to the next fact. */
  closeFact(): void {
    this.#first.push(this.#heads.length / 2);
  }

  /** All templates, with the terms at their `places`. */
  columns(places: Uint32Array): TemplateColumns {
    return {
      first: new Uint32Array(this.#first),
      // One head more, so that every template ends where another begins.
      heads: new Uint32Array([...this.#heads, this.#terms.length, 0]),
      terms: Uint32Array.from(
        this.#terms,
        (code) => (places[code >>> 1] as number) * 2 + (code & 1),
      ),
      quantityFirst: new Uint32Array(this.#quantityFirst),
      quantities: new Float32Array(this.#quantities),
    };
  }
}
