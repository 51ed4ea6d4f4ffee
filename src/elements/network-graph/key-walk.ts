/** What the keys do in a picture, however it is painted: steps, neighbours, first letters, scale and part shown. */
import {withoutSoftHyphens} from '../../text/without-soft-hyphens.js';
import type {PanZoom} from './pan-zoom.js';
import {stepOf} from './picture-keys.js';
import {tieWords} from './tie-words.js';
import {TypeAhead} from './type-ahead.js';
import type {ViewContext} from './view-context.js';
import {neighboursOf, seek, walk, type Neighbour, type Step, type Stop} from './walk.js';

/** The picture that is walked through. */
export interface Walked {
  readonly context: ViewContext;
  readonly rtl: boolean;
  readonly panZoom: PanZoom;
  /** In reading order. */
  readonly stops: readonly Stop[];
  readonly active: string | undefined;
  /** What a mark is called, as far as somebody would type it. */
  nameOf(id: string): string;
  focus(id: string): void;
  choose(id: string): void;
  announce(message: string): void;
}

/** A walk around one record's ties. */
interface Round {
  readonly origin: string;
  readonly neighbours: readonly Neighbour[];
  readonly at: number;
}

export class KeyWalk {
  #round: Round | undefined;
  readonly #typing = new TypeAhead();

  /** Somebody went elsewhere by other means. */
  endRound(): void {
    this.#round = undefined;
  }

  /** Does what a key asks for, and keeps it from the page. */
  press(event: KeyboardEvent, walked: Walked): void {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#take(event, walked)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #take(event: KeyboardEvent, walked: Walked): boolean {
    const action = this.#typing.takes(event) ? undefined : stepOf(event, walked.rtl);
    if (!action) return this.#type(event, walked);
    const {panZoom, active} = walked;
    this.#typing.end(event);
    if ('pan' in action) panZoom.pan(...action.pan);
    else if ('zoom' in action) panZoom.step(action.zoom);
    else if ('step' in action) this.#walk(action.step, walked);
    else if ('round' in action) this.#goRound(action.round, walked);
    else if (active !== undefined) walked.choose(active);
    return true;
  }

  #type(event: KeyboardEvent, walked: Walked): boolean {
    if (event.key.length !== 1) return false;
    const text = this.#typing.add(event);
    const {stops, active, context} = walked;
    const names = stops.map(({id}) => walked.nameOf(id));
    const from = stops.findIndex(({id}) => id === active);
    const found = stops[seek(names, from, text, context.lang) ?? -1];
    if (found) walked.focus(found.id);
    return found !== undefined;
  }

  #walk(step: Step, {stops, active, focus}: Walked): void {
    this.#round = undefined;
    const next = walk(stops, active, step);
    if (next !== undefined) focus(next);
  }

  /** To the next neighbour of where the round began; after the last one back to the start. */
  #goRound(direction: 1 | -1, walked: Walked): void {
    const round = this.#round ?? newRound(walked);
    if (!round) return;
    const {origin, neighbours} = round;
    if (neighbours.length === 0) {
      walked.announce(walked.context.words.noNeighbours);
      return;
    }
    const size = neighbours.length + 1;
    const at = ((round.at + 1 + direction + size) % size) - 1;
    walked.focus(neighbours[at]?.id ?? origin);
    this.#round = {origin, neighbours, at};
    walked.announce(placeInRound({origin, neighbours, at}, walked.context));
  }
}

function newRound({active, context, stops}: Walked): Round | undefined {
  if (active === undefined) return undefined;
  return {origin: active, neighbours: neighboursOf(context.index, active, stops), at: -1};
}

/** "2 von 5 bei Handwerkskammer: Mitglied", or that the walk is back where it began. */
function placeInRound({origin, neighbours, at}: Round, context: ViewContext): string {
  const {words, index} = context;
  const name = withoutSoftHyphens(index.nodes.get(origin)?.label ?? '');
  const neighbour = neighbours[at];
  if (!neighbour) return words.backAt(name);
  return words.neighbour(name, tieWords(neighbour.edge, context), at + 1, neighbours.length);
}
