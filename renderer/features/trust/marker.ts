/** A mark of its own for each distance, so that no colour is needed to tell them apart. */
const shapes = [
  (x: number, y: number, r: number) =>
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  (x: number, y: number, r: number) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  (x: number, y: number, r: number) => `M${x} ${y - r}l${r * 1.1} ${r * 2}h${-r * 2.2}z`,
  (x: number, y: number, r: number) =>
    `M${x} ${y - r * 1.3}l${r * 1.3} ${r * 1.3}l${-r * 1.3} ${r * 1.3}l${-r * 1.3} ${-r * 1.3}z`,
  (x: number, y: number, r: number) =>
    `M${x - r} ${y - r / 3}h${(r * 2) / 3}v${(-r * 2) / 3}h${(r * 2) / 3}v${(r * 2) / 3}h${(r * 2) / 3}v${(r * 2) / 3}h${(-r * 2) / 3}v${(r * 2) / 3}h${(-r * 2) / 3}v${(-r * 2) / 3}h${(-r * 2) / 3}z`,
  (x: number, y: number, r: number) => `M${x} ${y + r}l${r * 1.1} ${-r * 2}h${-r * 2.2}z`,
];

/** @returns the outline of the mark with a number, as the `d` of a path */
export function markerPath(number: number, x: number, y: number, radius: number): string {
  return shapes[number % shapes.length]!(x, y, radius);
}
