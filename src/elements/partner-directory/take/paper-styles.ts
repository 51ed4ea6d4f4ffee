/** What is printed: white, black and greys. */
import {css} from 'lit';

export const addressStyles = css`
  @page {
    margin: 1.6cm 1.8cm;
  }
  html {
    color: #000;
    background: #fff;
    font-size: 10pt;
    line-height: 1.4;
  }
  body,
  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 2em;
    line-height: 1.15;
    letter-spacing: -0.012em;
  }
  h2 {
    font-size: 1.1em;
    line-height: 1.3;
  }
  .note,
  .muted,
  footer {
    color: #444;
  }
  .note {
    margin-top: 0.35em;
  }
  ul {
    columns: 2;
    column-gap: 1cm;
    margin-top: 1.25em;
    list-style: none;
  }
  li {
    break-inside: avoid;
    padding: 0.7em 0 0.8em;
    border-top: 1px solid #767676;
  }
  p,
  h2 {
    overflow-wrap: anywhere;
  }
  .way {
    display: inline-block;
    max-width: 100%;
  }
  footer {
    margin-top: 1em;
    padding-top: 0.6em;
    border-top: 1px solid #767676;
    font-size: 0.9em;
  }
`;

export const labelStyles = css`
  @page {
    size: A4;
    margin: 0;
  }
  html {
    color: #000;
    background: #fff;
    font-size: 11pt;
    line-height: 1.25;
  }
  body,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  section {
    width: 210mm;
    padding-top: 0.5mm;
    break-after: page;
  }
  section:last-child {
    break-after: auto;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(3, 70mm);
    grid-auto-rows: 37mm;
    list-style: none;
  }
  li {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding: 4mm 6mm;
    overflow: hidden;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .name {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .long {
    font-size: 9pt;
  }
  .long .name {
    -webkit-line-clamp: 4;
  }
`;
