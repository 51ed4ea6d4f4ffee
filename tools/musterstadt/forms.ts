/** In which forms offers of Musterstadt come. */

/** How an offer of a kind is called, in German and English, and who gives it. */
export const FORMS: Readonly<
  Record<
    string,
    {
      readonly de: readonly [string, ...string[]];
      readonly en: readonly [string, ...string[]];
      readonly by: readonly string[];
      readonly how: string;
    }
  >
> = {
  beratung: {
    de: ['Sprechstunde', 'Beratung', 'Telefonberatung'],
    en: ['Consultation', 'Advice', 'Advice by phone'],
    by: ['agentur', 'jobcenter', 'kammern', 'jugend'],
    how: 'Die Gespräche sind vertraulich, eine Überweisung ist nicht nötig.',
  },
  begleitung: {
    de: ['Begleitung', 'Patenschaft', 'Lotsendienst'],
    en: ['Support', 'Mentoring', 'Guidance'],
    by: ['jugend', 'initiativen', 'traeger'],
    how: 'Eine feste Ansprechperson bleibt über mehrere Monate an der Seite.',
  },
  kurs: {
    de: ['Kurs', 'Training', 'Lehrgang'],
    en: ['Course', 'Training', 'Class'],
    by: ['traeger', 'schulen'],
    how: 'Gelernt wird in Gruppen von höchstens zwölf Personen.',
  },
  workshop: {
    de: ['Workshop', 'Werkstatttag', 'Mitmachtag'],
    en: ['Workshop', 'Workshop day', 'Hands-on day'],
    by: ['traeger', 'kammern', 'wirtschaft'],
    how: 'Am Ende nimmt jede Person ein eigenes Ergebnis mit nach Hause.',
  },
  praktikum: {
    de: ['Praxistage', 'Schnupperpraktikum', 'Betriebserkundung'],
    en: ['Days in practice', 'Taster placement', 'Company visit'],
    by: ['wirtschaft', 'traeger'],
    how: 'Der Betrieb stellt Arbeitskleidung und eine Ansprechperson.',
  },
  veranstaltung: {
    de: ['Infoabend', 'Aktionstag', 'Messe'],
    en: ['Information evening', 'Action day', 'Fair'],
    by: ['schulen', 'kammern', 'agentur'],
    how: 'Fragen sind vorab und vor Ort willkommen.',
  },
  feststellung: {
    de: ['Potenzialanalyse', 'Stärkencheck', 'Talentparcours'],
    en: ['Assessment', 'Strengths check', 'Talent trail'],
    by: ['traeger', 'schulen'],
    how: 'Jede Person erhält eine schriftliche Rückmeldung.',
  },
  fortbildung: {
    de: ['Fortbildung', 'Fachtag', 'Seminar'],
    en: ['Professional training', 'Conference', 'Seminar'],
    by: ['aufsicht', 'kammern', 'traeger'],
    how: 'Die Teilnahme wird bescheinigt.',
  },
  information: {
    de: ['Online-Wegweiser', 'Broschüre', 'Infopaket'],
    en: ['Online guide', 'Brochure', 'Information pack'],
    by: ['agentur', 'initiativen', 'aufsicht'],
    how: 'Das Material liegt auch in einfacher Sprache vor.',
  },
  foerderung: {
    de: ['Zuschuss', 'Stipendium', 'Förderung'],
    en: ['Grant', 'Scholarship', 'Funding'],
    by: ['jobcenter', 'agentur', 'initiativen'],
    how: 'Der Antrag passt auf eine Seite; beim Ausfüllen hilft die Beratung.',
  },
  netzwerk: {
    de: ['Arbeitskreis', 'Austauschrunde', 'Fachgespräch'],
    en: ['Working circle', 'Exchange', 'Expert talk'],
    by: ['aufsicht', 'kammern', 'wirtschaft'],
    how: 'Die Ergebnisse werden für alle Beteiligten festgehalten.',
  },
  treff: {
    de: ['Offener Treff', 'Lerncafé', 'Werkstattnachmittag'],
    en: ['Drop-in', 'Learning café', 'Workshop afternoon'],
    by: ['jugend', 'initiativen'],
    how: 'Eine Anmeldung ist nicht nötig, Getränke gibt es umsonst.',
  },
};

export const CLOSINGS = [
  'Die Räume sind mit Bus und Bahn gut zu erreichen.',
  'Wer unsicher ist, ob das Angebot passt, ruft vorher an.',
  'Auf Wunsch wird übersetzt.',
  'Ein zweiter Termin ist jederzeit möglich.',
  'Bringen Sie Zeugnisse und Lebenslauf mit, wenn Sie welche haben.',
  'Für Gruppen ab acht Personen werden eigene Termine vereinbart.',
  'Die Plätze werden in der Reihenfolge der Anmeldung vergeben.',
  'Auch ein Einstieg mitten im Schuljahr ist möglich.',
] as const;
