/** What a soak has done and what it left, as tables for people. */
const WORDS = {
  de: {
    head: ['Was', 'Zahl', 'mehr danach'],
    what: {
      steps: 'Schritte',
      refreshes: 'Feeds neu gelesen',
      resizes: 'andere Größen des Fensters',
      blanks: 'schwarz und zurück',
      returns: 'Bühne verlassen und wieder betreten',
      hidden: 'Tab verborgen und wieder gezeigt',
      minutes: 'Minuten',
      nodes: 'DOM-Knoten',
      detached: 'Knoten außerhalb der Seiten, die ein Skript hält',
      listeners: 'Event-Listener',
      outliving: 'davon an Fenstern, Dokumenten und Medienabfragen',
      timers: 'Zeitgeber (einer: die Uhr der Sprecheransicht)',
      frames: 'angeforderte Frames',
      observed: 'beobachtete Knoten',
      channels: 'offene Kanäle zwischen den Fenstern',
      workers: 'Worker',
      ownPerHour: 'Objekte der Skripte, MB je Stunde in diesem Tempo (Steigung; Zahl: Proben)',
      ownGrown: 'Objekte der Skripte, MB im Ganzen (Zahl: Proben)',
      heapPerHour:
        'Heap mit übersetztem Code, MB je Stunde in diesem Tempo (Steigung; Zahl: Proben)',
      heapGrown: 'Heap mit übersetztem Code, MB im Ganzen (Zahl: Proben)',
      heapPerStep: 'Heap mit übersetztem Code, Byte je Schritt (Steigung; Zahl: Proben)',
      ticks: 'Schläge der Uhr in dieser Zeit',
      pictures: 'verschiedene Bilder am selben Schritt (Zahl: Proben)',
      restWall: 'in Ruhe angefordert: Leinwand (Zahl: Sekunden)',
      restDesk: 'in Ruhe angefordert: Sprecheransicht, ohne ihre Uhr',
    },
  },
  en: {
    head: ['what', 'count', 'more afterwards'],
    what: {
      steps: 'steps',
      refreshes: 'feeds read anew',
      resizes: 'other sizes of the window',
      blanks: 'black and back',
      returns: 'off the stage and on again',
      hidden: 'tab hidden and shown again',
      minutes: 'minutes',
      nodes: 'DOM nodes',
      detached: 'nodes outside of the pages that script holds',
      listeners: 'listeners',
      outliving: 'of these on windows, documents and media queries',
      timers: 'timers (one: the clock of the speaker window)',
      frames: 'frames asked for',
      observed: 'observed nodes',
      channels: 'open channels between the windows',
      workers: 'workers',
      ownPerHour: 'objects of scripts, MB an hour at this pace (slope; count: samples)',
      ownGrown: 'objects of scripts, MB in all (count: samples)',
      heapPerHour: 'heap with compiled code, MB an hour at this pace (slope; count: samples)',
      heapGrown: 'heap with compiled code, MB in all (count: samples)',
      heapPerStep: 'heap with compiled code, bytes a step (slope; count: samples)',
      ticks: 'ticks of the clock in that time',
      pictures: 'different pictures at the same step (count: samples)',
      restWall: 'asked for at rest: wall (count: seconds)',
      restDesk: 'asked for at rest: speaker window, without its clock',
    },
  },
};

export function soakTable(rows, {locale}, write) {
  const {head, what} = WORDS[locale.slice(0, 2)];
  const lines = rows.map(({what: key, count, left, value}) => [
    what[key],
    write(count, Number.isInteger(count) ? 0 : 1),
    left === undefined ? (value === undefined ? '–' : write(rounded(value), 2)) : write(left),
  ]);
  return [{heading: '', head, lines}];
}

/** Never a zero with a sign. */
const rounded = (value) => Math.round(100 * value) / 100 || 0;
