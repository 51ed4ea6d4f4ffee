import {css, html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons.js';

export interface Chip {
  /** "Zielgruppe". */
  readonly group: string;
  readonly label: unknown;
  /** "Filter Zielgruppe: Eltern entfernen". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2.4em;
    padding: 0.1em 0.3em 0.1em 0.75em;
    border: 1px solid var(--k-accent);
    border-radius: 0.25em;
    background: var(--k-accent-soft);
    color: var(--k-text);
    font-size: 0.9375em;
    text-align: start;
  }
  .chip:hover {
    background: var(--k-sunk);
  }
  .chip .group {
    color: var(--k-text-2);
    font-weight: 500;
  }
  .chip .icon {
    width: 1.1em;
    height: 1.1em;
    margin: 0 0.25em;
    color: var(--k-accent);
  }
`;

/** What is chosen, each with its way out, then whatever follows (such as "remove all"). */
export function chipList(label: string, chips: readonly Chip[], after: unknown): TemplateResult {
  return html`<ul class="chips" role="list" aria-label=${label}>
    ${chips.map(
      (chip) => html`<li>
        <button class="chip" type="button" aria-label=${chip.removeLabel} @click=${chip.onRemove}>
          <span><span class="group">${chip.group}:</span> ${chip.label}</span>${icon('close')}
        </button>
      </li>`,
    )}
    ${after ? html`<li>${after}</li>` : nothing}
  </ul>`;
}
