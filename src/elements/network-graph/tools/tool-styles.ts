/** The graph's tools: field, notes, legend that filters, steps, ways. */
import {css} from 'lit';

export const toolStyles = css`
  .record-field .input {
    min-height: 2.75em;
    padding-block: 0.2em;
    padding-inline: 2.6em;
  }
  .record-field > .icon,
  .record-field .clear {
    top: 1.375em;
  }
  .note-line {
    margin-bottom: 0.75em;
  }
  .filter {
    margin-bottom: 0.9em;
  }
  .filter .legend {
    margin-top: 0.4em;
    font-size: 1em;
  }
  .legend-entry {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
    min-height: 2.1em;
    padding: 0.1em 0.55em;
    border: 1px solid var(--k-line);
    border-radius: 0.25em;
    background: none;
    text-align: start;
  }
  .legend-entry:hover {
    background: var(--k-sunk);
  }
  .legend-entry[aria-pressed='true'] {
    border-color: var(--k-accent);
    background: var(--k-accent-soft);
    color: var(--k-text);
    box-shadow: inset 0 0 0 1px var(--k-accent);
  }
  .help.quality dl > div {
    grid-template-columns: minmax(0, 9em) minmax(0, 1fr);
  }
  @container (max-width: 24em) {
    .help.quality dl > div {
      gap: 0;
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .steps .segments {
    display: flex;
    margin-top: 0.3em;
  }
  .steps .segments button {
    flex: 1;
    justify-content: center;
    padding-inline: 0.4em;
  }
  .way {
    margin-top: 0.9em;
    padding: 0.7em 0.8em 0.8em;
    border: 1px solid var(--k-accent-line);
    border-radius: 0.25em;
    overflow-wrap: anywhere;
  }
  .way-head {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
  }
  .way-head .button {
    flex: none;
    margin: -0.5em -0.6em 0 0;
    color: var(--k-text-2);
  }
  .way li {
    padding: 0.5em 0;
    border-top: 1px solid var(--k-line);
  }
  .together {
    white-space: nowrap;
  }
  .together .link {
    max-width: calc(100% - 0.4em);
    white-space: normal;
  }
  .way p + ol {
    margin-top: 0.5em;
  }
  .way li:last-child {
    padding-bottom: 0;
  }
  .way .record-field {
    margin-top: 0.5em;
  }
  .way .popup {
    position: static;
    margin-top: 0.4em;
  }
  @media (forced-colors: active) {
    .legend-entry[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
