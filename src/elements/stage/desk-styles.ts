/** The speaker window: dark, notes large, the way on the biggest thing. */
import {css} from 'lit';
import {wallColors} from './wall-styles.js';

export const deskStyles = css`
  dialog.speaker {
    color-scheme: dark;
    background: #11171d;
    color: #e9eef2;
  }
  .desk {
    display: grid;
    grid-template-rows: auto auto minmax(6em, 1fr) auto;
    gap: 1em;
    height: 100%;
    padding: 1em 1.5em;
    overflow: auto;
  }
  .desk:focus {
    outline: none;
  }
  .desk .muted,
  .desk .wall-state {
    color: #aab7c2;
  }
  .desk-times {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.6em;
    align-items: center;
    padding-bottom: 0.6em;
    border-bottom: 1px solid #2f3b46;
  }
  .desk-times .spans {
    display: contents;
  }
  .desk-times b {
    font-size: 1.4em;
    font-weight: 650;
  }
  .desk-times .clock {
    font-size: 2.2em;
    font-weight: 650;
  }
  .desk-times .wall-state {
    flex: 1 1 12em;
    font-size: 0.875em;
  }
  .desk-times .lost {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid #f0b064;
    color: #f0b064;
    font-size: 1em;
    font-weight: 600;
  }
  .desk-times .over {
    color: #f0b064;
  }
  .desk .segments-done .done {
    background: #74c3e3;
    border-color: #74c3e3;
  }
  .desk-pictures {
    display: grid;
    grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    gap: 1em 2em;
  }
  .desk-pictures .muted {
    margin-bottom: 0.6em;
  }
  .desk-pictures .wall-picture {
    ${wallColors}
    aspect-ratio: 1920 / 866;
    height: auto;
    --high: 40cqh;
    max-height: var(--high);
    max-width: calc(var(--high) * 1920 / 866);
    border-radius: 0.5em;
  }
  .desk-pictures .now {
    outline: 3px solid #74c3e3;
    outline-offset: 3px;
  }
  .desk-pictures h2 {
    margin-top: 0.5em;
    font-size: 1.4em;
    line-height: 1.2;
    font-weight: 650;
  }
  .desk-pictures h3 {
    margin-top: 0.6em;
    font-size: 1.1em;
    font-weight: 600;
  }
  .desk-notes {
    min-height: 6em;
    padding-top: 0.8em;
    overflow: auto;
    border-top: 1px solid #2f3b46;
  }
  .desk-notes .note {
    margin-top: 0.35em;
    font-size: var(--notes, 2em);
    line-height: 1.35;
  }
  .desk-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .desk-buttons button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 3.5em;
    padding: 0.4em 1.1em;
    border: 1px solid #7f8d99;
    border-radius: 0.25em;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .desk-buttons .go-on {
    flex: 1 1 14em;
    border-color: #74c3e3;
    background: #74c3e3;
    color: #0a1a22;
    font-size: 1.25em;
    font-weight: 600;
  }
  .desk-buttons [aria-pressed='true'] {
    background: #f0b064;
    color: #11171d;
  }
  .desk-buttons [aria-disabled='true'] {
    opacity: 1;
    border-style: dashed;
    background: none;
    color: #aab7c2;
    cursor: default;
  }
  .desk kbd {
    padding: 0.1em 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.25em;
    font: inherit;
  }
  @container (max-height: 56em) {
    .desk-pictures .wall-picture {
      --high: 24cqh;
    }
    .desk-notes .note {
      font-size: min(var(--notes, 2em), 1.6em);
    }
  }
  @container (max-height: 42em) {
    .desk {
      gap: 0.5em;
      padding-block: 0.5em;
    }
    .desk-pictures .wall-picture {
      --high: 22cqh;
    }
    .desk-pictures h2 {
      font-size: 1.2em;
    }
    .desk-buttons button {
      min-height: 2.75em;
    }
  }
  @container (max-height: 34em) {
    .desk-pictures .wall-picture {
      display: none;
    }
  }
  @container (max-width: 45em) {
    .desk-pictures {
      grid-template-columns: minmax(0, 1fr);
    }
    .desk {
      display: block;
    }
    .desk > * + * {
      margin-top: 1em;
    }
  }
  .desk-head {
    display: flex;
    gap: 0.6em;
  }
  @media (forced-colors: active) {
    .desk-buttons button {
      border: 1px solid ButtonText;
    }
    .desk-buttons [aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
