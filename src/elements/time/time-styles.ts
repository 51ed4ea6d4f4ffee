import {css} from 'lit';

export const timeStyles = css`
  .time {
    margin-block: 1em;
    border: 1px solid var(--k-line);
    border-radius: 0.375em;
    padding-inline: 1em;
  }
  .time > summary {
    padding-block: 0.75em;
    cursor: pointer;
  }
  .time > summary > .strong {
    display: inline;
  }
  .time .strong {
    font-weight: 600;
  }
  .time[open] {
    padding-block-end: 1em;
  }
  .time-top {
    scroll-margin-block-start: 0.5em;
  }
  .time-note {
    margin: 0 0 1em;
    padding: 0.6em 0.9em;
    background: var(--k-subtle);
    border-inline-start: 0.25em solid var(--k-accent);
  }
  .time-note p {
    margin: 0;
  }
  .time-note .strong {
    font-weight: 600;
  }
  .time-note .time-steps {
    align-items: center;
  }
  .time-note .small {
    margin-block-start: 0.5em;
  }
  .time-note dl {
    margin: 0.5em 0 0;
  }
  .time-note dt {
    color: var(--k-text-2);
  }
  .time-note dd {
    margin: 0;
  }
  .time-told summary {
    cursor: pointer;
  }
  .time-note.playing {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  @media print {
    .time-note .button {
      display: none;
    }
  }
  .time-compare {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }
  .time-steps {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em;
  }
  .time-field {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    min-width: 0;
  }
  .time-field .input {
    width: auto;
    min-height: 2.75em;
    padding-inline: 0.75em;
  }
  .time-defs {
    position: absolute;
  }
  .time .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--k-text-2);
    cursor: default;
  }
  .time-field .select {
    min-height: 2.4em;
    min-width: 0;
    max-width: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid var(--k-line-strong);
    border-radius: 0.25em;
    background: var(--k-surface);
  }
  .time-line {
    margin-block: 1em 0.5em;
    padding-inline-start: var(--time-names, 0);
  }
  .time-scale {
    display: grid;
  }
  .time-ticks {
    width: 100%;
    height: 2.6em;
    overflow: visible;
    font-size: 0.875em;
    fill: var(--k-text-2);
  }
  .time-tick {
    stroke: var(--k-line);
  }
  .time-mark path {
    fill: var(--k-text-2);
  }
  .time-mark path.on {
    fill: var(--k-accent);
  }
  .time-line input {
    width: calc(100% + 1.5em);
    height: 1.75em;
    margin-inline: -0.75em;
    accent-color: var(--k-accent-fill);
  }
  .time-lanes {
    display: grid;
    gap: 0.5em;
    margin: 1em 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .time-lane,
  .time-name {
    display: grid;
  }
  .time-name {
    line-height: 1.35;
  }
  .time-bar {
    direction: ltr;
    width: 100%;
    height: 2.25em;
    background: var(--k-subtle);
  }
  .time-rect {
    fill: var(--k-accent-fill);
  }
  .money .time-rect {
    fill: url(#hatch);
    stroke: var(--k-accent);
  }
  .hatch {
    stroke: var(--k-accent);
    stroke-width: 2;
  }
  .veil {
    stop-color: var(--k-subtle);
  }
  .time-day {
    stroke: var(--k-text);
    stroke-width: 2;
  }
  .time-other {
    stroke: var(--k-text);
    stroke-width: 2;
    stroke-dasharray: 3 3;
  }
  .time-changes {
    margin-block: 0.5em 1em;
    padding: 0.75em 1em;
    background: var(--k-subtle);
    border-inline-start: 0.25em solid var(--k-accent);
  }
  .time-changes p {
    margin: 0 0 0.35em;
  }
  .time-changes dl {
    display: grid;
    gap: 0.5em;
    margin: 0.5em 0;
  }
  .time-changes dt {
    font-size: 0.875em;
    color: var(--k-text-2);
  }
  .time-changes dd {
    margin: 0;
  }
  .time-stations ol {
    display: grid;
    gap: 0.75em;
    margin: 0.5em 0 0;
    padding: 0;
    padding-inline-start: 1.25em;
    list-style: none;
    border-inline-start: 2px solid var(--k-line);
  }
  .time-stations p {
    margin: 0;
  }
  .time-stations [aria-current] {
    font-weight: 650;
  }
  .time-ticks .roomy {
    display: none;
  }
  @container (min-width: 40em) {
    .time-ticks .roomy {
      display: revert;
    }
    .time {
      --time-names: 17em;
    }
    .time-lane {
      grid-template-columns: var(--time-names) 1fr;
      align-items: center;
    }
    .time-name {
      padding-inline-end: 1em;
    }
  }
  @media (forced-colors: active) {
    .time-bar {
      background: Canvas;
    }
    .time-ticks,
    .time-mark path,
    .time-rect {
      fill: CanvasText;
    }
    .time-tick,
    .hatch,
    .money .time-rect {
      stroke: CanvasText;
    }
    .veil {
      stop-color: Canvas;
    }
    .time-mark path.on {
      fill: Highlight;
    }
    .time-other {
      stroke: CanvasText;
    }
    .time-day {
      stroke: Highlight;
    }
  }
`;
