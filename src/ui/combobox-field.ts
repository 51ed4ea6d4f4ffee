/** What every combobox shares: its keys, its list of matches, its looks. Each draws its own field. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {EMPTY, pressed, typed, type Combobox} from './combobox.js';

/** What a key, a click or a change of focus may set in motion. */
export interface ComboboxHooks {
  /** Matches in the list. */
  readonly count: number;
  /** Enter takes the first match where nobody went to one; else the key is left to the field. */
  readonly takesFirst?: boolean;
  onTake(index: number): void;
  onChange(): void;
}

/** One line of the list: a sign, and the words beside it. */
export interface Match {
  readonly key: string;
  readonly sign: unknown;
  readonly words: unknown;
}

export interface PopupView {
  /** Begins the ids of list and matches. */
  readonly id: string;
  readonly label: string;
  readonly matches: readonly Match[];
  /** Under the matches, or in their place. */
  readonly note?: unknown;
}

export class ComboboxField {
  #combobox: Combobox = EMPTY;

  get text(): string {
    return this.#combobox.text;
  }

  get isOpen(): boolean {
    return this.#combobox.isOpen;
  }

  get active(): number {
    return this.#combobox.active;
  }

  clear(): void {
    this.#combobox = EMPTY;
  }

  type(text: string): void {
    this.#combobox = typed(text);
  }

  /** Takes over a text that came from elsewhere, with the list closed; the same one changes nothing. */
  follow(text: string): void {
    if (text !== this.text) this.#combobox = {text, isOpen: false, active: -1};
  }

  onKeydown(event: KeyboardEvent, hooks: ComboboxHooks): void {
    const {key, isComposing, target} = event;
    if (isComposing || (target as Element).localName !== 'input') return;
    if (key === 'Enter' && !hooks.takesFirst && this.active < 0) return;
    const result = pressed(this.#combobox, key, hooks.count);
    if (!result) return;
    event.preventDefault();
    event.stopPropagation();
    if (result.taken !== undefined) {
      hooks.onTake(result.taken);
      return;
    }
    this.#combobox = result.combobox;
    hooks.onChange();
  }

  onClick({target}: Event, hooks: ComboboxHooks): void {
    const {match} = (target as Element).closest<HTMLElement>('[data-match]')?.dataset ?? {};
    if (match !== undefined) hooks.onTake(Number(match));
  }

  onLeave({currentTarget, relatedTarget}: FocusEvent, hooks: ComboboxHooks): void {
    if ((currentTarget as Element).contains(relatedTarget as Node | null)) return;
    if (!this.isOpen) return;
    this.close();
    hooks.onChange();
  }

  close(): void {
    this.#combobox = {...this.#combobox, isOpen: false, active: -1};
  }

  /** For `aria-activedescendant`. */
  activeId({id, matches}: PopupView): string | typeof nothing {
    return this.isOpen && this.active >= 0 && this.active < matches.length
      ? `${id}-match-${this.active}`
      : nothing;
  }

  popup(view: PopupView): TemplateResult {
    const {id, label, matches, note} = view;
    return html`<div class="popup" ?hidden=${!this.isOpen || (matches.length === 0 && !note)}>
      <ul id="${id}-matches" class="matches" role="listbox" aria-label=${label} ?hidden=${matches.length === 0}>
        ${matches.map((match, at) => this.#match(id, match, at))}
      </ul>
      ${note ? html`<p class="small muted">${note}</p>` : nothing}
    </div>`;
  }

  // The field keeps the focus, whatever is pressed in the list.
  #match(id: string, {key, sign, words}: Match, at: number): TemplateResult {
    return html`<li
      id="${id}-match-${at}"
      class="match"
      role="option"
      data-match=${at}
      data-key=${key}
      aria-selected=${at === this.active ? 'true' : 'false'}
      @pointerdown=${(event: Event) => event.preventDefault()}
    >
      ${sign}<span class="words">${words}</span>
    </li>`;
  }
}

export const comboboxStyles = css`
  .popup {
    position: absolute;
    z-index: 1;
    top: calc(100% + 0.25em);
    inset-inline: 0;
    border: 1.5px solid var(--k-line-strong);
    border-radius: 0.25em;
    background: var(--k-surface);
  }
  .popup > p {
    padding: 0.6em 0.8em;
  }
  .matches + p {
    border-top: 1px solid var(--k-line);
  }
  .popup [hidden] + p {
    border-top: 0;
  }
  .popup[hidden],
  .popup [hidden] {
    display: none;
  }
  .match {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    padding: 0.5em 0.8em;
    line-height: 1.35;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .match + .match {
    border-top: 1px solid var(--k-line);
  }
  .match .small {
    display: block;
  }
  .match:hover {
    background: var(--k-sunk);
  }
  .match[aria-selected='true'] {
    background: var(--k-accent-soft);
    outline: 2px solid var(--k-accent);
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .match[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
