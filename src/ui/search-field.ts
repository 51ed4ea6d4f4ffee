import {css, html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons.js';

export interface SearchFieldView {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly searchLabel: string;
  readonly clearLabel: string;
  readonly onInput: (value: string) => void;
  readonly onSubmit: () => void;
}

export const searchFieldStyles = css`
  .search {
    display: grid;
    gap: 0.4em;
  }
  .search label {
    font-weight: 600;
  }
  .search-row {
    display: flex;
    gap: 0.5em;
    align-items: stretch;
  }
  .search-row .button {
    min-height: 3.25em;
    padding-inline: 1.5em;
  }
  @container (max-width: 39.99em) {
    .search-row .button {
      padding-inline: 0.9em;
    }
    .search-row .button > span,
    .field > .icon {
      display: none;
    }
    .input {
      padding-inline-start: 0.9em;
    }
  }
  @container (min-width: 40em) {
    .search-row .button > .icon {
      display: none;
    }
  }
`;

/** A search landmark with label, field, clear button and submit button. Enter never submits a form of the host page. */
export function searchField(view: SearchFieldView): TemplateResult {
  const onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    view.onSubmit();
  };
  const onClear = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    view.onInput('');
    field?.focus();
  };
  return html`<div class="search" role="search">
    <label for="search-input">${view.label}</label>
    <div class="search-row">
      <div class="field">
        <input
          id="search-input"
          class="input"
          type="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="200"
          placeholder=${view.placeholder ?? nothing}
          .value=${view.value}
          @input=${(event: Event) => view.onInput((event.target as HTMLInputElement).value)}
          @keydown=${onKeydown}
        />
        ${icon('search')}
        ${
          view.value
            ? html`<button class="clear" type="button" aria-label=${view.clearLabel} @click=${onClear}>${icon('close')}</button>`
            : nothing
        }
      </div>
      <button class="button primary" type="button" aria-label=${view.searchLabel} @click=${view.onSubmit}>${icon('search')}<span>${view.searchLabel}</span></button>
    </div>
  </div>`;
}
