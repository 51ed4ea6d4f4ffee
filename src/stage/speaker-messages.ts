/** What wall and speaker window tell each other. Wishes name where to be, never how far to go: told twice, they do no harm. */

/** What the wall shows. */
export interface WallState {
  readonly step: number;
  readonly isBlack: boolean;
  /** When the talk began, ms since 1970. */
  readonly since: number;
}

export type StageMessage =
  /** Of the speaker window: is there a wall? It may know when the talk began, where the wall came anew. */
  | {readonly kind: 'hello'; readonly since?: number}
  /** Of the speaker window: be there. */
  | {readonly kind: 'be'; readonly step: number; readonly isBlack: boolean}
  /** Of the wall. */
  | ({readonly kind: 'wall'} & WallState)
  /** Of the wall: the talk is over. */
  | {readonly kind: 'bye'};

const STAMP = 'koko-stage/1';

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
  const {kind, step, isBlack, since} = data.message;
  if (kind === 'hello') return isTime(since) ? {kind, since} : {kind};
  if (kind === 'bye') return {kind};
  if (!isCount(step) || typeof isBlack !== 'boolean') return undefined;
  if (kind === 'be') return {kind, step, isBlack};
  return kind === 'wall' && isTime(since) ? {kind, step, isBlack, since} : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
