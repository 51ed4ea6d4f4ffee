/** The list twin. */
import {css} from 'lit';

export const listStyles = css`
  .tiers {
    display: grid;
    gap: 2px;
    min-width: 0;
    align-content: start;
    border-radius: 0.5em;
    overflow: hidden;
  }
  .tier {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
    padding: 1em 0.9em 0.3em;
  }
  .tint-0 {
    background: var(--k-tier-0);
  }
  .tint-1 {
    background: var(--k-tier-1);
  }
  .tint-2 {
    background: var(--k-tier-2);
  }
  .tint-3 {
    background: var(--k-tier-3);
  }
  .tint-4 {
    background: var(--k-tier-4);
  }
  .tier-name {
    display: flex;
    gap: 0.55em;
    align-items: baseline;
  }
  .tier-name .tier-mark {
    position: relative;
    top: 0.1em;
  }
  .ties .tag {
    font-size: 0.93em;
  }
  .tier-body {
    min-width: 0;
  }
  .tier .card {
    margin-bottom: 0.75em;
    padding: 0.9em 1em;
  }
  .card.planned {
    border: 1.5px dashed var(--k-accent);
  }
  .card.ended {
    border: 2px solid var(--k-line-strong);
  }
  .card.chosen {
    border-color: var(--k-accent);
    outline: 1px solid var(--k-accent);
  }
  .body-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0.2em 1em;
  }
  .body-name {
    font-size: 1.0625em;
    line-height: 1.35;
    font-weight: 600;
  }
  .body-name .name {
    color: var(--k-text);
    font-weight: 600;
    text-decoration-color: var(--k-accent);
  }
  .body-name .tag {
    vertical-align: 0.1em;
  }
  .family,
  .card > .ties,
  .tied .ties {
    margin-top: 0.4em;
  }
  .tied > li {
    padding: 0.3em 0 0.5em;
  }
  .tied > li + li {
    border-top: 1px solid var(--k-line);
  }
  .tied .ties {
    margin-top: 0;
    padding-inline-start: 1.85em;
  }
  .group > summary {
    padding: 0.4em 0;
    color: var(--k-text);
  }
`;
