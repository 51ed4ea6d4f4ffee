import {css} from 'lit';

/** Offices and how to reach them, in a list. */
export const contactStyles = css`
  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    margin-top: 0.4em;
  }
  .contacts .icon {
    color: var(--k-text-2);
  }
`;
