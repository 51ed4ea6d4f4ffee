/** Stage and speaker window. All is drawn for the wall's format and scaled with the window; on narrow pages it stands one under the other. */
import {css, unsafeCSS} from 'lit';
import {FORMATS} from '../../stage/format.js';
import {projectorPalette, stageRules} from '../../stage/stage-styles.js';

/** The projector's colours as the properties that pictures read. */
export const wallColors = unsafeCSS(
  Object.entries(projectorPalette)
    .map(([name, value]) => `--k-${name}:${value};`)
    .join(''),
);

/** The measures of each format. */
const boards = FORMATS.map(
  ({id, width, height, caption}) =>
    `.wall-board.of-${id}{--width:${width};--height:${height};--caption:${caption}}`,
).join('');

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
    border-radius: 0;
    overflow: hidden;
    font-size: 1em;
    text-align: start;
    container-type: size;
  }
  dialog.stage::backdrop {
    background: #000;
  }
  .wall {
    ${wallColors}
    --k-focus: #0a0f14;
    display: grid;
    place-content: center;
    width: 100%;
    height: 100%;
    background: #000;
    color: #0a0f14;
    color-scheme: light;
    container-type: size;
    touch-action: pan-y pinch-zoom;
  }
  .wall:focus {
    outline: none;
  }
  .wall-board {
    position: relative;
    display: grid;
    grid-template-rows: minmax(0, 1fr) minmax(calc(100% * var(--caption) / var(--height)), auto);
    width: min(100cqw, 100cqh * var(--width) / var(--height));
    height: min(100cqh, 100cqw * var(--height) / var(--width));
    overflow: hidden;
    background: #fff;
    /* Letters keep to the board; where somebody enlarges the page, to that. */
    font-size: max(min(100cqw / var(--width), 100cqh / var(--height)) * 32, 1.25em);
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
    /* Places in a picture are counted from the left, whatever its page does. */
    direction: ltr;
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
  .wall-pause {
    min-height: max(2em, 44px);
    padding: 0.2em 0.9em;
    border: 2px solid #05405a;
    border-radius: 0.3em;
    background: #fff;
    color: #05405a;
    font: inherit;
    font-size: 0.85em;
    cursor: pointer;
  }
  .wall-pause:focus-visible {
    outline: 4px solid #0a0f14;
    outline-offset: 3px;
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
    inset: 0 0 auto;
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
    inset-block: auto 0.5em;
    inset-inline: auto 0.5em;
    max-width: 30em;
    padding: 0.4em 0.8em;
    border-radius: 0.25em;
    background: #11171d;
    color: #e9eef2;
  }
  /* Not hidden: a status that comes with its text is not read out. */
  .wall-note:empty {
    padding: 0;
  }
  .wall-steps {
    inset-block: 0;
    inset-inline: auto 0;
    /* Over the controls, which would hide the first steps. */
    z-index: 1;
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
  .of-3x4 .wall-caption,
  .of-9x16 .wall-caption {
    grid-template-columns: minmax(0, 1fr) auto;
    align-content: space-evenly;
  }
  .of-3x4 .wall-claim,
  .of-9x16 .wall-claim {
    grid-column: 1 / -1;
  }
  .of-3x4 .wall-progress,
  .of-9x16 .wall-progress {
    order: -1;
    justify-items: start;
    text-align: start;
    max-width: 24em;
  }
  .of-3x4 .wall-claim,
  .of-9x16 .wall-claim {
    order: -2;
  }
  .of-3x4 .segments-done,
  .of-9x16 .segments-done {
    justify-content: flex-start;
  }
  @container (max-width: 36em) {
    .wall-controls {
      inset: auto 0 0;
    }
    .wall-board {
      width: 100cqw;
      height: 100cqh;
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
  @media (forced-colors: active) {
    .segments-done .done {
      background: Highlight;
      forced-color-adjust: none;
    }
    .wall-controls button,
    .wall-steps button {
      border: 1px solid ButtonText;
    }
    .wall-steps [aria-current] {
      outline: 3px solid Highlight;
    }
    .wall-picture .names-over .name-over text {
      stroke: Canvas;
    }
  }
  ${unsafeCSS(boards)}
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
