/** Shows all widgets over `?feed=`, presses up to `?presses=` buttons in each, and reports what happened to the page around it. */
import {guardPage, type GuardReport} from '../../support/page-guard.js';
import {useWidget} from '../../support/use-widget.js';
import {until} from '../../support/wait.js';

export interface StrictReport extends GuardReport {
  /** What each widget came to, by its name. */
  readonly states: Readonly<Record<string, string>>;
  readonly presses: Readonly<Record<string, number>>;
  /** Names of the files that were offered to save. */
  readonly files: readonly string[];
  readonly alerts: readonly string[];
  /** What a component of somebody else shows, if there is one. */
  readonly other: string | undefined;
}

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

const TAGS = ['koko-offer-finder', 'koko-partner-directory', 'koko-network-graph'];

const query = new URLSearchParams(location.search);
const guard = guardPage(window);
const files: string[] = [];

// A browser without a person would wait for one.
HTMLAnchorElement.prototype.click = function () {
  files.push(this.download);
};
const windowOf = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  get(this: HTMLIFrameElement) {
    const inner = windowOf?.get?.call(this) as Window | null;
    if (inner && this.contentDocument) inner.print = () => files.push('print');
    return inner;
  },
});

function place(tag: string): Widget {
  const widget = document.createElement(tag) as Widget;
  widget.setAttribute('src', query.get('feed') ?? '');
  widget.setAttribute('loading', 'eager');
  document.body.append(widget);
  return widget;
}

async function run(): Promise<StrictReport> {
  const states: Record<string, string> = {};
  const presses: Record<string, number> = {};
  const widgets = TAGS.map(place);
  for (const widget of widgets) {
    const stateOf = (): string => widget.dataset.state ?? 'loading';
    await until(() => stateOf() !== 'loading', {message: `${widget.localName} is there`});
    states[widget.localName] = stateOf();
  }
  for (const widget of widgets)
    presses[widget.localName] = await useWidget(widget, Number(query.get('presses')));
  const alerts = widgets.map(
    ({shadowRoot}) => shadowRoot?.querySelector('[role="alert"]')?.textContent.trim() ?? '',
  );
  const other = document.querySelector('other-widget')?.shadowRoot?.textContent.trim();
  return {...(await guard.report()), states, presses, files, alerts, other};
}

void run()
  .catch((error: unknown) => ({failed: String(error)}))
  .then((report) => parent.postMessage({kokoStrict: report}, '*'));
