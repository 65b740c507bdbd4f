/** The text of a path, from its points: whoever can draw on a canvas can draw on it. */

export const rounded = (value: number) => Math.round(value * 10) / 10;

/** A ring of fewer points has no inside. */
const LEAST_POINTS = 3;

interface Ring {
  points: string[];
  /** Of all its points, also of those that are left out. */
  room: [x0: number, y0: number, x1: number, y1: number];
}

export class PathText {
  readonly #step: number;
  readonly #rings: Ring[] = [];
  #last: readonly [x: number, y: number] = [0, 0];

  /** @param step see `MapRoom` */
  constructor(step: number) {
    this.#step = step;
  }

  moveTo(x: number, y: number): void {
    this.#rings.push({ points: [], room: [x, y, x, y] });
    this.#add(x, y);
  }

  lineTo(x: number, y: number): void {
    const [before, above] = this.#last;
    const [dx, dy] = [rounded(x) - before, rounded(y) - above];
    this.#reach(x, y);
    if ((dx === 0 && dy === 0) || Math.hypot(dx, dy) < this.#step) return;
    this.#add(x, y);
  }

  closePath(): void {}

  /** Of points; shapes have none. */
  arc(): void {}

  /** Rings that became specks are left out where others are left. */
  get path(): string {
    const areas = this.#rings.filter(({ points }) => points.length >= LEAST_POINTS);
    const drawn = areas.length > 0 ? areas : this.#rings.slice(0, 1);
    return drawn.map(({ points }) => `M${points.join('L')}Z`).join('');
  }

  /** The longer side of the largest ring. */
  get size(): number {
    const sides = this.#rings.map(({ room: [x0, y0, x1, y1] }) => Math.max(x1 - x0, y1 - y0));
    return rounded(sides.reduce((a, b) => Math.max(a, b), 0));
  }

  #add(x: number, y: number): void {
    this.#last = [rounded(x), rounded(y)];
    this.#rings.at(-1)!.points.push(this.#last.join(' '));
    this.#reach(x, y);
  }

  #reach(x: number, y: number): void {
    const ring = this.#rings.at(-1)!;
    const [x0, y0, x1, y1] = ring.room;
    ring.room = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
}
