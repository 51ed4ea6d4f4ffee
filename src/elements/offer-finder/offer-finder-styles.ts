/** The finder's own layout: one column, then the filters beside the list. */
import {css} from 'lit';

export const offerFinderStyles = css`
  /* A heading that takes focus shows its ring around its words only. */
  .heading-1,
  .heading-2,
  .count-heading,
  .hit-title {
    width: fit-content;
    max-width: 100%;
  }
  .search-part {
    margin-top: 1.25em;
  }
  .empty {
    margin-top: 1em;
  }
  .situations {
    margin-top: 1.1em;
  }
  .situations ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.4em;
  }
  .situations .button {
    text-align: start;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-top: 0.75em;
  }
  .filters {
    display: none;
    padding: 1em;
    border: 1px solid var(--k-accent);
    border-radius: 0.25em;
  }
  .filters.open {
    display: block;
  }
  .more-toggle {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 2.75em;
    font-weight: 500;
  }
  .more-toggle[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .show-results {
    width: 100%;
    margin-top: 0.5em;
  }
  .count-heading {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .result-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .sort {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
  }
  .select {
    max-width: 100%;
    min-height: 2.6em;
    padding: 0.25em 0.6em;
    border: 1px solid var(--k-line-strong);
    border-radius: 0.25em;
    background: var(--k-surface);
    color: var(--k-text);
    font-weight: 500;
  }
  .chosen .link {
    padding: 0.4em;
  }
  .hits {
    border-bottom: 1px solid var(--k-line);
  }
  .hit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    padding: 1.15em 0;
    border-top: 1px solid var(--k-line);
  }
  /* Nothing out of sight is laid out; the padding keeps room for focus rings, which are cut off at the edge. */
  .many .hit {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
    margin-inline: -0.5em;
    padding-inline: 0.5em;
  }
  .kicker {
    color: var(--k-text-2);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .kicker .tag {
    margin-inline-start: 0.35em;
    vertical-align: middle;
  }
  .hit-title {
    font-size: 1.125em;
    line-height: 1.3;
    font-weight: 600;
    letter-spacing: -0.005em;
  }
  .hit .title {
    font-weight: inherit;
    text-decoration-thickness: 0.055em;
  }
  .summary {
    max-width: 44em;
    margin-top: 0.3em;
  }
  .why {
    display: flex;
    align-items: flex-start;
    gap: 0.55em;
    max-width: 46em;
    margin-top: 0.5em;
    font-size: 0.9375em;
  }
  .why .icon {
    margin-top: 0.1em;
    color: var(--k-accent);
  }
  .fact-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em 1.4em;
    margin-top: 0.5em;
    color: var(--k-text-2);
    font-size: 0.875em;
  }
  .fact-line li {
    display: inline-flex;
    align-items: flex-start;
    gap: 0.45em;
    max-width: 100%;
  }
  .fact-line span,
  .why > span {
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  .fact-line .icon,
  .fact-line .sign {
    margin-top: 0.1em;
  }
  .more-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    padding-top: 1.25em;
  }
  .similar {
    margin-top: 2em;
  }
  .similar .hits {
    margin-top: 1em;
  }

  @container (min-width: 40em) {
    .layout {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
    }
    .chosen {
      align-self: center;
      grid-column: 2;
      grid-row: 1;
    }
    .filters,
    .result-head,
    .results {
      grid-column: 1 / -1;
    }
    .facets {
      columns: 2;
      column-gap: 2.5em;
    }
    .facets .facet {
      break-inside: avoid;
      padding-top: 0;
      border-top: 0;
    }
    .show-results {
      width: auto;
    }
    .hit {
      padding: 1.5em 0;
    }
    .hit-title {
      font-size: 1.25em;
    }
    .fact-line {
      display: flex;
      flex-wrap: wrap;
    }
  }
  @container (min-width: 60em) {
    .layout {
      grid-template-columns: 18.5em minmax(0, 1fr);
      grid-template-rows: auto auto 1fr;
      column-gap: 3em;
      margin-top: 2em;
    }
    .filter-button,
    .show-results {
      display: none;
    }
    .filters {
      display: block;
      grid-column: 1;
      grid-row: 1 / 4;
      padding: 0;
      border: 0;
    }
    .facets {
      columns: auto;
    }
    .facets .facet:not(:first-of-type) {
      padding-top: 1.1em;
      border-top: 1px solid var(--k-line);
    }
    .result-head,
    .chosen,
    .results {
      grid-column: 2;
      grid-row: auto;
    }
  }
  @media print {
    .search-row > .button,
    .search-row .clear,
    .chip .icon {
      display: none;
    }
    :focus-visible {
      outline: none;
    }
    .filters,
    .filters.open {
      display: none;
    }
    .hit {
      break-inside: avoid;
    }
  }
`;
