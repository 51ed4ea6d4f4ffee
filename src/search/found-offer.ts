/** A hit whose reasons and highlights are worked out when a card asks for them: most hits are never drawn. */
import type {Offer, Text} from '../feed/types.js';
import type {EngineHit} from './engine.js';
import type {Sortable} from './order.js';
import type {Hit, Reason, TextRange} from './types.js';

/** A document of the list, with all that it can be ordered by. */
export interface Match extends EngineHit, Sortable {}

/** Whom hits of one query ask for what they do not hold themselves. */
export interface Asked {
  explain(doc: number): Reason[];
  mark(text: Text | undefined): TextRange[];
}

/** As much of a match as the list shows. */
type Shown = Pick<Match, 'doc' | 'offer' | 'score' | 'similar'> & Partial<Pick<Match, 'distance'>>;

export class FoundOffer implements Hit {
  readonly offer: Offer;
  readonly score: number;
  readonly similar: boolean;
  readonly distance: number | undefined;
  readonly #doc: number;
  readonly #asked: Asked;
  #reasons?: Reason[];
  #highlights?: Hit['highlights'];

  constructor({doc, offer, score, similar, distance}: Shown, asked: Asked) {
    this.offer = offer;
    this.score = score;
    this.similar = similar;
    this.distance = distance;
    this.#doc = doc;
    this.#asked = asked;
  }

  get reasons(): readonly Reason[] {
    return (this.#reasons ??= this.#asked.explain(this.#doc));
  }

  get highlights(): Hit['highlights'] {
    return (this.#highlights ??= {
      title: this.#asked.mark(this.offer.title),
      summary: this.#asked.mark(this.offer.summary),
    });
  }
}
