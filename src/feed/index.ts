/** The feed: read, checked, linked, and asked for a day. */
export {builtInRelationKinds, builtInRoles} from './code-lists.js';
export {
  compareDates,
  daysBetween,
  firstDay,
  isOnDay,
  isRealDate,
  lastDay,
  lifeState,
  today,
  type LifeState,
} from './dates.js';
export {feedOnDay} from './feed-on-day.js';
export {changesBetween, type Changes, type RoleChange, type Succession} from './changes.js';
export {inverseLabel} from './inverse-label.js';
export {parseFeed, parseFeedText, type ParseOptions} from './parse-feed.js';
export {problemTable, type ProblemCode} from './problem-table.js';
export {textIn, type TextInLanguage} from './text-in.js';
export {
  around,
  spanOf,
  stationsOf,
  timelineOf,
  type Lane,
  type Lasting,
  type Milestone,
  type Span,
  type Timeline,
} from './timeline.js';
export {datesOf, wasThere} from './was-there.js';
export type * from './types.js';
