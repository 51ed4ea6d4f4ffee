/** Code of a Markdown page, so that what it shows can be run. */

export interface CodeBlock {
  /** What stands behind the fence: `js`, `js node`. */
  readonly info: string;
  readonly code: string;
}

export function codeBlocks(markdown: string): CodeBlock[] {
  return [...markdown.matchAll(/^```([^\n]*)\n([^]*?)^```$/gm)].map(([, info = '', code = '']) => ({
    info: info.trim(),
    code,
  }));
}

/** All blocks of a kind in their order. */
export const codeOf = (markdown: string, info: string): string =>
  codeBlocks(markdown)
    .filter((block) => block.info === info)
    .map(({code}) => code)
    .join('\n');

/**
 * A page that runs the `html` and `js` of a Markdown page as it is written.
 * @param toolkit where `koko-widgets/network` stands
 * @param base from where the page fetches its data
 * @param after code that may use all that the page names
 */
export const pageOf = (
  markdown: string,
  {toolkit, base, after}: {toolkit: string; base: string; after: string},
): string => `<!doctype html><html lang="de"><head><meta charset="utf-8"><base href="${base}">
<title>Beispiele</title>
<script type="importmap">{"imports": {"koko-widgets/network": "${toolkit}"}}</script></head>
<body>${codeOf(markdown, 'html')}
<script type="module">${codeOf(markdown, 'js')}
${after}</script></body></html>`;
