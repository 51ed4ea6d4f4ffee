/** Puts the focus on a record's name in the list; false where the list does not show it. */
export function focusEntry(root: ParentNode, id: string): boolean {
  const entry = root.querySelector<HTMLElement>(`.tiers [data-record="${CSS.escape(id)}"]`);
  entry?.focus();
  return entry !== null;
}
