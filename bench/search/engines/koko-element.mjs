/** Ours as a page has it: the element over a feed that stands in the page. What it fetches is what `dist/embed/koko.js` asks for. */
export const source = 'feed.json';

const defined = () =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    [script.type, script.src] = ['module', '/dist/embed/koko.js'];
    document.head.append(script);
    void customElements.whenDefined('koko-offer-finder').then(resolve);
  });

/** The code is there before the clock starts, as it is on every other page. */
export async function warm(container) {
  const small = document.createElement('koko-offer-finder');
  small.feed = {meta: {format: 'koko-feed/1', title: 'leer', languages: ['de']}};
  container.append(small);
  await defined();
  await small.updateComplete;
  small.remove();
}

/** The moment at which the first card stands in the page. */
const firstCard = (root) =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!root.querySelector('.hit')) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {childList: true, subtree: true});
  });

export async function start({text, container}) {
  const feed = document.createElement('script');
  [feed.type, feed.id, feed.textContent] = ['application/json', 'feed', text];
  container.append(feed);
  const finder = document.createElement('koko-offer-finder');
  finder.setAttribute('src', '#feed');
  container.append(finder);
  await firstCard(finder.shadowRoot);
  const field = finder.shadowRoot.querySelector('input');
  return {
    async type(words) {
      field.value = words;
      field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await finder.updateComplete;
    },
  };
}
