/** What stands in the place of a feed that could not be had, German. */

export const failure = {
  help: 'Bitte versuchen Sie es noch einmal. Bleibt es dabei, hilft die Ansprechstelle dieser Seite weiter.',
  forGood:
    'Noch einmal laden hilft hier nicht. Bitte sagen Sie der Ansprechstelle dieser Seite Bescheid.',
  still: 'Die übrige Seite ist davon nicht betroffen.',
  reasons: {
    unreachable:
      'Die Adresse der Datei antwortet nicht, oder sie erlaubt den Abruf von dieser Seite nicht (CORS).',
    'not-found': 'Unter der angegebenen Adresse liegt keine Datei.',
    'server-error': 'Der Server meldet einen Fehler.',
    timeout: 'Die Datei kam nach 30 Sekunden noch nicht an.',
    'no-source':
      'Es ist keine Datei angegeben. Ergänzen Sie das Attribut src oder einen eingebetteten Feed.',
    'no-script':
      'In der Seite steht kein Feed mit dieser Kennung. Geben Sie dem Element script, das ihn enthält, die id, die in src hinter # steht.',
    'bad-src':
      'Die Adresse im Attribut src ist keine gültige Adresse. Prüfen Sie, ob sie vollständig ist.',
  } as Readonly<Record<string, string>>,
  details: 'Hinweise für die Webredaktion',
};

export type FailureMessages = typeof failure;
