/** A hit whose reasons and highlights are worked out when a card asks for them: most hits are never drawn. */
import type {Offer, Text} from '../feed/types.js';
import type {EngineHit} from './engine.js';
import type {Sortable} from './order.js';
import type {Hit, Reason, TextRange} from './types.js';

/** A document of the list, with all that it can be ordered by. */
export interface Match extends EngineHit, Sortable {}

export class FoundOffer implements Hit {
  readonly offer: Offer;
  readonly score: number;
  readonly similar: boolean;
  readonly distance: number | undefined;
  readonly #explain: () => Reason[];
  readonly #mark: (text: Text | undefined) => TextRange[];
  #reasons?: Reason[];
  #highlights?: Hit['highlights'];

  constructor(
    {offer, score, similar, distance}: Match,
    explain: () => Reason[],
    mark: (text: Text | undefined) => TextRange[],
  ) {
    this.offer = offer;
    this.score = score;
    this.similar = similar;
    this.distance = distance;
    this.#explain = explain;
    this.#mark = mark;
  }

  get reasons(): readonly Reason[] {
    return (this.#reasons ??= this.#explain());
  }

  get highlights(): Hit['highlights'] {
    return (this.#highlights ??= {
      title: this.#mark(this.offer.title),
      summary: this.#mark(this.offer.summary),
    });
  }
}
