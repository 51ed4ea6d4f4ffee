/** A field in which a record of the network is looked for by its name. */
import {html, nothing, type TemplateResult} from 'lit';
import {graphToolsMessages} from '../../../i18n/graph-tools.js';
import type {FoundName} from '../../../text/find-names.js';
import {icon} from '../../../ui/icons.js';
import {recordSign, said} from '../record-parts.js';
import type {ViewContext} from '../view-context.js';
import {EMPTY, pressed, typed, type Combobox} from './combobox.js';
import {findRecords, hitView} from './record-names.js';

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
  #combobox: Combobox = EMPTY;

  clear(): void {
    this.#combobox = EMPTY;
  }

  render(field: FieldContext): TemplateResult {
    const {view, id, label} = field;
    const {text} = this.#combobox;
    const all = this.#find(field);
    const shown = this.#combobox.isOpen ? all.slice(0, SHOWN) : [];
    const words = graphToolsMessages(view.lang);
    return html`<div
      class="field record-field"
      @focusout=${(event: FocusEvent) => this.#onLeave(event, field)}
      @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, field)}
      @click=${(event: Event) => this.#onClick(event, field)}
    >
      ${this.#input(shown.length > 0, field)} ${icon('search')}
      ${
        text === ''
          ? nothing
          : html`<button class="clear" type="button" aria-label=${words.clear} @click=${(event: Event) => this.#onClear(event, field)}>${icon('close')}</button>`
      }
      <div class="popup" ?hidden=${!this.#combobox.isOpen}>
        <ul id="${id}-hits" class="hits" role="listbox" aria-label=${label} ?hidden=${shown.length === 0}>
          ${shown.map((hit, k) => this.#option(hit, k, field))}
        </ul>
        ${this.#note(all.length, field)}
      </div>
    </div>`;
  }

  #find({view, except}: FieldContext): readonly FoundName[] {
    return findRecords(this.#combobox.text, view).filter(({id}) => id !== except);
  }

  #input(hasHits: boolean, field: FieldContext): TemplateResult {
    const {id, label} = field;
    const {text, active} = this.#combobox;
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
      aria-expanded=${hasHits ? 'true' : 'false'}
      aria-controls="${id}-hits"
      aria-activedescendant=${hasHits && active >= 0 ? `${id}-hit-${active}` : nothing}
      .value=${text}
      @input=${(event: Event) => this.#onInput(event, field)}
    />`;
  }

  #option(hit: FoundName, k: number, field: FieldContext): unknown {
    const {view, id} = field;
    const shown = hitView(hit, view);
    if (!shown) return nothing;
    const {record, kind, other} = shown;
    const notes = [kind, other && graphToolsMessages(view.lang).otherName(other)].filter(Boolean);
    // The field keeps the focus, whatever is pressed in the list.
    return html`<li
      id="${id}-hit-${k}"
      class="hit"
      role="option"
      data-hit=${hit.id}
      aria-selected=${k === this.#combobox.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      ${recordSign(record, view)}
      <span>${said(record.name, view)} <span class="small muted">${notes.join(' · ')}</span></span>
    </li>`;
  }

  #note(count: number, {view}: FieldContext): TemplateResult | typeof nothing {
    if (count > 0 && count <= SHOWN) return nothing;
    const words = graphToolsMessages(view.lang);
    const query = this.#combobox.text.trim();
    const note = count === 0 ? words.nothingFound(query) : words.moreHits(count - SHOWN);
    return html`<p class="small muted">${note}</p>`;
  }

  #set(combobox: Combobox, field: FieldContext): void {
    this.#combobox = combobox;
    field.onChange();
  }

  #onInput(event: Event, field: FieldContext): void {
    this.#set(typed((event.target as HTMLInputElement).value), field);
    const {isOpen} = this.#combobox;
    if (isOpen) field.say(graphToolsMessages(field.view.lang).hits(this.#find(field).length));
  }

  #onKeydown(event: KeyboardEvent, field: FieldContext): void {
    if (event.isComposing || (event.target as Element).localName !== 'input') return;
    const all = this.#find(field);
    const result = pressed(this.#combobox, event.key, Math.min(all.length, SHOWN));
    if (!result) return;
    event.preventDefault();
    event.stopPropagation();
    const taken = result.taken === undefined ? undefined : all[result.taken];
    if (taken) this.#take(taken.id, field);
    else this.#set(result.combobox, field);
  }

  #onClick({target}: Event, field: FieldContext): void {
    const {hit} = (target as Element).closest<HTMLElement>('[data-hit]')?.dataset ?? {};
    if (hit !== undefined) this.#take(hit, field);
  }

  #onClear(event: Event, field: FieldContext): void {
    const place = (event.currentTarget as HTMLElement).parentElement;
    this.#set(EMPTY, field);
    place?.querySelector('input')?.focus();
  }

  #onLeave({currentTarget, relatedTarget}: FocusEvent, field: FieldContext): void {
    if ((currentTarget as Element).contains(relatedTarget as Node | null)) return;
    if (this.#combobox.isOpen) this.#set({...this.#combobox, isOpen: false, active: -1}, field);
  }

  #take(id: string, field: FieldContext): void {
    this.#combobox = EMPTY;
    field.onPick(id);
    field.onChange();
  }
}
