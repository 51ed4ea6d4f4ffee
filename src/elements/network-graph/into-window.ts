/** Scrolls the page to a mark that is out of sight. Firefox does not: it takes the whole picture for each mark in it. */
export function intoWindow(mark: Element): void {
  const {top, bottom} = mark.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= innerHeight;
  if (!isSeen) scrollBy({top: (top + bottom - innerHeight) / 2});
}
