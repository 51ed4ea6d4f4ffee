/** The printed sheet: white, black and greys; readable from a step away. */
import {css} from 'lit';

export const printStyles = css`
  @page {
    margin: 1.6cm 1.8cm;
  }
  html {
    color: #000;
    background: #fff;
    font-size: 11pt;
    line-height: 1.4;
  }
  body,
  h1,
  h2,
  p,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 2em;
    line-height: 1.15;
    letter-spacing: -0.012em;
  }
  .note {
    margin-top: 0.35em;
    color: #444;
  }
  ol {
    margin-top: 1.25em;
    list-style: none;
    border-bottom: 1px solid #767676;
  }
  li {
    break-inside: avoid;
    padding: 0.9em 0 1em;
    border-top: 1px solid #767676;
  }
  h2 {
    font-size: 1.35em;
    line-height: 1.25;
  }
  dl {
    margin-top: 0.4em;
  }
  dl div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 1em;
    padding-top: 0.15em;
  }
  dt {
    color: #444;
  }
  dd {
    overflow-wrap: anywhere;
  }
  footer {
    margin-top: 1em;
    color: #444;
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
`;
