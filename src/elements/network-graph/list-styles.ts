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
  .tier-head,
  .body-head {
    position: relative;
    padding-inline-end: 1.9em;
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
  .tie {
    padding: 0.35em 0;
  }
  .tie > * {
    display: inline;
  }
  /* A box of its own, so that its words do not run into those before it where they are read out. */
  .tie > [role='gridcell'] {
    display: inline-block;
  }
  [role='row'] .role {
    padding: 0.15em 0;
  }
  .tied > div {
    position: relative;
    padding: 0.3em 0 0.5em;
  }
  .tied > div + div {
    border-top: 1px solid var(--k-line);
  }
  .tied .member {
    padding-inline-end: 1.9em;
  }
  .tied .ties {
    margin-top: 0;
    padding-inline-start: 1.85em;
  }
  [role='row'] .link {
    min-height: 1.75em;
  }
  .unfold {
    display: flex;
    width: 100%;
    gap: 0.5em;
    align-items: center;
    min-height: 2.2em;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--k-text);
    text-align: start;
    cursor: pointer;
  }
  /* 24 px and more for a finger, out of the way of the words. */
  .fold {
    display: grid;
    place-items: center;
    flex: none;
    width: 1.6em;
    height: 1.6em;
    color: var(--k-text-2);
    cursor: pointer;
  }
  [role='row'] > .fold {
    position: absolute;
    top: -0.1em;
    inset-inline-end: 0;
  }
  [role='row'].member > .fold {
    top: 0.25em;
  }
  [role='row'] .note {
    padding-top: 0.2em;
  }
  .fold:hover {
    color: var(--k-accent);
  }
  .fold.closed .icon {
    rotate: -90deg;
  }
  :host(:dir(rtl)) .fold.closed .icon {
    rotate: 90deg;
  }
`;
