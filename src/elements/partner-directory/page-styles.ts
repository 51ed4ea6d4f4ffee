/** Styles of the pages of partners, committees and programmes. */
import {css} from 'lit';

export const pageStyles = css`
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-height: 2.75em;
    text-decoration: none;
  }
  .back:hover {
    text-decoration: underline;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.9em 1.2em;
    margin-block: 0.6em 1.6em;
  }
  .head .title {
    flex: 1 1 14em;
    min-width: 0;
  }
  .head .tag {
    margin-top: 0.5em;
  }
  .tile.large {
    width: 4.5em;
    height: 4.5em;
    border: 1px solid var(--k-line);
    border-radius: 0.6em;
  }
  .tile.large > svg {
    width: 2.7em;
    height: 2.7em;
  }
  .prose {
    max-width: 46em;
  }
  .prose p + p {
    margin-top: 0.7em;
  }
  .prose + .facts {
    margin-top: 1.2em;
  }
  .facts dd {
    max-width: 46em;
  }
  .part {
    margin-top: 2em;
  }
  .columns > :first-child > .part:first-child {
    margin-top: 0;
  }
  .part > :is(h1, h2, h3, h4, h5, h6) {
    margin-bottom: 0.5em;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-bottom: 0.7em;
  }
  .rows > li {
    padding-block: 0.65em;
    border-top: 1px solid var(--k-line);
  }
  .seat {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.1em 0.5em;
  }
  .seat > :last-child {
    grid-column: 2;
  }
  .seat > .tier-mark {
    margin-top: 0.25em;
  }
  .tie {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    overflow-wrap: anywhere;
  }
  .tie > * {
    min-width: 0;
  }
  .tie .tag {
    font-size: 0.93em;
  }
  .tie > :last-child {
    margin-inline-start: auto;
  }
  .event {
    display: grid;
    gap: 0.1em 1em;
  }
  .event div > * + * {
    margin-top: 0.2em;
  }
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 1em;
  }
  .card > .heading-2 {
    margin-bottom: 0.4em;
  }
  .contacts li + li {
    margin-top: 0.9em;
  }
  .contacts p,
  .line {
    display: flex;
    gap: 0.6em;
    padding-block: 0.2em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .contacts p > *,
  .line > span {
    min-width: 0;
  }
  .contacts .icon,
  .line .icon {
    margin-top: 0.12em;
  }
  .contacts p.muted {
    display: block;
    padding: 0;
  }
  .contacts a,
  .line a,
  .rows a,
  .sources a {
    display: inline-block;
    min-height: 1.75em;
  }
  .stack {
    position: relative;
    overflow: hidden;
    border-radius: 0.25em;
    font-size: 0.875em;
  }
  .level {
    display: flex;
    gap: 0.7em;
    align-items: center;
    padding: 0.6em 0.7em;
  }
  .level > div {
    flex: 1;
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, max-content);
    padding-inline-start: 1.2em;
    min-width: 0;
  }
  .seat-box {
    position: relative;
    justify-self: start;
    padding: 0.15em 0.6em;
    border: 2px solid var(--k-accent);
    border-radius: 0.4em;
    background: var(--k-surface);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  /* The track: from each box to one line at the side, and down to the partner. */
  .seat-box::before {
    content: '';
    position: absolute;
    inset-inline-end: 100%;
    top: calc(50% - 1.5px);
    width: 1.2em;
    border-top: 3px solid var(--k-accent);
  }
  .stack::before {
    content: '';
    position: absolute;
    inset-block: 1.6em 1.6em;
    inset-inline-start: 2.5em;
    border-inline-start: 3px solid var(--k-accent);
  }
  .level.end {
    background: var(--k-tier-4);
    gap: 0.5em;
    padding-inline-start: 1.9em;
    font-weight: 600;
  }
  .level.end .sign,
  .level.end .tier-mark {
    z-index: 1;
    background: var(--k-surface);
    border-radius: 50%;
    outline: 2.5px solid var(--k-accent);
    outline-offset: 1px;
  }
  .single {
    max-width: 60em;
  }
  .sources {
    display: grid;
    gap: 0.5em;
  }
  .foot > div {
    max-width: 60em;
    display: grid;
    gap: 0.3em;
  }
  .sources .small {
    font-size: 1em;
  }
  @container (min-width: 40em) {
    .seat {
      grid-template-columns: 1.5em minmax(0, 1fr) auto;
    }
    .seat > :last-child {
      grid-column: auto;
    }
    .tie.verb-first > :first-child {
      flex: none;
      width: 11em;
    }
    .tie.verb-first > :nth-child(2) {
      flex: 1;
      min-width: 10em;
    }
    .tie.name-first > :first-child {
      flex: 1;
      min-width: 20em;
    }
    .event {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
`;
