/** The bookmark of a card and the tools over a list. */
import {css} from 'lit';

export const takeAwayStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25em;
  }
  .tools .button {
    padding-inline: 0.6em;
  }
  .take-note {
    flex-basis: 100%;
  }
  .keep.on .icon {
    color: var(--k-accent);
  }
  .hit > * {
    grid-column: 1;
  }
  .hit {
    column-gap: 1em;
  }
  .hit:has(> .keep) {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .hit > .keep {
    grid-area: 1 / 2 / span 2;
    align-self: start;
  }
  .hit > :is(.summary, .why, .fact-line) {
    grid-column: 1 / -1;
  }
  @container (max-width: 40em) {
    .keep {
      width: 3.15em;
      padding: 0;
    }
    .keep > span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
