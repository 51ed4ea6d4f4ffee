/** The mark of a record in a picture. Ids are compared: not every page leaves the means to write one into a selector. */
export const markOf = (root: ParentNode, id: string): SVGElement | undefined =>
  [...root.querySelectorAll<SVGElement>('.marks [data-id]')].find((mark) => mark.dataset.id === id);
