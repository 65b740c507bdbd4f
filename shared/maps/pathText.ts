/** The text of a path, from its points: whoever can draw on a canvas can draw on it. */

export const rounded = (value: number) => Math.round(value * 10) / 10;

/** A ring of fewer points has no inside. */
const LEAST_POINTS = 3;

export class PathText {
  readonly #step: number;
  readonly #rings: { points: string[]; count: number }[] = [];
  #last: readonly [x: number, y: number] = [0, 0];
  #room: [x0: number, y0: number, x1: number, y1: number] | null = null;

  /** @param step see `MapRoom` */
  constructor(step: number) {
    this.#step = step;
  }

  moveTo(x: number, y: number): void {
    this.#rings.push({ points: [], count: 0 });
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
    const areas = this.#rings.filter(({ count }) => count >= LEAST_POINTS);
    const drawn = areas.length > 0 ? areas : this.#rings.slice(0, 1);
    return drawn.map(({ points }) => `M${points.join('L')}Z`).join('');
  }

  /** The longer side of all points that were given. */
  get size(): number {
    if (this.#room === null) return 0;
    const [x0, y0, x1, y1] = this.#room;
    return rounded(Math.max(x1 - x0, y1 - y0));
  }

  #add(x: number, y: number): void {
    const ring = this.#rings.at(-1)!;
    this.#last = [rounded(x), rounded(y)];
    ring.points.push(this.#last.join(' '));
    ring.count += 1;
    this.#reach(x, y);
  }

  #reach(x: number, y: number): void {
    const [x0, y0, x1, y1] = this.#room ?? [x, y, x, y];
    this.#room = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  }
}
