/** The line between wall and speaker window: a broadcast channel, and messages between a window and its opener. */
import {messageFor, stamped, type StageMessage} from '../../stage/speaker-messages.js';

export class SpeakerLink {
  /** Names what both windows show. */
  readonly talk: string;
  readonly #hear: (message: StageMessage) => void;
  readonly #channel: BroadcastChannel | undefined;
  /** The other window, where it can be reached: pages from a disk share no channel in every browser. */
  #peer: Window | undefined;

  constructor(talk: string, hear: (message: StageMessage) => void, peer?: Window) {
    this.talk = talk;
    this.#hear = hear;
    this.#peer = peer ?? (window.opener as Window | null) ?? undefined;
    this.#channel = openChannel(talk);
    this.#channel?.addEventListener('message', this.#onChannel);
    window.addEventListener('message', this.#onWindow);
  }

  /** The window that was opened. */
  set peer(peer: Window) {
    this.#peer = peer;
  }

  say(message: StageMessage): void {
    const data = stamped(this.talk, message);
    this.#channel?.postMessage(data);
    // From a disk windows have no origin that could be named; what is said is no secret.
    if (this.#peer && !this.#peer.closed) this.#peer.postMessage(data, targetOrigin());
  }

  close(): void {
    window.removeEventListener('message', this.#onWindow);
    this.#channel?.close();
  }

  readonly #onChannel = ({data}: MessageEvent<unknown>): void => this.#take(data);

  readonly #onWindow = ({data, origin, source}: MessageEvent<unknown>): void => {
    if (!isOwn(origin) || messageFor(this.talk, data) === undefined) return;
    // After a load of this window the other one is known by what it says.
    if (source && source !== window) this.#peer = source as Window;
    this.#take(data);
  };

  #take(data: unknown): void {
    const message = messageFor(this.talk, data);
    if (message) this.#hear(message);
  }
}

/** Browsers do not agree on what the origin of a page from a disk is called. */
const isOwn = (origin: string): boolean =>
  origin === window.origin || (location.protocol === 'file:' && /^(?:null|file:)/.test(origin));

const targetOrigin = (): string =>
  window.origin === 'null' || location.protocol === 'file:' ? '*' : window.origin;

function openChannel(talk: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`koko-stage ${talk}`);
  } catch {
    // Missing, or refused to a page without an origin.
    return undefined;
  }
}
