/**
 * How a frame tells the page around it how high it is: in words of our own, in those of WordPress (`wp-embed`), and in
 * those of pym.js, which many newsrooms' and towns' systems understand.
 */

/** What the page around told the frame by its address. */
export interface FrameContext {
  /** WordPress: echoed, so that it knows which frame speaks. */
  readonly secret: string | undefined;
  /** pym.js: the name of the frame. */
  readonly childId: string | undefined;
}

export interface HeightMessage {
  readonly type: 'koko-height';
  readonly height: number;
}

export function frameContext(hash: string, query: string): FrameContext {
  const secret = /#\?secret=([\w-]+)/.exec(hash)?.[1];
  return {secret, childId: new URLSearchParams(query).get('childId') ?? undefined};
}

/** @param height CSS pixels */
export function heightMessages(height: number, {secret, childId}: FrameContext): unknown[] {
  const own: HeightMessage = {type: 'koko-height', height};
  return [
    own,
    ...(secret === undefined ? [] : [{message: 'height', value: height, secret}]),
    ...(childId === undefined ? [] : [['pym', childId, 'height', height].join('xPYMx')]),
  ];
}

/** WordPress opens a link of a frame where it leads to the frame's own site. */
export const linkMessage = (address: string, {secret}: FrameContext): unknown =>
  secret === undefined ? undefined : {message: 'link', value: address, secret};

/** The height that a message tells; undefined for any other message. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, height} = data as Partial<HeightMessage>;
  return type === 'koko-height' && Number.isFinite(height) ? height : undefined;
}
