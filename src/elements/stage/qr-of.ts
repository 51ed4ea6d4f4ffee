/** The code on the last step: where everybody can read it again. */
import {safeUrl} from '../../feed/safe-url.js';
import {isPublic, readAgain} from '../../stage/read-again.js';
import {LazyPart} from '../lazy-part.js';
import {remember} from '../remember.js';
import type {QrCode} from '../../export/qr-code.js';
import type {StageContext} from './stage-context.js';

const qrPart = new LazyPart(() => import('../../export/qr-code.js'));

export interface WallCode {
  readonly address: string;
  readonly code: QrCode;
}

/** A wall is drawn many times while its last step stays. */
const again = remember(readAgain);
const codeOf = remember((address: string, make: (text: string) => QrCode | undefined) =>
  make(address),
);

/** Undefined before the last step, and where no address leads here. */
export function qrOf(
  {tour, touring, feed}: StageContext,
  link: string | undefined,
  changed: () => void,
): WallCode | undefined {
  if (touring.step < tour.steps.length - 1) return undefined;
  const own = link !== undefined && isPublic(link) ? again(link, location.hash) : undefined;
  const address = own ?? safeUrl(feed.meta.homepage);
  if (address === undefined) return undefined;
  const {module} = qrPart;
  if (!module && !qrPart.isMissing) void qrPart.load().then(changed);
  const code = module && codeOf(address, module.qrCode);
  return code && {address, code};
}
