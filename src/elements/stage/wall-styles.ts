/** Stage and speaker window. All is drawn for 1,920 by 1,080 and scaled with the window; upright it stands one under the other. */
import {css, unsafeCSS} from 'lit';
import {projectorPalette, stageRules} from '../../stage/stage-styles.js';

const PRIVATE: Readonly<Record<string, string>> = {line: 'line', surface: 'surface'};

const palette = Object.entries(projectorPalette)
  .map(([name, value]) => `--k-${PRIVATE[name] ?? name}:${value};`)
  .join('');

export const wallStyles = css`
  dialog.stage,
  dialog.speaker {
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100%;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    font-size: 1em;
    text-align: start;
    container-type: size;
  }
  dialog.stage::backdrop {
    background: #000;
  }
  .wall {
    ${unsafeCSS(palette)}
    --k-focus: #0a0f14;
    display: grid;
    place-content: center;
    width: 100%;
    height: 100%;
    background: #000;
    color: #0a0f14;
    color-scheme: light;
    container-type: size;
  }
  .wall:focus {
    outline: none;
  }
  .wall-board {
    position: relative;
    display: grid;
    grid-template-rows: 866fr 214fr;
    width: min(100cqw, 177.78cqh);
    aspect-ratio: 16 / 9;
    overflow: hidden;
    background: #fff;
    font-size: calc(min(100cqw, 177.78cqh) / 60);
    line-height: 1.3;
  }
  .black .wall-board {
    visibility: hidden;
  }
  .wall-picture {
    display: block;
    width: 100%;
    height: 100%;
    min-height: 0;
    background: #fff;
  }
  .wall-picture.gliding .names-over {
    visibility: hidden;
  }
  .wall-spot {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    fill: #0a0f14;
    fill-opacity: 0.6;
    pointer-events: none;
  }
  .wall-caption {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 1.5em;
    align-items: center;
    padding: 0.4em 1.6em;
    border-top: 0.19em solid #05405a;
    background: #fff;
  }
  .wall-claim h2 {
    font-size: 1.55em;
    line-height: 1.15;
    font-weight: 700;
    letter-spacing: -0.012em;
  }
  .wall-claim p {
    margin-top: 0.25em;
    font-size: 0.95em;
    color: #37424c;
  }
  .wall-progress {
    display: grid;
    gap: 0.35em;
    justify-items: end;
    text-align: end;
    max-width: 15em;
  }
  .wall-progress .number {
    font-size: 0.85em;
    font-weight: 600;
  }
  .wall-progress .wall-source {
    font-size: 0.75em;
    color: #37424c;
  }
  .segments-done {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.3em;
  }
  .segments-done span {
    width: 1.2em;
    height: 0.3em;
    border: 1.5px solid #5d6a75;
    border-radius: 0.15em;
  }
  .segments-done .done {
    background: #05405a;
    border-color: #05405a;
  }
  .wall-code svg {
    display: block;
    width: 5em;
    height: 5em;
  }
  .wall-code p {
    font-size: 0.75em;
    text-align: center;
  }
  .wall-controls,
  .wall-note,
  .wall-steps {
    position: fixed;
    font-size: clamp(0.875em, 2cqh, 1.25em);
  }
  .wall-controls {
    inset: auto 0 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.4em;
    padding: 0.5em;
    background: #11171d;
  }
  .wall:not(.touched) .wall-controls:not(:focus-within) {
    clip-path: inset(50%);
    height: 1px;
    padding: 0;
    overflow: hidden;
  }
  .wall-controls button,
  .wall-steps button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-height: 2.75em;
    padding: 0.3em 0.8em;
    border: 1px solid #7f8d99;
    border-radius: 0.25em;
    background: #11171d;
    color: #e9eef2;
    font: inherit;
    cursor: pointer;
  }
  .wall-controls button:focus-visible,
  .wall-steps button:focus-visible,
  .speaker :focus-visible {
    outline: 3px solid #fff;
    outline-offset: 2px;
  }
  .wall-note {
    inset: 0.5em 0.5em auto auto;
    max-width: 30em;
    padding: 0.4em 0.8em;
    border-radius: 0.25em;
    background: #11171d;
    color: #e9eef2;
  }
  .wall-steps {
    inset: 0 0 0 auto;
    width: min(100%, 30em);
    padding: 1em;
    overflow: auto;
    background: #11171d;
    color: #e9eef2;
  }
  .wall-steps ol {
    display: grid;
    gap: 0.3em;
    padding-inline-start: 2em;
    list-style: decimal;
  }
  .wall-steps button {
    width: 100%;
    text-align: start;
  }
  .wall-steps [aria-current] {
    background: #74c3e3;
    color: #0a1a22;
  }
  @container (max-aspect-ratio: 5/6) {
    .wall-board {
      width: 100cqw;
      height: 100cqh;
      aspect-ratio: auto;
      grid-template-rows: auto minmax(0, 1fr);
      font-size: 1em;
    }
    .wall-caption {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      overflow: auto;
      padding-block: 1em 8em;
    }
    .wall-progress {
      justify-items: start;
      text-align: start;
    }
    .wall-picture {
      aspect-ratio: 1920 / 866;
      height: auto;
    }
  }
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
    ${unsafeCSS(palette)}
    aspect-ratio: 1920 / 866;
    height: auto;
    max-height: 40cqh;
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
  @media (forced-colors: active) {
    .segments-done .done {
      background: Highlight;
      forced-color-adjust: none;
    }
    .wall-controls button,
    .wall-steps button,
    .desk-buttons button {
      border: 1px solid ButtonText;
    }
  }
  ${unsafeCSS(stageRules('var(--stage-unit, 1)'))}
`;

export const tourStyles = css`
  .tour {
    display: grid;
    gap: 0.5em;
    margin-block: 0.75em;
    padding: 0.9em 1.1em;
    border-inline-start: 0.25em solid var(--k-accent);
    background: var(--k-subtle);
  }
  .tour-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
`;
