/** Where what is shown comes from. */
import type {Actor, FeedDocument, Partner} from '../../feed/types.js';

interface Sourced {
  readonly source?: FeedDocument;
}

/** The sources of a record and of all that its page tells, each once, its own first. */
export function sourcesOf(record: Actor): readonly FeedDocument[] {
  const told: Sourced[] = [record, ...record.relations, ...record.events];
  if (record.type !== 'programme') told.push(...record.memberships);
  if (record.type === 'committee') told.push(...record.members);
  if (record.type === 'partner') told.push(...record.children);
  return onceEach(told);
}

/** Sources of a list that ask to be named wherever their data is shown. */
export function creditsOf(partners: readonly Partner[]): readonly FeedDocument[] {
  return onceEach(partners).filter(
    ({attribution, license}) => attribution !== undefined || license !== undefined,
  );
}

function onceEach(told: readonly Sourced[]): readonly FeedDocument[] {
  const sources = new Set<FeedDocument>();
  for (const {source} of told) if (source) sources.add(source);
  return [...sources];
}
