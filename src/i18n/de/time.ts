/** What the time line says, German. */
import {DATIVE, type Precision} from './common.js';

export const time = {
  title: 'Zeitverlauf',
  span: (from: string, to: string) => (from === to ? from : `${from} bis ${to}`),
  day: 'Tag',
  dayOnLine: 'Tag auf der Zeitleiste',
  badDay: (text: string, from: string, to: string) =>
    `„${text}“ ist kein Tag zwischen dem ${from} und dem ${to}. Schreiben Sie das Datum so: 1.6.2013.`,
  backTo: 'Zurück zu:',
  onTo: 'Weiter zu:',
  noneBefore: 'Keine frühere Station',
  noneAfter: 'Keine spätere Station',
  today: 'Heute',
  play: 'Abspielen',
  stop: 'Anhalten',
  shownDay: (date: string) => `Gezeigt wird der ${date}.`,
  shownToday: 'Gezeigt wird der heutige Stand.',
  changedOn: (date: string, precision: Precision) => `Änderungen ${DATIVE[precision]}${date}`,
  changedBetween: (from: string, to: string) => `Änderungen zwischen dem ${from} und dem ${to}`,
  compareWith: 'Vergleichen mit',
  stationBefore: 'dem Tag vor der letzten Station',
  todaysState: 'heute',
  otherDay: 'einem anderen Tag',
  comparedDay: 'Vergleichstag',
  sameDay: 'Beide Tage sind derselbe: nichts zu vergleichen.',
  unchanged: 'Nichts hat sich geändert.',
  beforeAll: 'Vor diesem Tag ist keine Änderung datiert.',
  came: 'Neu dabei',
  went: 'Nicht mehr dabei',
  carried: 'Fortgeführt',
  carriedAs: (from: string, to: string) => `${from} geht weiter als ${to}`,
  theirTies:
    'Sitze und Verbindungen derer, die kommen, gehen oder fortgeführt werden, sind nicht einzeln genannt.',
  joined: 'Neuer Sitz',
  left: 'Nicht mehr im Gremium',
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
  furtherBodies: (rest: number) => `${rest} weitere`,
  others: (rest: number) => (rest === 1 ? '1 weitere Angabe' : `${rest} weitere Angaben`),
  smallChanges: 'Änderungen bei Sitzen, Verbindungen oder Angeboten',
  lanes: 'Was wie lange bestand',
  money: 'Geld',
  moneyFor: (name: string) => `Geld für ${name}`,
  legend: 'Ein auslaufender Rand heißt: Anfang nicht erfasst oder Ende offen. Schraffiert: Geld.',
  moreLanes: (count: number) => `Alle ${count} Zeilen zeigen`,
  newSince: (date: string) => (date ? `neu seit ${date}` : 'neu'),
  goneAfter: (date: string) =>
    date ? `später nicht mehr dabei, bis ${date}` : 'später nicht mehr dabei',
  carriesOn: (name: string) => `führt ${name} fort`,
  goesOnAs: (name: string) => `geht weiter als ${name}`,
  roleNow: (where: string, role: string, before: string) =>
    `andere Rolle in ${where}: ${role}, vorher ${before}`,
  roleThen: (where: string, role: string, after: string) =>
    `andere Rolle in ${where}: ${role}, später ${after}`,
  goneFrom: (names: string) => `Nicht mehr im Bild: ${names}.`,
  notYetIn: (names: string) => `Noch nicht im Bild: ${names}.`,
  signs: {
    new: 'neu',
    gone: 'später nicht mehr dabei',
    carried: 'fortgeführt',
    role: 'andere Rolle',
    newTie: 'neue Verbindung',
    goneTie: 'später beendete Verbindung',
  },
  dayNote: (date: string, isToday: boolean, compared: string) =>
    `Stand am ${date}${isToday ? '' : '\u00a0– nicht heute'}${compared}.`,
  dayBanner: 'Gezeigter Tag',
  todayNote: (compared: string) => `Heutiger Stand${compared}.`,
  comparedTo: (date: string) => `, verglichen mit dem ${date}`,
  none: 'keine',
  noOffers: 'bei Angeboten keine',
  undatedOffers: (count: number) =>
    count === 1
      ? 'Von 1 Angebot ist nicht erfasst, seit wann es besteht; es steht hier wie heute.'
      : `Von ${count} Angeboten ist nicht erfasst, seit wann sie bestehen; sie stehen hier wie heute.`,
  endComparison: 'Vergleich beenden',
  nothingYet: 'Für diesen Tag ist nichts eingetragen.',
  showToday: 'Heutigen Stand zeigen',
};

export type TimeMessages = typeof time;
