/** What stands in the place of a feed that could not be had, German. */

export const failure = {
  help: 'Bitte versuchen Sie es noch einmal. Bleibt es dabei, hilft die Ansprechstelle dieser Seite weiter.',
  forGood:
    'Noch einmal laden hilft hier nicht. Bitte sagen Sie der Ansprechstelle dieser Seite Bescheid.',
  still: 'Die übrige Seite ist davon nicht betroffen.',
  copy: (day?: string) =>
    `Die aktuellen Daten sind gerade nicht zu erreichen. Sie sehen eine Kopie${day ? ` mit Stand ${day}` : ''}.`,
  reasons: {
    unreachable:
      'Die Adresse der Datei antwortet nicht, oder sie erlaubt den Abruf von dieser Seite nicht (CORS).',
    'not-found': 'Unter der angegebenen Adresse liegt keine Datei.',
    'is-page':
      'Unter der Adresse liegt eine Seite und keine Datei: eine Anmeldung etwa oder ein Hinweis auf eine Wartung.',
    'server-error': 'Der Server meldet einen Fehler.',
    timeout: 'Die Datei kam nach 30 Sekunden noch nicht an.',
    'no-source':
      'Es ist keine Datei angegeben. Ergänzen Sie das Attribut src oder einen eingebetteten Feed.',
    'no-script':
      'In der Seite steht kein Feed mit dieser Kennung. Geben Sie dem Element script, das ihn enthält, die id, die in src hinter # steht.',
    'feed-not-allowed':
      'Diese Seite zeigt nur Daten, die für sie freigegeben sind; die Adresse der Datei leitet an einen anderen Ort weiter. Wer die Seite betreibt, kann ihn unter „koko-allow“ eintragen.',
    'bad-src':
      'Die Adresse im Attribut src ist keine gültige Adresse. Prüfen Sie, ob sie vollständig ist.',
  } as Readonly<Record<string, string>>,
  details: 'Hinweise für die Webredaktion',
};

export type FailureMessages = typeof failure;
