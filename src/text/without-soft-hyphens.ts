/** A text as it is read and compared: without the break opportunities of `withSoftHyphens`. */
export const withoutSoftHyphens = (text: string): string => text.replace(/\u00AD/g, '');
