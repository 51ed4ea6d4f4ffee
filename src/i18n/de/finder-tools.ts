/** What the finder's tools say: suggestions and further filters. */

export const finderTools = {
  suggestions: 'Vorschläge',
  /** What a suggestion is; nothing for a word that only completes what was typed. */
  suggested: {words: '', place: 'Ort', offer: 'Angebot', situation: 'Situation'},
  /** After the name of a filter: what was typed before it stays. */
  andWords: (query: string) => `und „${query}“`,
  otherWord: (word: string) => `auch: ${word}`,

  placeTitle: 'Ort und Entfernung',
  placeLabel: 'Postleitzahl oder Ort',
  placeNote: 'Entfernungen sind Luftlinie.',
  placeUnknown: (text: string, examples: readonly string[]) =>
    `„${text}“ kommt in diesen Daten nicht vor. Bekannt ist zum Beispiel ${examples.join(' oder ')}.`,
  within: 'Umkreis',
  anyDistance: 'beliebig',
  /** Offers of the list that no distance is known of. */
  placeless: (count: number) =>
    count === 1
      ? '1 Angebot hat keinen bekannten Ort, etwa weil es online ist. In einem Umkreis fehlt es.'
      : `${count} Angebote haben keinen bekannten Ort, etwa weil sie online sind. In einem Umkreis fehlen sie.`,
  upTo: (km: number) => `bis ${km}\u00A0km`,

  searchIn: (facet: string) => `In „${facet}“ suchen`,
  moreValues: (count: number) => `${count} weitere über die Suche`,
  valuesFound: (count: number) =>
    count === 0 ? 'Keine Treffer in dieser Liste' : `${count} in dieser Liste`,
};

export type FinderToolsMessages = typeof finderTools;
