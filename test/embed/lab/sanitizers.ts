/** Sanitizers that run in Node, as they come: no option is set but what they cannot do without. */
import createDOMPurify from 'dompurify';
import insane from 'insane';
import {JSDOM} from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';

export interface Sanitizer {
  /** The name of its package. */
  readonly id: string;
  readonly clean: (html: string) => string;
}

const purify = createDOMPurify(new JSDOM('').window);
const rehype = unified()
  .use(rehypeParse, {fragment: true})
  .use(rehypeSanitize)
  .use(rehypeStringify);

export const sanitizers: readonly Sanitizer[] = [
  {id: 'dompurify', clean: (html) => purify.sanitize(html)},
  {id: 'sanitize-html', clean: (html) => sanitizeHtml(html)},
  {id: 'rehype-sanitize', clean: (html) => String(rehype.processSync(html))},
  {id: 'xss', clean: (html) => xss(html)},
  {id: 'insane', clean: (html) => insane(html)},
];
