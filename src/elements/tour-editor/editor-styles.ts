import {css} from 'lit';

export const editorStyles = css`
  .tour-editor {
    margin-block: 1em;
    border: 1px solid var(--k-line);
    border-radius: 0.375em;
    padding-inline: 1em;
  }
  .tour-editor[open] {
    padding-block-end: 1em;
  }
  .tour-editor summary {
    padding-block: 0.75em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .tour-editor .strong {
    font-weight: 600;
  }
  .tour-editor .tour-open,
  .tour-editor .tour-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    margin-block: 0.75em;
  }
  .tour-editor .tour-open label {
    flex: 1 1 14em;
    min-width: 0;
  }
  .tour-editor .tour-field {
    display: block;
    margin-block: 0.75em;
  }
  .tour-editor .input {
    padding-inline: 0.75em;
  }
  .tour-editor select.input {
    appearance: auto;
  }
  .tour-editor textarea {
    font: inherit;
    letter-spacing: inherit;
    margin: 0;
    padding-block: 0.5em;
    resize: vertical;
  }
  .tour-editor .tour-seconds {
    max-width: 12em;
  }
  .tour-editor .tour-steps {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
  }
  .tour-editor .tour-steps > li {
    border-block-start: 1px solid var(--k-line);
  }
  .tour-editor .tour-steps > li:last-child {
    border-block-end: 1px solid var(--k-line);
  }
  .tour-editor .button[aria-disabled='true'] {
    color: var(--k-text-2);
    cursor: default;
  }
`;
