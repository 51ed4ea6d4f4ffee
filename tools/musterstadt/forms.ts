/** In which forms offers of Musterstadt come. */

/** How an offer of a kind is called, in German and English, and who gives it. */
export const FORMS: Readonly<
  Record<
    string,
    {
      readonly de: readonly [string, ...string[]];
      readonly en: readonly [string, ...string[]];
      readonly by: readonly string[];
      readonly how: {readonly de: string; readonly en: string};
    }
  >
> = {
  beratung: {
    de: ['Sprechstunde', 'Beratung', 'Telefonberatung'],
    en: ['Consultation', 'Advice', 'Advice by phone'],
    by: ['agentur', 'jobcenter', 'kammern', 'jugend'],
    how: {
      de: 'Die Gespräche sind vertraulich, eine Überweisung ist nicht nötig.',
      en: 'Talks are confidential, no referral is needed.',
    },
  },
  begleitung: {
    de: ['Begleitung', 'Patenschaft', 'Lotsendienst'],
    en: ['Support', 'Mentoring', 'Guidance'],
    by: ['jugend', 'initiativen', 'traeger'],
    how: {
      de: 'Eine feste Ansprechperson bleibt über mehrere Monate an der Seite.',
      en: 'One contact stays by your side for several months.',
    },
  },
  kurs: {
    de: ['Kurs', 'Training', 'Lehrgang'],
    en: ['Course', 'Training', 'Class'],
    by: ['traeger', 'schulen'],
    how: {
      de: 'Gelernt wird in Gruppen von höchstens zwölf Personen.',
      en: 'You learn in groups of twelve at most.',
    },
  },
  workshop: {
    de: ['Workshop', 'Werkstatttag', 'Mitmachtag'],
    en: ['Workshop', 'Workshop day', 'Hands-on day'],
    by: ['traeger', 'kammern', 'wirtschaft'],
    how: {
      de: 'Am Ende nimmt jede Person ein eigenes Ergebnis mit nach Hause.',
      en: 'In the end everyone takes home something of their own.',
    },
  },
  praktikum: {
    de: ['Praxistage', 'Schnupperpraktikum', 'Betriebserkundung'],
    en: ['Days in practice', 'Taster placement', 'Company visit'],
    by: ['wirtschaft', 'traeger'],
    how: {
      de: 'Der Betrieb stellt Arbeitskleidung und eine Ansprechperson.',
      en: 'The company provides work clothes and a contact.',
    },
  },
  veranstaltung: {
    de: ['Infoabend', 'Aktionstag', 'Messe'],
    en: ['Information evening', 'Action day', 'Fair'],
    by: ['schulen', 'kammern', 'agentur'],
    how: {
      de: 'Fragen sind vorab und vor Ort willkommen.',
      en: 'Questions are welcome beforehand and on the spot.',
    },
  },
  feststellung: {
    de: ['Potenzialanalyse', 'Stärkencheck', 'Talentparcours'],
    en: ['Assessment', 'Strengths check', 'Talent trail'],
    by: ['traeger', 'schulen'],
    how: {
      de: 'Jede Person erhält eine schriftliche Rückmeldung.',
      en: 'Everyone gets written feedback.',
    },
  },
  fortbildung: {
    de: ['Fortbildung', 'Fachtag', 'Seminar'],
    en: ['Professional training', 'Conference', 'Seminar'],
    by: ['aufsicht', 'kammern', 'traeger'],
    how: {de: 'Die Teilnahme wird bescheinigt.', en: 'You get a certificate of attendance.'},
  },
  information: {
    de: ['Online-Wegweiser', 'Broschüre', 'Infopaket'],
    en: ['Online guide', 'Brochure', 'Information pack'],
    by: ['agentur', 'initiativen', 'aufsicht'],
    how: {
      de: 'Das Material liegt auch in einfacher Sprache vor.',
      en: 'The material is also available in plain language.',
    },
  },
  foerderung: {
    de: ['Zuschuss', 'Stipendium', 'Förderung'],
    en: ['Grant', 'Scholarship', 'Funding'],
    by: ['jobcenter', 'agentur', 'initiativen'],
    how: {
      de: 'Der Antrag passt auf eine Seite; beim Ausfüllen hilft die Beratung.',
      en: 'The application fits on one page; advisers help to fill it in.',
    },
  },
  netzwerk: {
    de: ['Arbeitskreis', 'Austauschrunde', 'Fachgespräch'],
    en: ['Working circle', 'Exchange', 'Expert talk'],
    by: ['aufsicht', 'kammern', 'wirtschaft'],
    how: {
      de: 'Die Ergebnisse werden für alle Beteiligten festgehalten.',
      en: 'Results are recorded for everyone involved.',
    },
  },
  treff: {
    de: ['Offener Treff', 'Lerncafé', 'Werkstattnachmittag'],
    en: ['Drop-in', 'Learning café', 'Workshop afternoon'],
    by: ['jugend', 'initiativen'],
    how: {
      de: 'Eine Anmeldung ist nicht nötig, Getränke gibt es umsonst.',
      en: 'No registration is needed, drinks are free.',
    },
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
