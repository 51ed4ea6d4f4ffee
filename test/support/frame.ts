import {until} from './wait.js';

export interface Frame {
  element: HTMLIFrameElement;
  document: Document;
  window: Window & typeof globalThis;
  /** Takes the frame out of the page. */
  remove(): void;
}

export interface FrameOptions {
  /** Width of the window in px; 320 is the narrowest a page must bear (WCAG 1.4.10). */
  width: number;
  height?: number;
  /** What stands in the body. */
  body: string;
  /** Addresses of modules on the test server, such as `/src/define/offer-finder.ts`. */
  modules?: string[];
  lang?: string;
}

/**
 * A page of its own in a window of a given width: the narrowest window of WebKitGTK is wider than
 * 320 px, a frame is not.
 */
export async function openFrame(options: FrameOptions): Promise<Frame> {
  const element = document.createElement('iframe');
  element.width = String(options.width);
  element.height = String(options.height ?? 800);
  element.style.border = '0';
  element.srcdoc = pageOf(options);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
  document.body.append(element);
  await loaded;
  const view = await until(() => element.contentWindow as Frame['window'] | null);
  return {element, document: view.document, window: view, remove: () => element.remove()};
}

function pageOf({body, modules = [], lang = 'de'}: FrameOptions): string {
  const scripts = modules.map((module) => `<script type="module" src="${module}"></script>`);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Rahmen</title>
<style>body { margin: 0 }</style>${scripts.join('')}</head><body>${body}</body></html>`;
}

/** Whether a page must be scrolled sideways. */
export function scrollsSideways({document: page}: Frame): boolean {
  return page.documentElement.scrollWidth > page.documentElement.clientWidth;
}
