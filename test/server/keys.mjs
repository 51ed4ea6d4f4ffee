/** Key names of `KeyboardEvent.key` as the WebDriver standard encodes them (table 17.4.2). */
const webdriverKeys = new Map(
  Object.entries({
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE006',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
    Escape: '\uE00C',
    PageUp: '\uE00E',
    PageDown: '\uE00F',
    End: '\uE010',
    Home: '\uE011',
    ArrowLeft: '\uE012',
    ArrowUp: '\uE013',
    ArrowRight: '\uE014',
    ArrowDown: '\uE015',
    Delete: '\uE017',
    Meta: '\uE03D',
  }),
);

/**
 * Presses a chord such as `Enter`, `Shift+Tab` or `Control+a` with the browser's own input.
 *
 * @param {any} launcher
 * @param {string} sessionId
 * @param {string} chord
 */
export async function pressChord(launcher, sessionId, chord) {
  // "+" itself is a key: only a plus between two names separates.
  const keys = chord.split(/(?<=.)\+(?=.)/).map((key) => (key === 'Space' ? ' ' : key));
  if (launcher.type === 'webdriver') return performChord(launcher.driver, keys);
  const {keyboard} = launcher.getPage(sessionId);
  for (const key of keys) await keyboard.down(key);
  for (const key of keys.reverse()) await keyboard.up(key);
}

/**
 * Types text key by key.
 *
 * @param {any} launcher
 * @param {string} sessionId
 * @param {string} text
 */
export async function typeText(launcher, sessionId, text) {
  if (launcher.type === 'webdriver') {
    await performKeys(
      launcher.driver,
      [...text].flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]),
    );
    return;
  }
  await launcher.getPage(sessionId).keyboard.type(text);
}

/**
 * @param {any} driver
 * @param {string[]} keys
 */
async function performChord(driver, keys) {
  const values = keys.map((key) => webdriverKeys.get(key) ?? key);
  await performKeys(driver, [
    ...values.map((value) => ({type: 'keyDown', value})),
    ...values.reverse().map((value) => ({type: 'keyUp', value})),
  ]);
}

/**
 * @param {any} driver
 * @param {{type: string, value: string}[]} actions
 */
async function performKeys(driver, actions) {
  await driver.performActions([{type: 'key', id: 'keyboard', actions}]);
}
