/** A page of its own, in a frame, as a town would have it: with an address, a script and widgets. */
import {until} from './wait.js';

export type WidgetTag = 'koko-offer-finder' | 'koko-partner-directory' | 'koko-network-graph';

export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  select(ids: readonly string[]): void;
}

export class HostPage {
  readonly #frame: HTMLIFrameElement;
  readonly document: Document;

  private constructor(frame: HTMLIFrameElement, document: Document) {
    this.#frame = frame;
    this.document = document;
  }

  /** @param query what stands in the address, with `?` */
  static async open(query = ''): Promise<HostPage> {
    const frame = document.createElement('iframe');
    frame.width = '1000';
    frame.height = '800';
    frame.src = `/test/embed/pages/blank.html${query}`;
    document.body.append(frame);
    const page = await until(() => {
      const inner = frame.contentDocument;
      return inner?.URL.includes('blank.html') && inner.readyState === 'complete' ? inner : null;
    });
    return new HostPage(frame, page);
  }

  close(): void {
    this.#frame.remove();
  }

  get query(): string {
    return this.document.location.search;
  }

  /** Runs a script of the package, as a module or as a classic one. */
  async run(src: string): Promise<void> {
    const script = this.document.createElement('script');
    if (!/classic|complete/.test(src)) script.type = 'module';
    script.src = src;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    this.document.head.append(script);
    await loaded;
  }

  /** Puts in a widget over an inline feed; equal texts are one feed. */
  async add(
    tag: WidgetTag,
    feed: string,
    attributes: Record<string, string> = {},
  ): Promise<Widget> {
    const widget = this.document.createElement(tag) as HTMLElement as Widget;
    // The frame is not high enough for what comes further down.
    widget.setAttribute('loading', 'eager');
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    const script = this.document.createElement('script');
    script.type = 'application/json';
    script.textContent = feed;
    widget.append(script);
    this.document.body.append(widget);
    await until(() => widget.getAttribute('data-state') === 'ready', {message: `${tag} is ready`});
    await widget.updateComplete;
    return widget;
  }
}

/** The text of a widget, without its style. */
export const textOf = (widget: Element): string =>
  (widget.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

/** Ids of the marks of a picture that are not faded. */
export const litIn = (graph: Element): string[] =>
  [...(graph.shadowRoot?.querySelectorAll<SVGElement>('.marks [data-id]:not(.faded)') ?? [])].map(
    (mark) => mark.dataset.id ?? '',
  );
