/** Toolbar, stage, legend and help. */
import {css} from 'lit';

export const pictureStyles = css`
  .ruler {
    height: 1em;
    margin-bottom: -1em;
    visibility: hidden;
  }
  .summary {
    margin-top: 0.3em;
    max-width: 46em;
  }
  .strong {
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin: 1.25em 0 0.9em;
  }
  /* Its place is kept while its code is on the way. */
  .seek {
    position: relative;
    flex: 1 1 13em;
    max-width: 26em;
    min-height: 2.75em;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-inline-start: auto;
  }
  .picture-note {
    margin-bottom: 0.6em;
  }
  .stage {
    border: 1px solid var(--k-line);
    border-radius: 0.5em;
    overflow: hidden;
    /* Unlike a hidden overflow, a clipped one lets the panel go along with the page. */
    overflow: clip;
    background: var(--k-surface);
  }
  .way-down {
    position: sticky;
    bottom: 0;
    border-top: 1px solid var(--k-line);
    background: var(--k-surface);
  }
  .way-down .button {
    width: 100%;
  }
  .plates {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }
  .plates[hidden],
  .plates [hidden] {
    display: none;
  }
  .plates .badge {
    position: absolute;
    top: 0;
    inset-inline-start: 0.4em;
    outline: 1px solid var(--k-line-strong);
  }
  .stage.waiting {
    min-height: 24em;
    background: var(--k-subtle);
  }
  .waiting-band {
    min-height: 9em;
    padding: 1em 1.2em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .rows-2 {
    min-height: 16.5em;
  }
  .rows-3 {
    min-height: 23.5em;
  }
  .rows-4 {
    min-height: 30.5em;
  }
  .rows-5 {
    min-height: 37.5em;
  }
  .rows-6 {
    min-height: 44.5em;
  }
  .rows-7 {
    min-height: 51.5em;
  }
  .rows-8 {
    min-height: 58.5em;
  }
  .canvas {
    position: relative;
    min-width: 0;
    overflow: hidden;
  }
  .canvas > svg {
    display: block;
    max-width: 100%;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .canvas > svg .marks [data-id] {
    cursor: pointer;
  }
  .caption {
    min-height: 2.4em;
    padding: 0.4em 1.2em 0.6em;
    font-size: 0.875em;
    text-align: center;
    pointer-events: none;
  }
  .ego {
    margin-bottom: 0.9em;
  }
  .ego label {
    display: block;
    font-weight: 600;
    margin-bottom: 0.3em;
  }
  .select {
    position: relative;
  }
  /* A name may need several lines, which no browser gives a select: it stands below a see-through one. */
  .select .picked {
    display: block;
    min-height: 3em;
    padding: 0.75em 0;
    padding-inline: 3em 2.6em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .select option,
  .select optgroup {
    color: var(--k-text);
    background: var(--k-surface);
  }
  .select select {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    padding-inline: 3em 2.6em;
    border: 1.5px solid var(--k-line-strong);
    border-radius: 0.25em;
    background: none;
    color: transparent;
    appearance: none;
  }
  .select > .sign,
  .select > .tier-mark,
  .select > .icon {
    position: absolute;
    top: 50%;
    translate: 0 -50%;
    pointer-events: none;
  }
  .select > .sign,
  .select > .tier-mark {
    inset-inline-start: 1em;
  }
  .select > .icon {
    inset-inline-end: 0.8em;
  }
  .ego-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-top: 0.9em;
  }
  .ego-buttons .button {
    flex: 1 1 9em;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.35em;
    margin-top: 0.9em;
    font-size: 0.8125em;
    color: var(--k-text-2);
  }
  .legend > li {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }
  .sample {
    width: 1.9em;
    height: 1.15em;
    flex: none;
    fill: none;
    stroke: var(--k-edge);
    stroke-width: 1.6;
  }
  .sample .box {
    fill: var(--k-surface);
    stroke: var(--k-text);
    stroke-width: 1.5;
  }
  .sample .planned {
    stroke: var(--k-accent);
    stroke-dasharray: 4 3;
  }
  .sample .box.ended {
    stroke: var(--k-fade);
    stroke-width: 3;
  }
  .sample .line.ended {
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
  }
  .sample .doubled {
    stroke-width: 4.4;
  }
  .sample .gap {
    stroke: var(--k-surface);
  }
  .sample .gone {
    stroke-dasharray: 9 4 0.1 4;
  }
  .sample .pale {
    stroke: var(--k-accent);
    stroke-opacity: 0.22;
    stroke-width: 8;
  }
  .sample .lit {
    stroke: var(--k-accent);
    stroke-width: 2.4;
  }
  .sample .ribbon {
    stroke-opacity: 0.3;
    stroke-width: 8;
  }
  .stack path {
    stroke: var(--k-surface);
    stroke-width: 1;
  }
  .help {
    margin-top: 0.6em;
  }
  .help dl {
    display: grid;
    gap: 0.3em 1.5em;
    padding: 0.3em 0 0.5em;
  }
  .help dl > div {
    display: grid;
    grid-template-columns: minmax(0, 13em) minmax(0, 1fr);
    gap: 1em;
  }
  .help dt {
    color: var(--k-text-2);
  }
`;
