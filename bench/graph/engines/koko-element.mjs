/** Ours as a page has it: the element over a feed, in bands. What it fetches is what `dist/embed/koko.js` asks for. */
export const readsItself = true;

export function start({container, first, settled}) {
  const element = document.createElement('koko-network-graph');
  element.setAttribute('layout', new URLSearchParams(location.search).get('layout') ?? 'bands');
  element.setAttribute('src', 'feed.json');
  container.append(element);
  const script = document.createElement('script');
  [script.type, script.src] = ['module', '/dist/embed/koko.js'];
  document.head.append(script);
  const look = () => {
    const root = element.shadowRoot;
    if (root?.querySelector('canvas, .marks [data-id]')) first();
    if (element.dataset.state === 'ready') settled();
    else requestAnimationFrame(look);
  };
  look();
  return () => [];
}
