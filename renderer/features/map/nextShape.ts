/** Where an arrow key leads on a map. */

interface Spot {
  x: number;
  y: number;
}

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;
export type ArrowKey = keyof typeof ways;

export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(ways, key);
}

/** Off the way counts more than along it. */
const ASIDE = 2;

/** @param from index of the shape that has the focus; null for none: then it is the first one. @returns an index, the same where nothing lies there */
export function nextShape(spots: readonly Spot[], from: number | null, key: ArrowKey): number | null {
  const start = from === null ? undefined : spots[from];
  if (start === undefined) return spots.length === 0 ? null : 0;
  const [dx, dy] = ways[key];
  let best: number | null = from;
  let least = Infinity;
  spots.forEach((spot, index) => {
    const along = (spot.x - start.x) * dx + (spot.y - start.y) * dy;
    const aside = Math.abs((spot.x - start.x) * dy) + Math.abs((spot.y - start.y) * dx);
    if (index === from || along <= 0) return;
    const cost = along + ASIDE * aside;
    if (cost < least) [least, best] = [cost, index];
  });
  return best;
}
