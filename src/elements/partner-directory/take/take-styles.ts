/** What opens below the button for taking partners along. */
import {css} from 'lit';

export const takeStyles = css`
  .take-panel {
    display: grid;
    gap: 0.6em;
    padding: 0.9em 1em;
    margin-top: 0.5em;
    border: 1px solid var(--k-line);
    border-radius: 0.5em;
    background: var(--k-subtle);
  }
  .take-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .print-frame {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
    visibility: hidden;
  }
`;
