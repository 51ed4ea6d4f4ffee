import {css} from 'lit';

export const paperToolsStyles = css`
  .paper summary {
    width: fit-content;
    padding-block: 0.35em;
    cursor: pointer;
  }
  .paper .ways {
    display: grid;
    gap: 0.75em;
    padding: 0.5em 0;
  }
  .paper .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .paper .button {
    min-width: 11em;
  }
  .paper label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: 2em;
  }
  .paper .input {
    width: auto;
    max-width: 7em;
    padding-inline: 0.5em;
  }
  .paper .outcome:empty {
    display: none;
  }
  .print-frame {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
    visibility: hidden;
  }
`;
