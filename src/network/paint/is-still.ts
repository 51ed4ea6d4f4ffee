/** Whether the visitor asked for less motion: what moves by itself then jumps. */
export const isStill = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
