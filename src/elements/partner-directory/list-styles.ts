/** Styles of the directory's list, and what list and pages share. */
import {css} from 'lit';

export const listStyles = css`
  .strong {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.5em;
    font-weight: 500;
  }
  .strong,
  .small {
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    overflow-wrap: anywhere;
  }
  .tools {
    display: grid;
    gap: 0.75em;
    margin-block: 1.1em 1.2em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .columns > * {
    min-width: 0;
  }
  .segments {
    flex-wrap: wrap;
    width: 100%;
  }
  .segments button {
    flex: 1;
    justify-content: center;
    padding-inline: 0.4em;
  }
  .facets {
    display: none;
  }
  .facets.open {
    display: block;
    margin-top: 1.25em;
  }
  .facet .sign {
    width: 1.1em;
    height: 1.1em;
  }
  .total,
  .meant {
    margin-bottom: 0.9em;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
  }
  .take {
    display: contents;
  }
  .total .take-button {
    margin-inline-start: auto;
  }
  .take-panel {
    flex-basis: 100%;
  }
  .chips {
    margin-bottom: 1.4em;
  }
  .section + .section,
  .bands + .section {
    margin-top: 2.1em;
  }
  .section-head {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-bottom: 0.5em;
    margin-bottom: 0.8em;
    border-bottom: 2px solid var(--k-line-strong);
  }
  .section-head > :is(h1, h2, h3, h4, h5, h6) {
    flex: 1;
    min-width: 0;
  }
  .section-head.rule-0 { border-color: var(--k-category-0); }
  .section-head.rule-1 { border-color: var(--k-category-1); }
  .section-head.rule-2 { border-color: var(--k-category-2); }
  .section-head.rule-3 { border-color: var(--k-category-3); }
  .section-head.rule-4 { border-color: var(--k-category-4); }
  .section-head.rule-5 { border-color: var(--k-category-5); }
  .section-head.rule-6 { border-color: var(--k-category-6); }
  .section-head.rule-7 { border-color: var(--k-category-7); }
  .section-head.rule-8 { border-color: var(--k-category-8); }
  .section-head.rule-9 { border-color: var(--k-category-9); }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.8em;
  }
  .partner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: 0.8em;
    padding: 0.95em 1em;
  }
  .chosen {
    border-color: var(--k-accent);
    box-shadow: inset 0 0 0 1px var(--k-accent);
  }
  .tile {
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    border-radius: 0.4em;
    background: var(--k-subtle);
  }
  .badges {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .badges > li,
  .tag {
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .badge > span {
    min-width: 0;
  }
  .badge .tier-mark {
    width: 1em;
    height: 1em;
  }
  .badge.tier-4 {
    background: var(--k-tier-4);
  }
  .record {
    font-weight: 600;
    line-height: 1.4;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .member .record,
  .tie .record,
  .small .record,
  .facts .record,
  .foot .record {
    min-height: 1.75em;
    font-weight: 400;
  }
  .record[aria-current='true'] {
    text-decoration-thickness: 0.16em;
  }
  .more {
    margin-top: 0.8em;
  }
  .empty ul,
  .empty p + p {
    margin-top: 0.5em;
  }
  .empty li {
    padding-block: 0.2em;
  }
  .empty .strong {
    color: var(--k-text);
  }
  .level.tier-0 { background: var(--k-tier-0); }
  .level.tier-1 { background: var(--k-tier-1); }
  .level.tier-2 { background: var(--k-tier-2); }
  .level.tier-3 { background: var(--k-tier-3); }
  .level.tier-4 { background: var(--k-tier-4); }
  .members {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    column-gap: 2.2em;
  }
  .member {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
    padding-block: 0.22em;
  }
  .member > svg {
    margin-top: 0.15em;
  }
  .member > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(42%);
    align-items: baseline;
    align-content: start;
    justify-items: start;
    column-gap: 0.7em;
  }
  .member > div > .small {
    justify-self: end;
    text-align: end;
  }
  .comma {
    display: inline-block;
    color: var(--k-text-2);
  }
  @container (max-width: 39.99em) {
    .heading-1 {
      font-size: 1.5em;
    }
    .segments {
      gap: 1px;
      background: var(--k-line-strong);
    }
    .segments button {
      flex: 1 0 30%;
      border: 0;
      background: var(--k-surface);
    }
  }
  @container (min-width: 40em) {
    .tools {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    .segments {
      width: auto;
    }
    .segments button {
      flex: none;
      min-height: calc(3.25em - 2px);
      padding-inline: 0.9em;
    }
  }
  @container (min-width: 46em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 52em) {
    .members {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 21em;
      gap: 3em;
    }
    .columns.facets-first {
      grid-template-columns: 18.5em minmax(0, 1fr);
    }
    .facets {
      display: block;
    }
    .facets.open {
      margin-top: 0;
    }
    .filter-button {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .level.end .sign {
      outline-color: CanvasText;
    }
    .chosen {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .columns,
    .columns.facets-first {
      grid-template-columns: minmax(0, 1fr);
    }
    .partner,
    .rows > li {
      break-inside: avoid;
    }
    .section-head {
      break-after: avoid;
    }
  }
  /* Nothing out of sight is laid out; the padding keeps room for focus rings, which are cut off at the edge. */
  .section.one-of-many {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 24em;
    margin-inline: -0.5em;
    padding-inline: 0.5em;
  }
`;
