/** The address of the layout's worker, as the page wants it. */
import {workerUrl} from '../../network/run/worker-url.js';
import type {WorkerAddress} from '../../network/run/worker-client.js';

interface Policy {
  createScriptURL(address: string): WorkerAddress;
}

interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL: (address: string) => string}): Policy;
}

let made: {readonly address: WorkerAddress | undefined} | undefined;

/** What a page writes into its head whose policies allow no worker, and which wants no report of it. */
const NO_WORKER = 'meta[name="koko-worker"][content="none"]';

/** Undefined where there is no worker, or where the page does not want it or its Trusted Types do not allow its address. */
export function workerAddress(): WorkerAddress | undefined {
  made ??= {address: document.querySelector(NO_WORKER) ? undefined : trusted(workerUrl())};
  return made.address;
}

function trusted(url: URL | undefined): WorkerAddress | undefined {
  const {trustedTypes} = globalThis as {readonly trustedTypes?: TrustedTypes};
  if (!url || !trustedTypes) return url;
  const own = url.href;
  try {
    return trustedTypes
      .createPolicy('koko-widgets', {createScriptURL: (address) => (address === own ? own : '')})
      .createScriptURL(own);
  } catch {
    return undefined;
  }
}
