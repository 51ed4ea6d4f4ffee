/** What the finder's partial templates need of the element that draws them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actor, Offer, Text} from '../../feed/types.js';
import type {Phrase} from '../../i18n/phrase.js';
import type {TextRange} from '../../search/types.js';
import type {ViewName} from '../../state/types.js';
import {marked, otherLanguage, type ShownText} from '../../ui/text.js';
import {fullName} from '../shared/full-name.js';
import type {Speaker} from './offer-words.js';

export type Drawn = TemplateResult | string | typeof nothing;

export interface Drawing extends Speaker {
  /** Level of the widget's own heading. */
  readonly level: number;
  /** Ids chosen in any facet, set off where they are met again. */
  readonly chosen: ReadonlySet<string>;
  pick(text: Text): ShownText;
  /** A feed text with its language. */
  shown(text: Text | undefined): Drawn;
  /** Whether the page has a widget that can show it. */
  canReveal(view: ViewName): boolean;
  /** Opens an offer, from the button that was pressed. */
  openOffer(id: string): void;
  /** The button that keeps an offer. */
  keepButton(offer: Offer): Drawn;
  /** Ways to take along what is shown. */
  readonly tools: Drawn;
  /** Chooses a record and asks another widget to come into view at it. */
  goTo(view: ViewName, id: string): void;
}

/** A feed text with the words that were found set off. */
export function markedText(text: Text, ranges: readonly TextRange[], {pick, lang}: Drawing): Drawn {
  const {value, lang: own} = pick(text);
  const pieces = marked(value, ranges);
  const other = otherLanguage(own, lang);
  return other === undefined ? html`${pieces}` : html`<span lang=${other}>${pieces}</span>`;
}

/** A sentence with the visitor's words set off. */
export function phrase(parts: Phrase): Drawn {
  return html`${parts.map((part) => (typeof part === 'string' ? part : html`<mark>${part.mark}</mark>`))}`;
}

/** An actor's full name: a way to its page in the directory, else to its place in the network, where the page has one. */
export function actorLink(actor: Actor, drawing: Drawing): Drawn {
  const view = (['partners', 'network'] as const).find((each) => drawing.canReveal(each));
  const name = fullName(actor, drawing.say);
  if (view === undefined)
    return html`<span lang=${otherLanguage(drawing.pick(actor.name).lang, drawing.lang) ?? nothing}>${name}</span>`;
  const label =
    view === 'partners' ? drawing.words.openPartner(name) : drawing.words.showActor(name);
  return html`<button class="link" type="button" aria-label=${label} @click=${() => drawing.goTo(view, actor.id)}>${name}</button>`;
}
