/** Focus stays where a reader left it while a link turns into a widget. */

/**
 * @returns to be called once the link has been moved into the widget: it has the focus again, and hands it on
 *   to the widget's heading when the widget takes its place
 */
export function keepFocus(link: Element, widget: Element): () => void {
  const {activeElement} = link.getRootNode() as Document | ShadowRoot;
  if (activeElement !== link) return () => undefined;
  return () => {
    (link as HTMLElement).focus({preventScroll: true});
    const leaving = new AbortController();
    const {signal} = leaving;
    // A window that is left takes the focus along; and a link that is shown no more loses the focus without anybody having gone elsewhere.
    link.addEventListener(
      'blur',
      () => document.hasFocus() && link.getClientRects().length > 0 && leaving.abort(),
      {
        signal,
      },
    );
    widget.addEventListener(
      'koko-ready',
      () => {
        leaving.abort();
        headingIn(widget)?.focus({preventScroll: true});
      },
      {signal},
    );
  };
}

const headingIn = (widget: Element): HTMLElement | null | undefined =>
  widget.shadowRoot?.querySelector<HTMLElement>('[tabindex="-1"]');
