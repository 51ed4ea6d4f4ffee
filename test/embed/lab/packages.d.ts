/** Packages that bring no types: what is used of them here. */
declare module 'insane' {
  export default function insane(html: string): string;
}
declare module 'sanitize-html' {
  export default function sanitizeHtml(html: string): string;
}
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: {url?: string; contentType?: string});
    readonly window: Window & typeof globalThis;
  }
}
