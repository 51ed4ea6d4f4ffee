/** What a key of a feed means, in a line, for the reference tables and for editors: German, English. */
export type Note = readonly [de: string, en: string];

export type Notes<Keys extends PropertyKey> = Readonly<Record<Keys, Note>>;
