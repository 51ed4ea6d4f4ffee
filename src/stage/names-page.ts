/** Fragments that say which page is shown, rather than where in it. */

/** What stands before a name: a `&`, escaped once too often or not. */
const ESCAPED = '&(?:amp;|#0*38;|#x26;)*';

/** Pages that route by their fragment; the hosted page, whose widget may stand anywhere in it, or all of it escaped. */
const PAGE = new RegExp(`^#(?:!?/|(?:.*${ESCAPED})?koko=|(?:[^=]*%26)?koko%3D[^=]*$)`, 'i');

/**
 * Whether a fragment belongs to the page's address wherever it is given along.
 *
 * @param fragment with its `#`, or empty
 */
export const namesPage = (fragment: string): boolean => PAGE.test(fragment);
