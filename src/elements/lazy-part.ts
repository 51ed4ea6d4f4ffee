import type {CSSResult} from 'lit';

interface Styled {
  readonly styles?: readonly CSSResult[];
}

/**
 * A part of a widget that only shows once somebody asks for it. Its code is fetched then, or when
 * the browser is idle, once for all widgets of a page. Style sheets that its module exports as
 * `styles` belong to what it draws.
 */
export class LazyPart<T extends object = object> {
  readonly #fetch: () => Promise<T>;
  #pending: Promise<void> | undefined;
  #module: T | undefined;
  #isMissing = false;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** The code, as soon as it is there. */
  get module(): T | undefined {
    return this.#module;
  }

  get styles(): readonly CSSResult[] {
    return (this.#module as Styled | undefined)?.styles ?? [];
  }

  /** Whether it was asked for and could not be had; asking again may help. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  /** Fetches the part unless it is there; settles in any case. */
  load(): Promise<void> {
    this.#pending ??= this.#fetch().then(
      (module) => {
        this.#module = module;
        this.#isMissing = false;
      },
      () => {
        this.#pending = undefined;
        this.#isMissing = true;
      },
    );
    return this.#pending;
  }
}

/** Makes something of a part once, as soon as its code is there; gives undefined until then. */
export function onceLoaded<M extends object, T>(
  part: LazyPart<M>,
  make: (module: M) => T,
): () => T | undefined {
  let made: T | undefined;
  return () => (made ??= part.module && make(part.module));
}
