/** What the time line says, German. */
import {DATIVE, type Precision} from './common.js';

export const time = {
  title: 'Zeitverlauf',
  span: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
  day: 'Tag',
  dayOnLine: 'Tag auf der Zeitleiste',
  dayHelp: 'Tag, Monat, Jahr, zum Beispiel 1.6.2013',
  badDay: (text: string) =>
    `„${text}“ ist kein Tag im Kalender. Schreiben Sie ihn zum Beispiel so: 1.6.2013.`,
  backTo: 'Zurück zu:',
  onTo: 'Weiter zu:',
  today: 'Heute',
  play: 'Abspielen',
  stop: 'Anhalten',
  shownDay: (date: string) => `Gezeigt wird der ${date}.`,
  shownToday: 'Gezeigt wird der heutige Stand.',
  changedOn: (date: string, precision: Precision) =>
    `Das änderte sich ${precision === 'year' ? '' : DATIVE[precision]}${date}`,
  changedSince: (from: string, to: string) => `Das änderte sich vom ${from} bis zum ${to}`,
  compareWith: 'Vergleichen mit',
  stationBefore: 'dem Tag vor der letzten Station',
  todaysState: 'heute',
  unchanged: 'Nichts hat sich geändert.',
  beforeAll: 'Vor diesem Tag ist keine Änderung datiert.',
  came: 'Neu dabei',
  went: 'Nicht mehr dabei',
  carried: 'Fortgeführt',
  carriedAs: (from: string, to: string) => `${from} geht weiter als ${to}`,
  joined: 'Neuer Sitz',
  left: 'Sitz abgegeben',
  seat: (who: string, where: string) => `${who} in ${where}`,
  seatAs: (who: string, where: string, role: string) => `${who} in ${where} (${role})`,
  roles: 'Andere Rolle',
  roleChange: (who: string, where: string, role: string, before: string) =>
    `${who} in ${where}: ${role}, vorher ${before}`,
  member: 'Mitglied',
  tied: 'Neue Verbindung',
  untied: 'Beendete Verbindung',
  offered: 'Neues Angebot',
  withdrawn: 'Beendetes Angebot',
  onDate: (title: string, date: string) => `${title} (${date})`,
  furtherOnes: (rest: number) =>
    rest === 1 ? 'und 1 weitere Angabe' : `und ${rest} weitere Angaben`,
  stations: 'Alle Stationen',
  begins: (names: string) => `Beginn: ${names}`,
  ends: (names: string) => `Ende am Vortag: ${names}`,
  smallChanges: 'Änderungen bei Sitzen, Verbindungen oder Angeboten',
  lanes: 'Was wie lange bestand',
  money: 'Geld',
  moneyFor: (name: string) => `Geld für ${name}`,
  legend: 'Ein auslaufender Rand heißt: Anfang nicht erfasst oder Ende offen. Schraffiert: Geld.',
  moreLanes: (count: number) => `Alle ${count} Zeilen zeigen`,
  dayNote: (date: string) => `Sie sehen den Stand vom ${date}.`,
  showToday: 'Heutigen Stand zeigen',
};

export type TimeMessages = typeof time;
