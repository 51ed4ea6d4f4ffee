/** Sends a graph to the worker part by part: copying all of a large one at once would hold up the page. */
import type {Graph, LayoutOptions} from '../types.js';
import type {Anchor, PlainOptions, ToWorker} from './messages.js';
import {Pauses} from '../../steps/slices.js';

/** Records in a message. */
const PART = 1_000;

/** The messages that bring a job to the worker, one after the other. */
export function* jobMessages(
  job: number,
  {nodes, edges, tiers, lang}: Graph,
  options: PlainOptions,
  {anchors = {}}: Pick<LayoutOptions, 'anchors'>,
  wantsProgress: boolean,
): Generator<ToWorker> {
  yield {type: 'begin', job, frame: {tiers, lang}, options};
  for (let k = 0; k < nodes.length; k += PART)
    yield {type: 'part', job, nodes: nodes.slice(k, k + PART)};
  for (let k = 0; k < edges.length; k += PART)
    yield {type: 'part', job, edges: edges.slice(k, k + PART)};
  const ids = Object.keys(anchors);
  for (let k = 0; k < ids.length; k += PART) {
    const part = ids.slice(k, k + PART).flatMap((id): Anchor[] => {
      const at = anchors[id];
      return at ? [[id, at[0], at[1]]] : [];
    });
    yield {type: 'part', job, anchors: part};
  }
  yield {type: 'go', job, wantsProgress};
}

/** Stops when given up. */
export async function sendInParts(
  messages: Iterable<ToWorker>,
  send: (message: ToWorker) => void,
  signal?: AbortSignal,
): Promise<void> {
  const pauses = new Pauses();
  let sent = 0;
  for (const message of messages) {
    if (signal?.aborted === true) break;
    send(message);
    sent += 1;
    if (sent % 3 === 0) await pauses.next();
  }
  pauses.close();
}
