/** The code on the last step: where everybody can read it again. */
import {safeUrl} from '../../feed/safe-url.js';
import {readAgain} from '../../stage/read-again.js';
import {LazyPart} from '../lazy-part.js';
import type {QrCode} from '../../export/qr-code.js';
import type {StageContext} from './stage-context.js';

const qrPart = new LazyPart(() => import('../../export/qr-code.js'));

export interface WallCode {
  readonly address: string;
  readonly code: QrCode;
}

/** Undefined before the last step, and where no address leads here. */
export function qrOf(
  {tour, touring, feed}: StageContext,
  link: string | undefined,
  changed: () => void,
): WallCode | undefined {
  const {homepage} = feed.meta;
  const own = link !== undefined && isPublic(link) ? readAgain(link, location.hash) : undefined;
  const address = own ?? safeUrl(homepage);
  if (touring.step < tour.steps.length - 1 || address === undefined) return undefined;
  const {module} = qrPart;
  if (!module && !qrPart.isMissing) void qrPart.load().then(changed);
  const code = module?.qrCode(address);
  return code && {address, code};
}

/** Whether others can open it: not from a disk, nor from the presenter's own machine. */
const isPublic = (link: string): boolean =>
  /^https?:/.test(link) && !/^(?:localhost|127\.|\[::1\])/.test(new URL(link).host);
