/** A window of a talk, as its audience or its speaker sees it. */
import type {Opened} from './engines.mjs';
import {settledAfter} from './opened-file.mjs';
import {until} from './until.mjs';

const ROOT = `document.querySelector('koko-network-graph').shadowRoot`;

/** Texts without the breaks of their markup. */
const textOf = (selector: string): string =>
  `(${ROOT}.querySelector('${selector}')?.textContent ?? '').replace(/\\s+/g, ' ').trim()`;

export class TalkWindow {
  readonly #page: Opened;

  private constructor(page: Opened) {
    this.#page = page;
  }

  static async of(page: Opened): Promise<TalkWindow> {
    await settledAfter(page);
    return new TalkWindow(page);
  }

  press(key: string): Promise<void> {
    return this.#page.press(key);
  }

  /** Presses the button of a name as soon as there is one. */
  async click(name: string): Promise<void> {
    const press = `((button) => (button?.click(), button !== undefined))(
      [...${ROOT}.querySelectorAll('button')].find(({textContent}) => textContent.trim() === '${name}')
    )`;
    await until(
      () => this.#page.ask<boolean>(press),
      () => `No button „${name}“.`,
    );
  }

  async reload(): Promise<void> {
    await this.#page.reload();
    await settledAfter(this.#page);
  }

  /** The window that a key opens. */
  async opensBy(key: string): Promise<TalkWindow> {
    return TalkWindow.of(await this.#page.opens(() => this.#page.press(key)));
  }

  /** Waits until a place says something. */
  async shows(selector: string, text: string): Promise<void> {
    await until(
      () => this.#page.ask<boolean>(`${textOf(selector)}.includes(${JSON.stringify(text)})`),
      async () => `${selector}: „${await this.#page.ask<string>(textOf(selector))}“, not „${text}“`,
    );
  }

  async has(selector: string): Promise<boolean> {
    return this.#page.ask<boolean>(`${ROOT}.querySelector('${selector}') !== null`);
  }

  /** Waits until the address leads to a step in a mode. */
  async isAt(part: string): Promise<void> {
    await until(
      () => this.#page.ask<boolean>(`location.search.includes('${part}')`),
      () => this.#page.ask<string>('location.search'),
    );
  }

  /** What it has asked the network for. */
  asked(): Promise<readonly string[]> {
    return this.#page.ask(`performance.getEntriesByType('resource').map(({name}) => name)`);
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}
