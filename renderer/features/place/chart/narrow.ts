/** Windows up to this width, and paper, show fewer bands; the style sheets have the same limits. */
export const NARROW = '(max-width: 900px), print';
