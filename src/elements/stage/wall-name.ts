/** A name for a wall that no other wall of this browser has. */
export const wallName = (): string =>
  Math.floor(Math.random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
