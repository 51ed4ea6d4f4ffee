import {html, type TemplateResult} from 'lit';

/** A text with the language it is really in, where that differs from the widget's. */
export interface ShownText {
  readonly value: string;
  readonly lang: string;
}

/** Feed text, only ever as text; carries `lang` where it differs from `around`. */
export function shownText(text: ShownText, around: string): TemplateResult | string {
  const lang = otherLanguage(text.lang, around);
  return lang === undefined ? text.value : html`<span lang=${lang}>${text.value}</span>`;
}

/** A text's language where it is not the one around it: `de-AT` is German in a German page, `de` is not Leichte Sprache. */
export function otherLanguage(own: string, around: string): string | undefined {
  const [lang, page] = [own.toLowerCase(), around.toLowerCase()];
  return lang === '' || lang === page || lang.split('-', 1)[0] === page ? undefined : own;
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
