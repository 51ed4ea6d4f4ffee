/** The canvas and what lies over it. */
import {css} from 'lit';

export const pointStyles = css`
  .points > canvas {
    display: block;
    width: 100%;
    height: auto;
  }
  .points > .marks {
    position: absolute;
    inset: 0;
    overflow: hidden;
    outline: none;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .points > .marks.over {
    cursor: pointer;
  }
  .points [role='option'] {
    position: absolute;
    inset: 0 auto auto 0;
    width: 1.75em;
    height: 1.75em;
    margin: -0.875em;
    border-radius: 0.35em;
    pointer-events: none;
  }
  .points > .marks:focus-visible > .active {
    outline: 3px solid var(--k-focus);
  }
  .points > .name {
    position: absolute;
    inset: 0 auto auto 0;
    max-width: 18em;
    padding: 0.15em 0.5em;
    border: 1px solid var(--k-line-strong);
    border-radius: 0.25em;
    background: var(--k-surface);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    hyphens: manual;
    pointer-events: none;
  }
  .points > .name[hidden] {
    display: none;
  }
  @media print {
    .points > .marks,
    .points > .name {
      display: none;
    }
  }
`;
