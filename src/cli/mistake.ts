/** A mistake that a sentence can mend. */
export class Mistake extends Error {}
