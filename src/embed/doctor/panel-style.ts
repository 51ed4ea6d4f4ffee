/** The look of the doctor's panel, as a sheet, since strict policies forbid a style element. */
export function panelStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    /* As large as the page's own text, but never smaller than a browser writes. */
    :host { all: initial; display: block; font-size: max(16px, 1em); }
    section {
      font: 1em/1.5 system-ui, 'Segoe UI', Arial, sans-serif;
      color: #17212b; background: #fff;
      border-block-start: 3px solid #0b5a7a;
      padding: 1em 1.5em 2em; overflow-wrap: anywhere;
    }
    h2 { font-size: 1.25em; margin: 0 0 .5em; }
    h3 { font-size: 1em; margin: 1em 0 .25em; }
    p { margin: 0; }
    ul { margin: 0; padding-inline-start: 1.25em; max-inline-size: 60em; }
    li { margin-block-end: .5em; }
    .line { padding-inline-start: .75em; border-inline-start: 3px solid #74818d; color: #4a5865; }
    label { display: block; font-weight: 600; margin-block-start: 1em; }
    .hint { font-size: .875em; color: #4a5865; }
    textarea {
      display: block; box-sizing: border-box; inline-size: 100%; max-inline-size: 60em;
      font: .875em/1.5 ui-monospace, monospace; color: inherit; background: #f4f6f8;
      border: 1px solid #74818d; padding: .5em;
    }
    button {
      font: inherit; font-weight: 600; color: inherit; background: #fff; cursor: pointer;
      border: 1px solid #74818d; border-radius: .25em; min-block-size: 2.75em; padding-inline: 1.25em;
      margin-block: .5em; margin-inline-end: 1em;
    }
    :focus-visible { outline: 3px solid #0b0f14; outline-offset: 2px; }
    @media print { :host { display: none; } }
  `);
  return sheet;
}
