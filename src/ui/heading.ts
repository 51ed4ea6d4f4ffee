import {html, nothing, type TemplateResult} from 'lit';

type Content = unknown;

const LEVELS: readonly ((content: Content, look: string, id: string) => TemplateResult)[] = [
  (content, look, id) => html`<h1 id=${id || nothing} class=${look} tabindex="-1">${content}</h1>`,
  (content, look, id) => html`<h2 id=${id || nothing} class=${look} tabindex="-1">${content}</h2>`,
  (content, look, id) => html`<h3 id=${id || nothing} class=${look} tabindex="-1">${content}</h3>`,
  (content, look, id) => html`<h4 id=${id || nothing} class=${look} tabindex="-1">${content}</h4>`,
  (content, look, id) => html`<h5 id=${id || nothing} class=${look} tabindex="-1">${content}</h5>`,
  (content, look, id) => html`<h6 id=${id || nothing} class=${look} tabindex="-1">${content}</h6>`,
];

/**
 * A heading of the host page's outline. It can take focus by script, so that a new view starts at its title.
 * @param level 1–6; anything beyond is brought into that range
 * @param look one of the shared classes `heading-1`, `heading-2`, `heading-3`
 */
export function heading(level: number, content: Content, look: string, id = ''): TemplateResult {
  const index = Math.min(6, Math.max(1, Math.round(level) || 2)) - 1;
  const render = LEVELS[index];
  return render ? render(content, look, id) : html``;
}
