/** What changes with the width, in forced colours, and on paper. */
import {css} from 'lit';

export const placeStyles = css`
  @container (max-width: 33.99em) {
    .roomy {
      display: none;
    }
  }
  @container (max-width: 24em) {
    .zoom {
      gap: 0.12em;
    }
    .member {
      flex-wrap: wrap;
      column-gap: 0.6em;
      row-gap: 0;
    }
    .member .note {
      flex: 1 0 100%;
      max-width: none;
      padding-inline-start: 1.85em;
      text-align: start;
    }
  }
  @container (min-width: 34em) {
    .members {
      columns: 2;
      column-gap: 2.5em;
    }
    .panel .members {
      columns: 1;
    }
    .help dl {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container (min-width: 50em) {
    .tier {
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 1.5em;
      padding: 1.4em 1.4em 0.65em;
    }
    .tier .card {
      padding: 1.1em 1.2em;
    }
  }
  @container (min-width: 60em) {
    .stage.beside,
    .list-stage.with-panel {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 21.5em;
    }
    .panel {
      padding: 1.25em 1.5em;
    }
    .stage.beside .canvas {
      border-inline-end: 1px solid var(--k-line);
    }
    /* It goes along with the page, so that its beginning is in sight wherever a mark was chosen. */
    .stage.beside .panel {
      position: sticky;
      top: 0;
      align-self: start;
      border-top: 0;
    }
    .stage.beside .panel,
    .list-stage .panel {
      max-height: max(40em, var(--panel-room, 0px));
      box-sizing: border-box;
      overflow-y: auto;
      scrollbar-width: thin;
      scrollbar-color: var(--k-line-strong) transparent;
      /* A line where the text goes on, covered by what scrolls along at its ends: one flat colour each. */
      background:
        linear-gradient(var(--k-surface) 0 0) local top / 100% 5px no-repeat,
        linear-gradient(var(--k-surface) 0 0) local bottom / 100% 5px no-repeat,
        linear-gradient(var(--k-line-strong) 0 0) scroll top / 100% 3px no-repeat,
        linear-gradient(var(--k-line-strong) 0 0) scroll bottom / 100% 3px no-repeat,
        var(--k-surface);
    }
    .list-stage.with-panel {
      gap: 1em;
      align-items: start;
    }
    .list-stage .panel {
      position: sticky;
      top: 0;
      border: 1px solid var(--k-line);
      border-radius: 0.5em;
    }
    .list-stage.with-panel .tier {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8em;
    }
  }
  @container (max-width: 59.99em) {
    .list-stage .panel {
      margin-top: 0.75em;
      border: 1px solid var(--k-line);
      border-radius: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .select .picked {
      visibility: hidden;
    }
    .sample {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .sample .box,
    .sample .planned {
      fill: Canvas;
      stroke: CanvasText;
    }
    .sample .box.ended {
      stroke: GrayText;
    }
    .sample .gap {
      stroke: Canvas;
    }
    .sample .lit {
      stroke: Highlight;
    }
    .tier {
      border: 1px solid CanvasText;
    }
    .card.chosen {
      outline: 3px solid Highlight;
    }
    .stack path {
      stroke: Canvas;
    }
  }
  @media print {
    .summary {
      margin-bottom: 1em;
    }
    .sign,
    .sign path {
      fill: #000;
    }
    .panel,
    .ego,
    .help,
    .caption {
      display: none;
    }
    .stage.beside,
    .list-stage.with-panel {
      display: block;
    }
    .stage {
      border-color: #000;
      break-inside: avoid;
    }
    .canvas > svg {
      width: 100%;
      height: auto;
    }
    .tint-0,
    .tint-1,
    .tint-2,
    .tint-3,
    .tint-4 {
      background: none;
      border: 1px solid #000;
    }
  }
`;
