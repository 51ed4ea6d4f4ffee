/** Registers an element. The first definition of a tag stays; a second copy warns once and never throws. */
export function register(tag: string, element: CustomElementConstructor): void {
  try {
    if (!customElements.get(tag)) customElements.define(tag, element);
    else if (customElements.get(tag) !== element) warnOnce(tag);
  } catch (error) {
    warnOnce(tag, error);
  }
}

const warned = new Set<string>();

function warnOnce(tag: string, error?: unknown): void {
  if (warned.has(tag)) return;
  warned.add(tag);
  console.warn(
    `koko-widgets: <${tag}> is already defined by another script; the first definition stays.`,
    error ?? '',
  );
}
