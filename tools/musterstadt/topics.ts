/** What offers of Musterstadt are about. The audiences left out make the gaps that a coverage table shows. */

export interface Topic {
  readonly de: string;
  readonly en: string;
  readonly field: 'orientierung' | 'uebergang' | 'attraktivitaet' | 'koordinierung';
  readonly kinds: readonly [string, ...string[]];
  readonly audiences: readonly string[];
  readonly aims: readonly [string, ...string[]];
  readonly saysDe: string;
  readonly saysEn: string;
}

type Line = readonly [
  de: string, en: string, kinds: string, audiences: string, aims: string, saysDe: string, saysEn: string,
];

const SEPARATED = / /;

const topics = (field: Topic['field'], lines: readonly Line[]): Topic[] =>
  lines.map(([de, en, kinds, audiences, aims, saysDe, saysEn]) => ({
    de,
    en,
    field,
    kinds: kinds.split(SEPARATED) as [string, ...string[]],
    audiences: audiences.split(SEPARATED),
    aims: aims.split(SEPARATED) as [string, ...string[]],
    saysDe,
    saysEn,
  }));

const orientation = topics('orientierung', [
  ['Stärken entdecken', 'discover your strengths', 'feststellung workshop', 'lernende allgemeinbildend', 'berufswahl', 'Zeigt in praktischen Aufgaben, was jemand gut kann.', 'Shows in hands-on tasks what somebody is good at.'],
  ['Berufe in der Technik', 'careers in technology', 'workshop praktikum veranstaltung', 'lernende jugendliche', 'berufswahl praxis', 'Führt durch Werkstatt, Labor und Serverraum.', 'Leads through workshop, laboratory and server room.'],
  ['Pflege und Gesundheit', 'care and health', 'praktikum veranstaltung workshop', 'lernende jugendliche', 'berufswahl praxis', 'Gibt Einblick in Klinik, Praxis und Pflegeheim.', 'Gives insight into hospital, surgery and care home.'],
  ['Handwerk zum Anfassen', 'hands-on crafts', 'workshop praktikum', 'lernende allgemeinbildend', 'praxis', 'Holz, Metall, Farbe: Hier wird selbst gearbeitet.', 'Wood, metal, paint: here you do the work yourself.'],
  ['Studieren, aber was?', 'studying, but what?', 'beratung veranstaltung information', 'lernende eltern', 'berufswahl', 'Ordnet Studiengänge und zeigt Wege der Finanzierung.', 'Sorts degree courses and shows ways to pay for them.'],
  ['Wie geht es nach der Schule weiter?', 'what comes after school?', 'veranstaltung beratung information', 'eltern lernende', 'berufswahl', 'Erklärt alle Wege nach Klasse 9, 10 und 13.', 'Explains all ways after years 9, 10 and 13.'],
  ['Das Praktikum vorbereiten', 'preparing a work placement', 'kurs beratung', 'lernende fachkraefte allgemeinbildend', 'praxis berufswahl', 'Von der Suche nach einem Platz bis zum Bericht.', 'From finding a place to writing the report.'],
  ['Berufswahl im Unterricht', 'career choice in class', 'fortbildung netzwerk', 'fachkraefte allgemeinbildend', 'berufswahl strukturen', 'Liefert Stundenentwürfe und Material.', 'Provides lesson plans and material.'],
  ['Mädchen in Technikberufen', 'girls in technical careers', 'workshop veranstaltung', 'lernende betriebe', 'berufswahl praxis', 'Auszubildende zeigen ihren Arbeitsplatz.', 'Apprentices show their place of work.'],
  ['Soziale Berufe', 'social professions', 'praktikum information', 'lernende jugendliche', 'berufswahl', 'Kita, Jugendhaus, Beratung: Menschen im Mittelpunkt.', 'Nursery, youth club, counselling: people come first.'],
  ['Grüne Berufe', 'green careers', 'praktikum workshop', 'lernende ausserschulisch', 'praxis', 'Ein Tag zwischen Gewächshaus, Wald und Stall.', 'A day between greenhouse, forest and stable.'],
  ['Berufe mit Sprachen', 'careers with languages', 'information veranstaltung', 'lernende ausserschulisch berufsbildend', 'berufswahl sprache', 'Mehrsprachigkeit als Stärke im Beruf.', 'Speaking several languages as a strength at work.'],
]);

const transition = topics('uebergang', [
  ['Bewerbung schreiben', 'writing an application', 'kurs beratung treff', 'jugendliche lernende', 'platz', 'Anschreiben und Lebenslauf entstehen vor Ort.', 'Letter and CV are written on the spot.'],
  ['Vorstellungsgespräch üben', 'practising job interviews', 'workshop kurs', 'jugendliche lernende', 'platz', 'Geübt wird mit Menschen aus Betrieben.', 'You practise with people from companies.'],
  ['Ausbildungsplatz finden', 'finding an apprenticeship', 'beratung begleitung veranstaltung', 'jugendliche lernende eltern', 'platz', 'Sucht gemeinsam nach freien Stellen in der Nähe.', 'Looks together for open places nearby.'],
  ['Nach dem Abbruch neu anfangen', 'a new start after dropping out', 'beratung begleitung', 'jugendliche', 'sichern platz', 'Klärt, was anerkannt wird und wie es weitergeht.', 'Settles what counts and how to go on.'],
  ['Schulabschluss nachholen', 'gaining a certificate later', 'kurs beratung', 'jugendliche', 'abschluss', 'Führt in Abendkursen zum Abschluss.', 'Leads to a certificate in evening classes.'],
  ['Deutsch für den Beruf', 'German for work', 'kurs treff', 'jugendliche berufsbildend', 'sprache', 'Fachsprache und Prüfungsdeutsch in kleinen Gruppen.', 'Technical and exam German in small groups.'],
  ['Rechnen für die Ausbildung', 'maths for training', 'kurs treff', 'jugendliche berufsbildend', 'sichern abschluss', 'Schließt Lücken vor der Zwischenprüfung.', 'Closes gaps before the intermediate exam.'],
  ['Einstieg mit Qualifizierung', 'entry qualification', 'praktikum foerderung begleitung', 'jugendliche betriebe', 'platz praxis', 'Mehrere Monate im Betrieb, danach oft die Ausbildung.', 'Several months in a company, often followed by training.'],
  ['Geld in der Ausbildung', 'money during training', 'beratung foerderung information', 'jugendliche eltern', 'sichern', 'Rechnet durch, welche Hilfen zustehen.', 'Works out which support you are entitled to.'],
  ['Ausbildung in Teilzeit', 'part-time training', 'beratung foerderung', 'jugendliche betriebe', 'platz sichern', 'Für alle, die Kinder betreuen oder Angehörige pflegen.', 'For everyone who looks after children or relatives.'],
  ['Vom Berufskolleg in den Betrieb', 'from college to company', 'begleitung veranstaltung', 'berufsbildend bildungsstaetten jugendliche', 'platz', 'Begleitet den Wechsel in den letzten Monaten der Schulzeit.', 'Accompanies the change in the last months of school.'],
  ['Übergabe zwischen Schule und Betrieb', 'hand-over from school to company', 'netzwerk fortbildung', 'allgemeinbildend betriebe fachkraefte', 'netzwerke sichern', 'Legt fest, wer wen wann informiert.', 'Settles who informs whom and when.'],
]);

const appeal = topics('attraktivitaet', [
  ['Duale Ausbildung kennenlernen', 'getting to know dual training', 'veranstaltung information', 'lernende jugendliche allgemeinbildend', 'berufswahl', 'Auszubildende erzählen, wie ihr Alltag aussieht.', 'Apprentices tell what their day looks like.'],
  ['Tag der offenen Betriebe', 'open company day', 'veranstaltung praktikum', 'betriebe lernende', 'praxis platz', 'Betriebe öffnen einen Nachmittag lang ihre Türen.', 'Companies open their doors for an afternoon.'],
  ['Gute Ausbildung im Betrieb', 'good training in the company', 'fortbildung beratung', 'betriebe bildungsstaetten', 'sichern', 'Stärkt alle, die im Betrieb ausbilden.', 'Strengthens everyone who trains apprentices.'],
  ['Ausbildung im Verbund', 'training in a network of companies', 'beratung foerderung netzwerk', 'betriebe bildungsstaetten', 'strukturen platz', 'Mehrere Betriebe bilden gemeinsam aus.', 'Several companies train together.'],
  ['Auslandspraktikum für Auszubildende', 'work placement abroad for apprentices', 'praktikum foerderung', 'jugendliche berufsbildend betriebe', 'praxis sprache', 'Vier Wochen Arbeit in einem anderen Land.', 'Four weeks of work in another country.'],
  ['Zusatzqualifikation Digitales', 'additional qualification in digital skills', 'kurs', 'berufsbildend bildungsstaetten', 'abschluss', 'Ein Zertifikat neben dem Berufsabschluss.', 'A certificate beside the vocational qualification.'],
  ['Lehrstellenwerbung mit Auszubildenden', 'recruiting with apprentices', 'workshop netzwerk', 'betriebe ausserschulisch', 'platz netzwerke', 'Auszubildende gehen in Schulen und Vereine.', 'Apprentices visit schools and clubs.'],
]);

const coordination = topics('koordinierung', [
  ['Runder Tisch Übergang', 'round table on the transition', 'netzwerk', 'allgemeinbildend berufsbildend betriebe bildungsstaetten', 'netzwerke strukturen', 'Alle Beteiligten stimmen zweimal im Jahr ihre Pläne ab.', 'Everyone involved aligns plans twice a year.'],
  ['Zahlen für die Bildungsplanung', 'figures for education planning', 'information fortbildung', 'fachkraefte allgemeinbildend ausserschulisch', 'strukturen', 'Wertet aus, wohin junge Menschen nach der Schule gehen.', 'Analyses where young people go after school.'],
  ['Elternbeiräte vernetzen', 'connecting parents’ councils', 'netzwerk veranstaltung', 'eltern', 'netzwerke', 'Bringt Elternvertretungen aller Schulformen zusammen.', 'Brings together parents’ representatives of all kinds of schools.'],
  ['Gemeinsamer Praktikumskalender', 'shared calendar of work placements', 'information netzwerk', 'betriebe allgemeinbildend lernende', 'strukturen praxis', 'Verteilt die Praktika über das ganze Schuljahr.', 'Spreads placements over the whole school year.'],
  ['Qualität am Übergang sichern', 'assuring quality at the transition', 'fortbildung netzwerk', 'bildungsstaetten fachkraefte', 'strukturen', 'Gemeinsame Standards für Kurse und Beratung.', 'Shared standards for courses and advice.'],
  ['Lernorte verbinden', 'linking places of learning', 'netzwerk', 'ausserschulisch allgemeinbildend betriebe', 'netzwerke', 'Museum, Werkstatt und Schule planen zusammen.', 'Museum, workshop and school plan together.'],
]);

/** The most usual ones first in each field. */
export const TOPICS: readonly Topic[] = [...orientation, ...transition, ...appeal, ...coordination];

/** How an offer of a kind is called, in German and English, and who gives it. */
export const FORMS: Readonly<Record<string, {readonly de: readonly [string, ...string[]]; readonly en: readonly [string, ...string[]]; readonly by: readonly string[]; readonly how: string}>> = {
  beratung: {de: ['Sprechstunde', 'Beratung', 'Telefonberatung'], en: ['Consultation', 'Advice', 'Advice by phone'], by: ['agentur', 'jobcenter', 'kammern', 'jugend'], how: 'Die Gespräche sind vertraulich, eine Überweisung ist nicht nötig.'},
  begleitung: {de: ['Begleitung', 'Patenschaft', 'Lotsendienst'], en: ['Support', 'Mentoring', 'Guidance'], by: ['jugend', 'initiativen', 'traeger'], how: 'Eine feste Ansprechperson bleibt über mehrere Monate an der Seite.'},
  kurs: {de: ['Kurs', 'Training', 'Lehrgang'], en: ['Course', 'Training', 'Class'], by: ['traeger', 'schulen'], how: 'Gelernt wird in Gruppen von höchstens zwölf Personen.'},
  workshop: {de: ['Workshop', 'Werkstatttag', 'Mitmachtag'], en: ['Workshop', 'Workshop day', 'Hands-on day'], by: ['traeger', 'kammern', 'wirtschaft'], how: 'Am Ende nimmt jede Person ein eigenes Ergebnis mit nach Hause.'},
  praktikum: {de: ['Praxistage', 'Schnupperpraktikum', 'Betriebserkundung'], en: ['Days in practice', 'Taster placement', 'Company visit'], by: ['wirtschaft', 'traeger'], how: 'Der Betrieb stellt Arbeitskleidung und eine Ansprechperson.'},
  veranstaltung: {de: ['Infoabend', 'Aktionstag', 'Messe'], en: ['Information evening', 'Action day', 'Fair'], by: ['schulen', 'kammern', 'agentur'], how: 'Fragen sind vorab und vor Ort willkommen.'},
  feststellung: {de: ['Potenzialanalyse', 'Stärkencheck', 'Talentparcours'], en: ['Assessment', 'Strengths check', 'Talent trail'], by: ['traeger', 'schulen'], how: 'Jede Person erhält eine schriftliche Rückmeldung.'},
  fortbildung: {de: ['Fortbildung', 'Fachtag', 'Seminar'], en: ['Professional training', 'Conference', 'Seminar'], by: ['aufsicht', 'kammern', 'traeger'], how: 'Die Teilnahme wird bescheinigt.'},
  information: {de: ['Online-Wegweiser', 'Broschüre', 'Infopaket'], en: ['Online guide', 'Brochure', 'Information pack'], by: ['agentur', 'initiativen', 'aufsicht'], how: 'Das Material liegt auch in einfacher Sprache vor.'},
  foerderung: {de: ['Zuschuss', 'Stipendium', 'Förderung'], en: ['Grant', 'Scholarship', 'Funding'], by: ['jobcenter', 'agentur', 'initiativen'], how: 'Der Antrag passt auf eine Seite; beim Ausfüllen hilft die Beratung.'},
  netzwerk: {de: ['Arbeitskreis', 'Austauschrunde', 'Fachgespräch'], en: ['Working circle', 'Exchange', 'Expert talk'], by: ['aufsicht', 'kammern', 'wirtschaft'], how: 'Die Ergebnisse werden für alle Beteiligten festgehalten.'},
  treff: {de: ['Offener Treff', 'Lerncafé', 'Werkstattnachmittag'], en: ['Drop-in', 'Learning café', 'Workshop afternoon'], by: ['jugend', 'initiativen'], how: 'Eine Anmeldung ist nicht nötig, Getränke gibt es umsonst.'},
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
