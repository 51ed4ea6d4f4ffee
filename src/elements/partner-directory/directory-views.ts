/** How the list can be arranged. */
import type {Feed} from '../../feed/types.js';

export const DIRECTORY_VIEWS = ['category', 'committee', 'place', 'a-z', 'table'] as const;
export type DirectoryView = (typeof DIRECTORY_VIEWS)[number];

/** `category` for anything unknown. */
export const viewOf = (name: string | undefined): DirectoryView =>
  DIRECTORY_VIEWS.find((view) => view === name) ?? 'category';

/** Those that make sense for a feed. */
export function viewsFor(feed: Feed): readonly DirectoryView[] {
  const {committees, programmes, tiers, partners} = feed;
  const hasTiers = committees.length + programmes.length + tiers.length > 0;
  const hasPlaces = partners.some(
    ({address, areas}) => Boolean(address?.locality) || areas.length > 0,
  );
  return DIRECTORY_VIEWS.filter(
    (view) => (view !== 'committee' || hasTiers) && (view !== 'place' || hasPlaces),
  );
}
