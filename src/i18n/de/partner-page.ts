/** What the page of a partner, committee or programme says, German. */
import {committeesDative} from './numbers.js';
import {counted, number} from './partner-directory.js';

export const partnerPage = {
  emptyCommittee: 'Mitglieder sind nicht eingetragen.',
  back: 'Zurück zum Verzeichnis',
  sitsInOf: (count: number, all: number) => {
    if (all < 2) return count === 1 ? 'Sitzt im Gremium' : 'Gremien';
    if (count === all) return `Sitzt in ${committeesDative(count, all)}`;
    return count === 0
      ? `Sitzt in keinem der ${all} Gremien`
      : `Sitzt in ${count} von ${all} Gremien`;
  },
  alsoSitsIn: 'Sitzt selbst in',
  withOthers: (count: number) =>
    count === 1 ? 'mit einem anderen Partner' : `mit ${count} anderen Partnern`,
  meets: (rhythm: string) => `trifft sich ${rhythm}`,
  formerMembers: 'Frühere Mitglieder',
  plannedMembers: 'Vorgesehene Mitglieder',
  provides: (count: number) => `Bietet ${counted(count, 'Angebot', 'Angebote')} an`,
  pays: (count: number) => `Fördert ${counted(count, 'Angebot', 'Angebote')}`,
  offers: (count: number) => counted(count, 'Angebot', 'Angebote'),
  ties: 'Weitere Verbindungen',
  development: 'Vorher und danach',
  events: 'Meilensteine und Beschlüsse',
  undated: 'ohne Datum',
  decidedBy: 'Beschlossen von',
  result: 'Ergebnis',
  paper: 'Vorlage',
  about: 'Betrifft auch',
  documents: 'Dokumente',
  basis: 'Grundlage',
  partOf: 'Gehört zu',
  childPartners: (count: number) =>
    `Dazu ${count === 1 ? 'gehört eine Organisation' : `gehören ${number(count)} Organisationen`}`,
  childCommittees: 'Gremien darunter',
  contact: 'Kontakt',
  identifiers: 'Kennungen',
  schemes: {schulnummer: 'Schulnummer'} as Readonly<Record<string, string>>,
  area: 'Gebiet',
  areas: (count: number): string => (count === 1 ? 'Gebiet' : 'Gebiete'),
  purpose: 'Aufgabe',
  meeting: 'Treffen',
  nextMeetings: 'Nächste Treffen',
  weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  allKinds: (count: number) => `alle (${number(count)})`,
  ofKind: (name: string, count: number) => `${name} (${number(count)})`,
  byKind: 'Nach Angebotsart',
  inFinder: 'Im Angebotsfinder filtern',
  period: 'Zeitraum',
  levels: 'Verbindet diese Ebenen',
};

export type PartnerPageMessages = typeof partnerPage;
