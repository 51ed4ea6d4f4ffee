/** A hit whose reasons and highlights are worked out when a card asks for them: most hits are never drawn. */
import type {Offer, Text} from '../feed/types.js';
import type {EngineHit} from './engine.js';
import type {Sortable} from './order.js';
import type {Hit, Reason, TextRange} from './types.js';

/** Whom hits of one query ask for what they do not hold themselves. */
export interface Asked {
  explain(doc: number): Reason[];
  mark(text: Text | undefined): TextRange[];
}

/** Where it stands: in the order by title, and on the map. */
type Place = Pick<Sortable, 'rank' | 'distance'>;

export class FoundOffer implements Hit, Sortable {
  readonly offer: Offer;
  readonly score: number;
  readonly similar: boolean;
  readonly rank: number;
  readonly distance: number | undefined;
  readonly #doc: number;
  readonly #asked: Asked;
  #reasons?: Reason[];
  #highlights?: Hit['highlights'];

  constructor(offer: Offer, {doc, score, similar}: EngineHit, place: Place, asked: Asked) {
    this.offer = offer;
    this.score = score;
    this.similar = similar;
    this.rank = place.rank;
    this.distance = place.distance;
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
