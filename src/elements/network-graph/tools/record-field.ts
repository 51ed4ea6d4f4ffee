/** A field in which a record of the network is looked for by its name. */
import {html, nothing, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {FoundName} from '../../../text/find-names.js';
import {
  ComboboxField,
  type ComboboxHooks,
  type Match,
  type PopupView,
} from '../../../ui/combobox-field.js';
import {icon} from '../../../ui/icons.js';
import {recordSign, said} from '../record-parts.js';
import type {ViewContext} from '../view-context.js';
import {findRecords, hitView, type FoundRecords} from './record-names.js';

/** So many hits are shown. */
const SHOWN = 8;

export interface FieldContext {
  /** Begins the ids of field, list and options. */
  readonly id: string;
  readonly label: string;
  readonly view: ViewContext;
  /** A record that cannot be meant here. */
  readonly except?: string;
  readonly onPick: (id: string) => void;
  readonly onChange: () => void;
  readonly say: (message: string) => void;
}

export class RecordField {
  readonly #combobox = new ComboboxField();

  clear(): void {
    this.#combobox.clear();
  }

  render(field: FieldContext): TemplateResult {
    const popup = this.#popup(field);
    const hooks = (): ComboboxHooks => this.#hooks(field);
    return html`<div
      class="field record-field"
      @focusout=${(event: FocusEvent) => this.#combobox.onLeave(event, hooks())}
      @keydown=${(event: KeyboardEvent) => this.#combobox.onKeydown(event, hooks())}
      @click=${(event: Event) => this.#combobox.onClick(event, hooks())}
    >
      ${this.#input(popup, field)} ${icon('search')}
      ${
        this.#combobox.text === ''
          ? nothing
          : html`<button class="clear" type="button" aria-label=${graphToolsMessages(field.view.lang).clear} @click=${(event: Event) => this.#onClear(event, field)}>${icon('close')}</button>`
      }
      ${this.#combobox.popup(popup)}
    </div>`;
  }

  #find({view, except}: FieldContext): FoundRecords {
    const {hits, meant} = findRecords(this.#combobox.text, view);
    return {hits: hits.filter(({id}) => id !== except), meant};
  }

  #hooks(field: FieldContext): ComboboxHooks {
    const all = this.#find(field).hits;
    return {
      count: Math.min(all.length, SHOWN),
      takesFirst: true,
      onTake: (index) => {
        const taken = all[index];
        if (taken) this.#take(taken.id, field);
      },
      onChange: field.onChange,
    };
  }

  #popup(field: FieldContext): PopupView {
    const {id, label} = field;
    if (!this.#combobox.isOpen) return {id, label, matches: []};
    const found = this.#find(field);
    const matches = found.hits.slice(0, SHOWN).map((hit) => matchOf(hit, field));
    return {id, label, matches, note: this.#note(found, field)};
  }

  #input(popup: PopupView, field: FieldContext): TemplateResult {
    const {id, label} = field;
    return html`<input
      id="${id}-field"
      class="input"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      maxlength="200"
      aria-label=${label}
      placeholder=${label}
      aria-autocomplete="list"
      aria-expanded=${popup.matches.length > 0 ? 'true' : 'false'}
      aria-controls="${id}-matches"
      aria-activedescendant=${this.#combobox.activeId(popup)}
      .value=${this.#combobox.text}
      @input=${(event: Event) => this.#onInput(event, field)}
    />`;
  }

  /** What the list does not say by itself: that nothing was found, what was probably meant, how many more there are. */
  #note({hits, meant}: FoundRecords, {view}: FieldContext): string {
    const words = graphToolsMessages(view.lang);
    const rest = hits.length - SHOWN;
    return [
      hits.length === 0 || meant !== undefined
        ? words.nothingFound(this.#combobox.text.trim())
        : '',
      hits.length > 0 && meant !== undefined ? words.meant(meant) : '',
      rest > 0 ? words.moreHits(rest) : '',
    ]
      .filter(Boolean)
      .join('. ');
  }

  #onInput(event: Event, field: FieldContext): void {
    this.#combobox.type((event.target as HTMLInputElement).value);
    field.onChange();
    if (this.#combobox.isOpen) field.say(this.#told(field));
  }

  /** "3 Treffer", and what they were found by where that was not typed. */
  #told(field: FieldContext): string {
    const {hits, meant} = this.#find(field);
    const words = graphToolsMessages(field.view.lang);
    const count = words.hits(hits.length);
    return hits.length > 0 && meant !== undefined ? `${words.meant(meant)} ${count}` : count;
  }

  #onClear(event: Event, field: FieldContext): void {
    const place = (event.currentTarget as HTMLElement).parentElement;
    this.clear();
    field.onChange();
    place?.querySelector('input')?.focus();
  }

  #take(id: string, field: FieldContext): void {
    this.clear();
    field.onPick(id);
    field.onChange();
  }
}

/** A record's sign; its name, what it is, and the name by which it was found. */
function matchOf(hit: FoundName, {view}: FieldContext): Match {
  const shown = hitView(hit, view);
  if (!shown) return {key: hit.id, sign: nothing, words: nothing};
  const {record, kind, other} = shown;
  const notes = [kind, other && graphToolsMessages(view.lang).otherName(other)].filter(Boolean);
  const note = html`<span class="small muted">${notes.join(' · ')}</span>`;
  return {
    key: hit.id,
    sign: recordSign(record, view),
    words: html`${said(record.name, view)} ${note}`,
  };
}
