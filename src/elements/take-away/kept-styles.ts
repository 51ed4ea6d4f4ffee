/** The list of kept offers. */
import {css} from 'lit';

export const keptStyles = css`
  .kept-head {
    margin-top: 0.75em;
  }
  .kept-head > p {
    max-width: 46em;
    margin-top: 0.25em;
  }
  .kept-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 1em 0 1.25em;
  }
  .kept-ways .take-note {
    flex-basis: 100%;
  }
  @container (min-width: 40em) {
    .kept-ways .forget {
      margin-inline-start: auto;
    }
  }
  .print-frame {
    position: absolute;
    width: 0;
    height: 0;
    border: 0;
    visibility: hidden;
  }
`;
