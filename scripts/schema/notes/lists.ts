import type {RecordType} from '../../../src/feed/schema/sources.js';
import type {Note} from './note.js';

/** What a list holds, and what its records are called elsewhere. */
export const listNotes: Readonly<Record<RecordType, {about: Note; elsewhere: string}>> = {
  tier: {
    about: ['Eine Ebene der Steuerung, die oberste zuerst', 'A level of governance, top first'],
    elsewhere: '',
  },
  area: {
    about: ['Land, Kreis, Stadt oder Region', 'A state, district, city or region'],
    elsewhere: 'HSDS service_area · OParl Body · schema.org AdministrativeArea',
  },
  term: {
    about: [
      'Ein Eintrag einer Codeliste: `fields` (Handlungsfelder), `kinds` (Angebotsarten), `audiences` (Zielgruppen), `aims` (Anliegen), `categories` (Kategorien der Partner), `roles` (Rollen), `relationKinds` (Arten von Verbindungen)',
      'An entry of a code list: `fields` of action, `kinds` of offers, `audiences`, `aims`, `categories` of partners, `roles`, `relationKinds`',
    ],
    elsewhere: 'SKOS Concept · HSDS taxonomy_term · schema.org DefinedTerm',
  },
  partner: {
    about: ['Eine Einrichtung', 'An organisation'],
    elsewhere: 'HSDS organization · OParl Organization · schema.org Organization',
  },
  committee: {
    about: ['Ein Gremium, in dem Partner sitzen', 'A body in which partners sit'],
    elsewhere: 'OParl Organization · schema.org Organization',
  },
  membership: {
    about: [
      'Ein Partner oder Gremium als Mitglied eines Gremiums',
      'A partner or committee as member of a committee',
    ],
    elsewhere: 'OParl Membership · schema.org OrganizationRole',
  },
  programme: {
    about: ['Eine Initiative oder ein Förderprogramm', 'An initiative or a funding programme'],
    elsewhere: 'HSDS program · schema.org Project',
  },
  relation: {
    about: [
      'Jede andere Verbindung zwischen Partnern, Gremien und Programmen',
      'Any other tie between partners, committees and programmes',
    ],
    elsewhere: '',
  },
  offer: {
    about: ['Ein Angebot, das jemand nutzen kann', 'An offer that somebody can use'],
    elsewhere: 'HSDS service · schema.org Service, Event',
  },
  event: {
    about: ['Ein Meilenstein oder Beschluss', 'A milestone or decision'],
    elsewhere: 'OParl Meeting, AgendaItem, Paper · schema.org Event',
  },
  document: {
    about: [
      'Eine Vereinbarung, Vorlage oder Veröffentlichung; auch jede Quelle',
      'An agreement, paper or publication; also every source',
    ],
    elsewhere: 'OParl Paper, File · schema.org CreativeWork',
  },
  situation: {
    about: [
      'Ein Einstieg für alle, die die Fachwörter nicht kennen',
      'A way in for those who do not know the terms',
    ],
    elsewhere: '',
  },
  tour: {
    about: ['Ein geführter Rundgang durch das Netzwerk', 'A guided talk through the network'],
    elsewhere: '',
  },
};
