/** Buttons, segments and fields as all widgets draw them. */
import {css} from 'lit';

export const controlStyles = css`
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 2.75em;
    padding: 0.25em 0.9em;
    border: 1px solid var(--k-line-strong);
    border-radius: 0.25em;
    background: var(--k-surface);
    color: var(--k-text);
    font-weight: 500;
    line-height: 1.3;
    text-decoration: none;
    text-align: center;
  }
  .button:hover {
    background: var(--k-sunk);
  }
  .button.primary {
    background: var(--k-accent-fill);
    border-color: var(--k-accent-fill);
    color: var(--k-on-accent);
  }
  .button.primary:hover {
    text-decoration: underline;
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    color: var(--k-accent);
  }
  .button.icon-only {
    padding: 0;
    width: 2.75em;
  }
  .button.compact {
    min-height: 2.6em;
    font-size: 0.875em;
  }
  .button[aria-pressed='true'],
  .button.on {
    background: var(--k-accent-soft);
    border-color: var(--k-accent);
    color: var(--k-accent);
    box-shadow: inset 0 0 0 1px var(--k-accent);
  }
  .link {
    display: inline;
    min-height: 1.5em;
    padding: 0.1em 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  :is(li, dd) .link {
    min-height: 1.75em;
  }
  .segments {
    display: inline-flex;
    border: 1px solid var(--k-line-strong);
    border-radius: 0.25em;
  }
  .segments button {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-height: 2.65em;
    padding: 0.25em 0.9em;
    border: 0;
    border-inline-start: 1px solid var(--k-line-strong);
    background: none;
    font-weight: 500;
  }
  .segments button:first-child {
    border: 0;
    border-start-start-radius: 0.2em;
    border-end-start-radius: 0.2em;
  }
  .segments button:last-child {
    border-start-end-radius: 0.2em;
    border-end-end-radius: 0.2em;
  }
  .segments button:hover {
    background: var(--k-sunk);
  }
  .segments button[aria-pressed='true'] {
    background: var(--k-accent-fill);
    color: var(--k-on-accent);
  }
  .field {
    position: relative;
    flex: 1;
    min-width: 0;
  }
  .field > .icon {
    position: absolute;
    inset-inline-start: 0.9em;
    top: 50%;
    translate: 0 -50%;
    color: var(--k-text-2);
    pointer-events: none;
  }
  .input {
    width: 100%;
    min-height: 3.25em;
    padding: 0.3em 3em 0.3em 2.9em;
    border: 1.5px solid var(--k-line-strong);
    border-radius: 0.25em;
    background: var(--k-surface);
    color: var(--k-text);
    appearance: none;
  }
  .input::placeholder {
    color: var(--k-text-2);
    opacity: 1;
  }
  .input::-webkit-search-cancel-button {
    display: none;
  }
  .field .clear {
    position: absolute;
    inset-inline-end: 0.3em;
    top: 50%;
    translate: 0 -50%;
    display: grid;
    place-items: center;
    width: 2.6em;
    height: 2.6em;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    color: var(--k-text-2);
  }
  .field .clear:hover {
    background: var(--k-sunk);
  }
  @media (forced-colors: active) {
    .segments button[aria-pressed='true'],
    .button.primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
`;
