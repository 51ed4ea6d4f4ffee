import {css} from 'lit';

/** Ways out of an empty list, and whom to ask. */
export const emptyHelpStyles = css`
  .ways {
    max-width: 44em;
    margin-top: 1em;
    border: 1px solid var(--k-line);
    border-radius: 0.5em;
  }
  .ways .heading-3 {
    padding: 1em 1.2em;
    border-radius: 0.45em 0.45em 0 0;
    background: var(--k-accent-soft);
  }
  .ways li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.5em 1em;
    padding: 0.75em 1.2em;
    border-top: 1px solid var(--k-line);
  }
  .ways .button {
    justify-self: start;
  }
  .help {
    display: flex;
    gap: 0.75em;
    margin-top: 1.75em;
  }
  .help > .icon {
    margin-top: 0.15em;
    color: var(--k-text-2);
  }

  @container (min-width: 40em) {
    .ways li {
      grid-template-columns: minmax(0, 1fr) auto 10em;
    }
    .ways .button {
      justify-self: stretch;
    }
  }
`;
