/** The way back above a page of a widget. */
import {css} from 'lit';

export const backStyles = css`
  .back .link {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-height: 2.75em;
    font-size: 0.9375em;
  }
`;
