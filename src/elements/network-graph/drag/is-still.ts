/** Whether the visitor wants no motion: then a mark in the hand moves alone. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
