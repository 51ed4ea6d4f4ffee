import {html, nothing, type TemplateResult} from 'lit';

/** A text with the language it is really in, where that differs from the widget's. */
export interface ShownText {
  readonly value: string;
  readonly lang: string;
}

/** Feed text, only ever as text; carries `lang` where it differs from `around`. */
export function shownText(text: ShownText, around: string): TemplateResult | string {
  if (sameLanguage(text.lang, around)) return text.value;
  return html`<span lang=${text.lang || nothing}>${text.value}</span>`;
}

function sameLanguage(a: string, b: string): boolean {
  return a === '' || a.toLowerCase() === b.toLowerCase() || a.split('-', 1)[0] === b.toLowerCase();
}

/** Text with ranges set off by `<mark>`. Ranges are half-open, sorted and apart. */
export function marked(
  value: string,
  ranges: readonly (readonly [number, number])[],
): readonly (TemplateResult | string)[] {
  const parts: (TemplateResult | string)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(value.slice(at, start), html`<mark>${value.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(value.slice(at));
  return parts;
}
