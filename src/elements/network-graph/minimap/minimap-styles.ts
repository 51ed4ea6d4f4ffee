/** The strip below the picture with its small map. */
import {css, unsafeCSS} from 'lit';

const tints = unsafeCSS(
  [0, 1, 2, 3, 4].map((tint) => `.minimap .tier-${tint}{fill:var(--k-tier-${tint})}`).join(''),
);

export const minimapStyles = css`
  .minimap {
    padding: 0.5em 0.75em;
    border-top: 1px solid var(--k-line);
    background: var(--k-surface);
    text-align: center;
  }
  .minimap > svg {
    display: inline-block;
    max-width: 100%;
    height: 8em;
    vertical-align: top;
    outline: 1px solid var(--k-line-strong);
    background: var(--k-surface);
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .minimap.wide > svg {
    height: 5em;
  }
  .minimap > svg:active {
    cursor: grabbing;
  }
  ${tints}
  .minimap .dots {
    fill: var(--k-edge);
  }
  .minimap .frames {
    fill: var(--k-surface);
    stroke: var(--k-edge);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .minimap .seen {
    fill: var(--k-accent);
    fill-opacity: 0.12;
    stroke: var(--k-accent);
    stroke-width: 2.5;
  }
  @container (max-width: 33.99em) {
    .minimap {
      display: none;
    }
  }
  /* The panel beside the picture stands beside its map, too. */
  @container (min-width: 60em) {
    .stage.beside {
      grid-template-rows: 1fr auto;
    }
    .stage.beside > .panel {
      grid-row: 1 / span 2;
      grid-column: 2;
    }
    .stage.beside > .minimap {
      grid-row: 2;
      grid-column: 1;
      border-inline-end: 1px solid var(--k-line);
    }
  }
  @media (forced-colors: active) {
    .minimap > svg {
      forced-color-adjust: none;
      outline-color: CanvasText;
      background: Canvas;
    }
    .minimap .ground {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    .minimap .dots {
      fill: CanvasText;
    }
    .minimap .frames {
      fill: Canvas;
      stroke: CanvasText;
    }
    .minimap .seen {
      fill: none;
      stroke: Highlight;
      stroke-width: 4;
    }
  }
`;
