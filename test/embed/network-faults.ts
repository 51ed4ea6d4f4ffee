/** What goes wrong between a feed and a page; `docs/embed/hostile-pages.md` names it by this table. */

export interface NetworkFault {
  readonly de: string;
  readonly en: string;
  /** What is asked of the test server, or what the page's own script looks for. */
  readonly query: string;
  /** What the host page is told; none where the feed is shown all the same. */
  readonly code?: string;
}

export const faults: readonly NetworkFault[] = [
  {
    de: 'keine Datei (404)',
    en: 'no file (404)',
    query: 'fault-status=404',
    code: 'not-found',
  },
  {
    de: 'Fehler des Servers (500)',
    en: 'an error of the server (500)',
    query: 'fault-status=500',
    code: 'server-error',
  },
  {
    de: 'eine Seite statt der Datei (HTML statt JSON)',
    en: 'a page instead of the file (HTML instead of JSON)',
    query: 'fault-redirect=/test/embed/pages/blank.html',
    code: 'is-page',
  },
  {
    de: 'eine Umleitung zu einem fremden Server, der nicht antwortet',
    en: 'a redirect to a foreign server that does not answer',
    query: 'fault-redirect=https://third.invalid/feed.json',
    code: 'unreachable',
  },
  {
    de: 'auf einem anderen Server, der den Abruf nicht erlaubt (CORS)',
    en: 'on another server that does not allow it (CORS)',
    query: 'fault-redirect=http://127.0.0.1:{port}/demo/feeds/muenster.json',
    code: 'unreachable',
  },
  {
    de: 'in der Mitte abgebrochen',
    en: 'cut in the middle',
    query: 'fault-cut=1',
    code: 'unreachable',
  },
  {
    de: 'in der Mitte stehen geblieben (nach 30 Sekunden)',
    en: 'stalled in the middle (after 30 seconds)',
    query: 'fault-stall=1',
    code: 'timeout',
  },
  {
    de: 'ohne Verbindung (nachgestellt)',
    en: 'offline (simulated)',
    query: 'offline=1',
    code: 'unreachable',
  },
];
