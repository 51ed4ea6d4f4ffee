/**
 * Says one thing in one line, German first, English beside it.
 *
 * @param {string} german
 * @param {string} english
 */
export function say(german, english) {
  console.log(inBoth(german, english));
}

/**
 * @param {string} german
 * @param {string} english
 */
export function inBoth(german, english) {
  return `${german}  |  ${english}`;
}
