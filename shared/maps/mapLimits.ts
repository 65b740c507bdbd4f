/** How much a file of shapes may hold. */
export const MOST_MAP_BYTES = 20 * 1024 * 1024;
export const MOST_SHAPES = 5_000;
