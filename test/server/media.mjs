/**
 * Makes a page of Chromium believe in media features, such as `{name: 'forced-colors', value: 'active'}`; an empty
 * list takes them back. The other engines have no such door.
 *
 * @param {any} launcher
 * @param {string} sessionId
 * @param {{name: string, value: string}[]} features
 */
export async function emulateFeatures(launcher, sessionId, features) {
  const session = await launcher.getPage(sessionId).createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {features});
}
