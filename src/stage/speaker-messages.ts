/** What wall and speaker window tell each other. Wishes name where to be, never how far to go: told twice, they do no harm. */

/** What the wall shows. */
export interface WallState {
  /** Which of the walls that show the tour. */
  readonly wall: string;
  /** Whether a speaker window leads it. */
  readonly isLed: boolean;
  readonly step: number;
  readonly isBlack: boolean;
  /** When the talk began, ms since 1970. */
  readonly since: number;
  /** When this wall was opened, with a fraction that no other has: of two with one name the later takes another. */
  readonly load: number;
}

export type StageMessage =
  /** Of the speaker window: is there any wall? */
  | {readonly kind: 'hello'; readonly wall?: undefined}
  /** Of the speaker window: is there that wall? It may know when the talk began, where the wall came anew. */
  | {readonly kind: 'hello'; readonly wall: string; readonly since?: number}
  /** Of the speaker window: be there. */
  | {
      readonly kind: 'be';
      readonly wall: string;
      readonly step: number;
      readonly isBlack: boolean;
    }
  /** Of the wall. */
  | ({readonly kind: 'wall'} & WallState)
  /** Of the wall: the talk is over. */
  | {readonly kind: 'bye'; readonly wall: string};

/** ms without a word after which the other window is not there; speaker windows say something each second. */
export const SILENCE = 3500;

const STAMP = 'koko-stage/3';

export interface Stamped {
  readonly koko: typeof STAMP;
  /** Which talk is meant. */
  readonly talk: string;
  readonly message: StageMessage;
}

export const stamped = (talk: string, message: StageMessage): Stamped => ({
  koko: STAMP,
  talk,
  message,
});

/** The message for a talk, or undefined for anything else that windows say to each other. */
export function messageFor(talk: string, data: unknown): StageMessage | undefined {
  if (!isRecord(data) || data.koko !== STAMP || data.talk !== talk || !isRecord(data.message))
    return undefined;
  const {kind, wall, isLed, step, isBlack, since, load} = data.message;
  if (!isName(wall)) return kind === 'hello' ? {kind} : undefined;
  if (kind === 'hello') return {kind, wall, ...(isTime(since) ? {since} : {})};
  if (kind === 'bye') return {kind, wall};
  if (!isCount(step) || typeof isBlack !== 'boolean') return undefined;
  if (kind === 'be') return {kind, wall, step, isBlack};
  if (kind !== 'wall' || !isTime(since) || !isTime(load) || typeof isLed !== 'boolean')
    return undefined;
  return {kind, wall, isLed, step, isBlack, since, load};
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
