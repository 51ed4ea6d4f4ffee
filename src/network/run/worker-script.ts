/** The worker: takes graphs, gives scenes. */
import {LayoutQueue} from './layout-queue.js';
import type {FromWorker, ToWorker} from './messages.js';

interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;
const queue = new LayoutQueue((message, transfer = []) => scope.postMessage(message, transfer));
scope.onmessage = ({data}) => queue.take(data);
scope.postMessage({type: 'ready'});
