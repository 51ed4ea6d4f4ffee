/** Waits until what somebody types and chooses has come to rest. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

const REST_MS = 500;

export interface SettlingHooks {
  /** What is watched, as text; undefined while there is nothing to watch yet. */
  key(): string | undefined;
  /** Called once for each change that came to rest; never for the first state. */
  onSettled(): void;
}

export class Settling implements ReactiveController {
  readonly #hooks: SettlingHooks;
  #settled: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, hooks: SettlingHooks) {
    this.#hooks = hooks;
    host.addController(this);
  }

  /** Whether something has changed since the last rest. */
  get isMoving(): boolean {
    return this.#settled !== undefined && this.#hooks.key() !== this.#settled;
  }

  hostUpdated(): void {
    this.#settled ??= this.#hooks.key();
    if (!this.isMoving) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.rest(), REST_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Ends the wait at once. */
  rest(): void {
    clearTimeout(this.#timer);
    if (!this.isMoving) return;
    this.#settled = this.#hooks.key();
    this.#hooks.onSettled();
  }
}
