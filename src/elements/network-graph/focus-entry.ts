/** Puts the focus on a record's name in the list; false where the list does not show it. */
export function focusEntry(root: ParentNode, id: string): boolean {
  const entries = [...root.querySelectorAll<HTMLElement>('.tiers [data-record]')];
  const entry = entries.find(({dataset}) => dataset.record === id);
  entry?.focus();
  return entry !== undefined;
}
