/** Who uses the page's worker. */
import {WorkerClient, type WorkerAddress} from './worker-client.js';

let client: WorkerClient | undefined;
const users = new Set<object>();
/** Addresses from which no worker came: they are not tried again. */
const refused = new Set<string>();

function isForeign(address: string): boolean {
  if (typeof location === 'undefined') return false;
  return new URL(address, location.href).origin !== location.origin;
}

/** The page's worker; undefined where the page allows none. */
export function borrowWorker(user: object, address: WorkerAddress): WorkerClient | undefined {
  const text = String(address);
  if (typeof Worker === 'undefined' || refused.has(text) || isForeign(text)) return undefined;
  users.add(user);
  client ??= start(address, text);
  return client;
}

function start(address: WorkerAddress, text: string): WorkerClient | undefined {
  try {
    const started = new WorkerClient(address, () => {
      if (client === started) client = undefined;
    });
    void started.ready.then((isReady) => {
      if (!isReady && users.size > 0) refused.add(text);
    });
    return started;
  } catch {
    refused.add(text);
    return undefined;
  }
}

/** The last one to give it back ends it. */
export function returnWorker(user: object): void {
  users.delete(user);
  if (users.size === 0) client?.end();
}
