/** What the view of one offer says, German. */
import {formatCount} from '../format.js';

const span = (unit: (text: string) => string, from?: number, to?: number): string => {
  if (from === undefined) return to === undefined ? '' : `bis ${unit(String(to))}`;
  if (to === undefined) return `ab ${unit(String(from))}`;
  return unit(from === to ? String(from) : `${from} bis ${to}`);
};

export const offerPage = {
  questions: {
    audiences: 'An wen richtet sich das Angebot?',
    aims: 'Welches Anliegen?',
    fields: 'Handlungsfeld',
    kinds: 'Was wird angeboten?',
    where: 'Wo?',
    when: 'Wann?',
    application: 'Anmeldung',
    capacity: 'Wie viele Plätze?',
    cost: 'Was kostet es?',
    providers: 'Wer bietet es an?',
    funders: 'Wer bezahlt es?',
    commissions: 'Wer gibt den Auftrag?',
    advises: 'Wer berät?',
    supervises: 'Wer führt die Aufsicht?',
    moderates: 'Wer moderiert?',
    coordinates: 'Wer koordiniert?',
    others: 'Wer wirkt noch mit?',
    programme: 'Programm',
    legalBasis: 'Rechtsgrundlage',
    languages: 'Sprachen',
    accessibility: 'Barrierefrei?',
    documents: 'Unterlagen und Quellen',
    checked: 'Wie aktuell?',
  },
  aboutTerms: 'Was heißt das?',
  grades: (from?: number, to?: number) => span((text) => `Klasse ${text}`, from, to),
  ages: (from?: number, to?: number) =>
    span((text) => `${text} Jahre`, from, to).replace(/^ab (.*) Jahre$/, 'ab $1 Jahren'),
  valid: (period: string) => `gilt ${period}`,
  seats: (places: number) => (places === 1 ? '1 Platz' : `${formatCount(places, 'de')} Plätze`),
  seatsFree: (free: number) => `${formatCount(free, 'de')} frei`,
  asOf: (date: string) => `Stand ${date}`,
  by: (name: string) => `durch: ${name}`,
  wheelchair: 'mit dem Rollstuhl zugänglich',
  noWheelchair: 'nicht mit dem Rollstuhl zugänglich',
  nextStep: 'So geht es weiter',
  offerPage: 'Zur Seite des Angebots',
  applyPage: 'Zur Anmeldung',
  applyWithin: (period: string) => `Anmeldung ${period}`,
  askProvider: 'Fragen Sie bei der anbietenden Stelle nach:',
  noContact: 'Für dieses Angebot ist keine Ansprechstelle eingetragen.',
  place: 'Platz im Netzwerk',
  partnerBand: 'Partner',
};

export type OfferPageMessages = typeof offerPage;
