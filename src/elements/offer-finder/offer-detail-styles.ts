/** The layout of one offer in full. */
import {css} from 'lit';

export const offerDetailStyles = css`
  .detail header {
    margin-top: 0.5em;
  }
  .detail header .heading-1 {
    margin-top: 0.35em;
  }
  .detail-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-top: 0.6em;
  }
  .detail-columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
    margin-top: 1.25em;
  }
  .detail-cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .lead {
    max-width: 40em;
    font-size: 1.125em;
  }
  .prose {
    display: grid;
    gap: 0.75em;
    max-width: 46em;
    margin-top: 1em;
  }
  .detail .facts {
    margin-top: 1.75em;
  }
  .facts dd > * + * {
    margin-top: 0.35em;
  }
  .facts dd p {
    max-width: 46em;
  }
  .terms li {
    max-width: 100%;
  }
  .terms {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em;
  }
  .term {
    display: inline-block;
    padding: 0.1em 0.55em;
    border: 1px solid var(--k-line);
    border-radius: 0.25em;
    font-size: 0.9375em;
  }
  .term.on {
    border-color: var(--k-line-strong);
    font-weight: 600;
  }
  .unsaid {
    color: var(--k-fade-text);
  }
  .definitions {
    margin-top: 1.25em;
  }
  .definitions dt {
    margin-top: 0.5em;
    font-weight: 600;
  }
  .step {
    background: var(--k-accent-soft);
    border-color: var(--k-accent-line);
  }
  .card > * + * {
    margin-top: 0.75em;
  }
  .bands {
    border: 1px solid var(--k-line);
    border-radius: 0.25em;
    overflow: hidden;
  }
  .band {
    padding: 0.6em 0.75em;
    background: var(--k-tier-4);
  }
  .band + .band {
    border-top: 1px solid var(--k-surface);
  }
  .band.tier-0 {
    background: var(--k-tier-0);
  }
  .band.tier-1 {
    background: var(--k-tier-1);
  }
  .band.tier-2 {
    background: var(--k-tier-2);
  }
  .band.tier-3 {
    background: var(--k-tier-3);
  }
  .band ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.9em;
    margin-top: 0.35em;
    font-size: 0.9375em;
  }
  .sign-item {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    font-weight: 500;
  }
  .box-item {
    padding: 0.15em 0.6em;
    border: 1.5px solid var(--k-text);
    border-radius: 0.4em;
    background: var(--k-surface);
    font-weight: 600;
  }
  .ways-on {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    font-size: 0.9375em;
  }
  .plain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .signed {
    display: flex;
    align-items: flex-start;
    gap: 0.4em;
  }
  .signed > .sign {
    margin-top: 0.15em;
  }
  .block {
    display: block;
  }
  .strong {
    font-weight: 600;
  }
  .term,
  .plain li,
  .band li {
    min-width: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }

  @container (min-width: 60em) {
    .detail-columns {
      grid-template-columns: minmax(0, 1fr) 22em;
      gap: 4em;
    }
  }
  @media (forced-colors: active) {
    .band {
      border-top: 1px solid CanvasText;
    }
  }
`;
