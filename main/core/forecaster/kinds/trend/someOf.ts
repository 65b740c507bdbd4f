/** This many places show the course of an outbreak as well as all of them. */
const MOST = 400;

/** @param places in an order that carries no meaning; @returns all of them, or as many as are enough, evenly taken */
export function someOf<Place>(places: readonly Place[]): Place[] {
  const step = Math.max(1, Math.ceil(places.length / MOST));
  return places.filter((_, p) => p % step === 0);
}
