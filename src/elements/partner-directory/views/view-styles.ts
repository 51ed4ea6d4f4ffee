/** Styles of the views by committee and letter, and of the table. */
import {css} from 'lit';

export const viewStyles = css`
  .letters ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(2em, 1fr));
    border-block: 1px solid var(--k-line);
    padding-block: 0.25em;
    margin-bottom: 1.4em;
  }
  .letters .letter-way {
    display: block;
    width: 100%;
    padding: 0.5em 0;
    text-align: center;
    font-size: 0.9375em;
    line-height: 1.5;
    color: var(--k-fade-text);
  }
  .letter-way.link {
    font-weight: 650;
    color: var(--k-accent);
  }
  .phonebook {
    margin-bottom: 1.4em;
  }
  .band {
    padding: 1em;
  }
  .bands {
    overflow: hidden;
    border-radius: 0.5em;
  }
  .band.tier-0 { background: var(--k-tier-0); }
  .band.tier-1 { background: var(--k-tier-1); }
  .band.tier-2 { background: var(--k-tier-2); }
  .band.tier-3 { background: var(--k-tier-3); }
  .band.tier-4 { background: var(--k-tier-4); }
  .band + .band {
    border-top: 2px solid var(--k-surface);
  }
  .band > header {
    display: flex;
    gap: 0.6em;
    margin-bottom: 0.8em;
  }
  .band > header .tier-mark {
    margin-top: 0.2em;
    width: 1.3em;
    height: 1.3em;
  }
  .bodies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
  }
  .body {
    padding: 0.9em 1em;
    border: 1px solid var(--k-line);
    border-radius: 0.5em;
    background: var(--k-surface);
  }
  .bodies ~ .body {
    margin-top: 0.7em;
  }
  .body.planned {
    border: 1.5px dashed var(--k-accent);
  }
  .body.ended {
    border: 3px solid var(--k-fade);
  }
  .body-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.7em;
  }
  .body-head p {
    margin-inline-start: auto;
  }
  .body .members {
    margin-top: 0.5em;
  }
  .seat-groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
  }
  .seat-group .body-head {
    align-items: baseline;
    justify-content: space-between;
  }
  .seat-group .members {
    margin-top: 0.3em;
  }
  .section + .bands {
    margin-top: 2.1em;
  }
  .columns-picker {
    margin-bottom: 0.9em;
  }
  .columns-picker summary {
    width: fit-content;
    min-height: 1.75em;
    font-size: 0.9375em;
  }
  .columns-picker fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    column-gap: 1.5em;
    padding: 0.6em 1em;
    border: 1px solid var(--k-line);
    border-radius: 0.5em;
  }
  .table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .table :is(th, td) {
    padding: 0.55em 0.75em;
    border-bottom: 1px solid var(--k-line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .table td {
    min-width: 7.5em;
  }
  .table-frame {
    overflow-x: auto;
  }
  .table :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .table thead th {
    padding-block: 0.1em;
    border-bottom: 2px solid var(--k-line-strong);
    vertical-align: bottom;
  }
  .table .number {
    text-align: end;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-height: 2.6em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--k-accent);
    font-weight: 600;
    text-align: start;
  }
  .sort:hover {
    text-decoration: underline;
  }
  .table tbody th {
    min-width: 12em;
  }
  .table tbody th > div {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.6em;
  }
  .table .chosen {
    box-shadow: none;
    outline: 2px solid var(--k-accent);
    outline-offset: -1px;
  }
  .table a {
    display: inline-block;
    min-height: 1.75em;
  }
  .cell-name {
    display: none;
  }
  @container (max-width: 39.99em) {
    .band,
    .body {
      padding: 0.75em;
    }
    .table,
    .table :is(thead, tbody, tr, th, td) {
      display: block;
      min-width: 0;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.1em;
      border-bottom: 2px solid var(--k-line-strong);
    }
    .table thead th {
      padding: 0;
      border: 0;
    }
    .table tbody tr {
      padding-block: 0.6em;
      border-bottom: 1px solid var(--k-line);
    }
    .table tbody :is(th, td) {
      min-width: 0;
      padding: 0.15em 0;
      border: 0;
      text-align: start;
    }
    .table td {
      display: grid;
      grid-template-columns: 5.5em minmax(0, 1fr);
      gap: 0.6em;
    }
    .table tbody td {
      padding-inline-start: 1.85em;
    }
    .table td.nothing {
      display: none;
    }
    .cell-name {
      display: block;
      color: var(--k-text-2);
    }
  }
  @container (max-width: 15em) {
    .table td {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @container (min-width: 52em) {
    .band {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 1em 1.5em;
      padding: 1.25em;
    }
    .seat-groups .members {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    .band {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @container (min-width: 78em) {
    .band {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .band {
      border: 1px solid CanvasText;
    }
    .table .chosen {
      outline-color: Highlight;
    }
  }
  @media print {
    .table tr {
      break-inside: avoid;
    }
  }
`;
