/** Which wall a speaker window follows, and since when its talk goes on. */
import {SILENCE, type StageMessage, type WallState} from './speaker-messages.js';

export interface Followed {
  /** The wall that opened this window. */
  readonly own: string | undefined;
  readonly wall: string | undefined;
  /** When the talk began, ms since 1970; undefined before. */
  readonly since: number | undefined;
  /** When the wall was heard last; 0 before, and where it said good-bye. */
  readonly heard: number;
  /** Since when nobody was heard. */
  readonly silentSince: number;
}

/** A window that was just opened, by a wall or by hand. */
export const nobodyYet = (own: string | undefined, now: number): Followed => ({
  ...{own, wall: own, since: undefined},
  ...{heard: 0, silentSince: now},
});

export const hasWall = ({heard}: Followed, now: number): boolean => now - heard < SILENCE;

/** What it says each second. A wall that was loaded anew knows nobody: it is asked as long as it is silent. */
export function greeting(followed: Followed, now: number): StageMessage {
  const {wall, since, heard} = followed;
  if (wall === undefined || isFree(followed, now)) return {kind: 'hello'};
  // Whose talk was ended may begin another one.
  const isOn = since !== undefined && heard > 0;
  return {kind: 'hello', wall, ...(isOn ? {since} : {})};
}

/** What is followed after a message; the same object where another window was meant. */
export function followedAfter(followed: Followed, message: StageMessage, now: number): Followed {
  if (message.kind === 'wall' && isTaken(followed, message, now))
    return {...followed, ...timesOf(followed, message), heard: now, silentSince: now};
  if (message.kind === 'bye' && message.wall === followed.wall)
    return {...followed, heard: 0, silentSince: now};
  return followed;
}

/** Opened by hand it takes the first wall that answers; else another one than its own only when that has been silent. */
const isFree = (followed: Followed, now: number): boolean =>
  followed.own === undefined ? !hasWall(followed, now) : now - followed.silentSince >= SILENCE;

// A wall that others lead is theirs.
function isTaken(followed: Followed, {wall, isLed}: WallState, now: number): boolean {
  if (wall === followed.wall || wall === followed.own) return true;
  return isFree(followed, now) && !(isLed && followed.own !== undefined);
}

// A wall that was loaded anew says that its talk begins now.
function timesOf(
  {wall, since, heard}: Followed,
  said: WallState,
): Pick<Followed, 'wall' | 'since'> {
  const isSame = wall === said.wall && heard > 0;
  return {wall: said.wall, since: isSame ? Math.min(since ?? said.since, said.since) : said.since};
}
