/** Further filters: the field inside of long facets, the line of school years. */
import {css} from 'lit';

export const moreFilterStyles = css`
  #more-filters {
    margin-top: 0.9em;
  }
  .place-filter legend {
    margin-bottom: 0.35em;
  }
  .place-filter > label {
    clear: both;
    display: block;
    margin-bottom: 0.2em;
  }
  .place-filter .input {
    min-height: 2.75em;
    padding-inline: 2.7em 0.6em;
  }
  .place-filter .field > .icon {
    display: block;
  }
  .place-filter > p {
    margin-top: 0.35em;
  }
  .place-filter .bad {
    color: var(--k-bad);
  }
  .place-filter [aria-invalid] {
    border-color: var(--k-bad);
  }
  .place-filter > .radius {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    margin-top: 0.6em;
  }
  .facet-search {
    margin-bottom: 0.4em;
  }
  .facet-search .input {
    min-height: 2.75em;
    padding-inline: 2.7em 0.6em;
    font-size: 0.9375em;
  }
  .facet-search .field > .icon {
    display: block;
  }
  .facet.line .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    padding-top: 0.25em;
  }
  .facet.line .option {
    position: relative;
    display: grid;
    grid-template-columns: auto;
    justify-items: center;
    gap: 0;
    min-width: 2.75em;
    min-height: 2.75em;
    padding: 0.3em 0.45em;
    line-height: 1.2;
  }
  .facet.line .box {
    position: absolute;
    inset: 0;
  }
  .facet.line .box input {
    width: 100%;
    height: 100%;
    border-radius: 0.25em;
  }
  .facet.line .box .icon,
  .facet.line .bar {
    display: none;
  }
  .facet.line :is(.name, .count) {
    position: relative;
    pointer-events: none;
  }
  .facet.line .name {
    font-weight: 600;
  }
  .facet.line .count {
    font-size: 0.8125em;
  }
  .facet.line .count-number {
    min-width: 0;
  }
  .facet.line .option.on :is(.name, .count) {
    color: var(--k-on-accent);
  }
  @media (forced-colors: active) {
    .facet.line .option.on :is(.name, .count) {
      forced-color-adjust: none;
      color: HighlightText;
    }
  }
`;
