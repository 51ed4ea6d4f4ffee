/** Replaces the schools of a feed by those of a list; everything else stays as it is. */
import {schoolsToPartners, SCHOOL_ID, type Row, type Target} from './schools-to-partners.js';

/** As much of a feed file as the import touches. */
export interface FeedFile {
  readonly areas: readonly {readonly id: string; readonly ags?: string}[];
  readonly partners: readonly {readonly id: string}[];
}

/** Areas with a municipality key of eight digits; shorter ones are districts and states. */
const municipalities = (feed: FeedFile): ReadonlyMap<string, string> =>
  new Map(feed.areas.flatMap(({id, ags}) => (ags?.length === 8 ? [[ags, id] as const] : [])));

/** The same feed with the schools of its municipalities, after the partners that a person wrote. */
export function putSchools<T extends FeedFile>(feed: T, rows: readonly Row[]): T {
  const target: Target = {
    areas: municipalities(feed),
    category: 'cat-schulen',
    parent: 'p-schulen',
    source: 'doc-schulliste',
  };
  const written = feed.partners.filter(({id}) => !id.startsWith(SCHOOL_ID));
  return {...feed, partners: [...written, ...schoolsToPartners(rows, target)]};
}
