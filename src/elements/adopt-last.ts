import type {CSSResult} from 'lit';

/** Puts style sheets last in a shadow root, each once. */
export function adoptLast(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const all = styles.map(({styleSheet}) => styleSheet).filter((sheet) => sheet !== undefined);
  const sheets = [...new Set(all)];
  const adopted = root.adoptedStyleSheets;
  if (sheets.every((sheet, k) => adopted.at(k - sheets.length) === sheet)) return;
  const others = adopted.filter((sheet) => !sheets.includes(sheet));
  root.adoptedStyleSheets = [...others, ...sheets];
}
