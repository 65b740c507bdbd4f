/** Numbers that add up along the nodes of a network, some of which are not known to a reader. */
import type { Mark } from './suppression.ts';

/** A number that flows from a node to another. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  mark: Mark;
  readonly isPrinted: boolean;
  /** What is lost where it is hidden. */
  readonly weight: number;
}

/** An arc as it is walked: along it the number grows, against it the number falls. */
interface Step {
  arc: Arc;
  to: number;
  sign: 1 | -1;
}

/** What closes a cycle with an arc. */
interface Way {
  start: number;
  end: number;
  arc: Arc;
}

export class Circulation {
  readonly arcs: Arc[] = [];
  readonly #below: number;
  readonly #steps: Step[][] = [];
  #mayWiden = false;

  /** @param below printed numbers from 1 to `below` - 1 are small */
  constructor(below: number) {
    this.#below = below;
  }

  node(): number {
    return this.#steps.push([]) - 1;
  }

  printed(from: number, to: number, value: number, weight: number): Arc {
    const mark = value > 0 && value < this.#below ? 'small' : 'shown';
    return this.#add({ from, to, value, mark, isPrinted: true, weight: weight * (1 + Math.log1p(value)) });
  }

  unprinted(from: number, to: number, value: number): Arc {
    return this.#add({ from, to, value, mark: 'shown', isPrinted: false, weight: 0 });
  }

  /**
   * Hides what is needed so that the number of an arc could as well be up to `most` larger (`sign` 1) or smaller (-1), all sums
   * being equal, as cheaply as the shortest cycles are.
   * @param mayWiden whether other small numbers may be hidden too, so that a reader does not even know that they are small
   * @returns by how much it could; less than `most` where no more is possible
   */
  makeRoom(arc: Arc, most: number, sign: 1 | -1, mayWiden = false): number {
    this.#mayWiden = mayWiden;
    const moved = new Map<Arc, number>();
    const [start, end] = sign === 1 ? [arc.to, arc.from] : [arc.from, arc.to];
    const way = { start, end, arc };
    let room = 0;
    while (room < most) {
      const path =
        this.#freeWay(way, moved) ??
        this.#cheapestWay(way, moved, most - room) ??
        this.#cheapestWay(way, moved, 1);
      if (path === null) break;
      const step = Math.min(most - room, ...path.map((one) => this.#roomOn(one, moved)));
      for (const one of path) {
        const by = (moved.get(one.arc) ?? 0) + one.sign * step;
        moved.set(one.arc, by);
        if (!this.#isKnownWithin(one.arc, one.arc.value + by)) one.arc.mark = 'hidden';
      }
      room += step;
    }
    return room;
  }

  #add(arc: Arc): Arc {
    this.arcs.push(arc);
    this.#steps[arc.from]!.push({ arc, to: arc.to, sign: 1 });
    this.#steps[arc.to]!.push({ arc, to: arc.from, sign: -1 });
    return arc;
  }

  /** Whether a number may also be this one, for all that its mark says. */
  #isKnownWithin({ isPrinted, mark, value }: Arc, other: number): boolean {
    if (!isPrinted || mark === 'hidden') return true;
    return mark === 'small' ? other < this.#below : other === value;
  }

  /** A zero is shown: to hide one would claim a count where there is none. */
  #mayHide({ isPrinted, mark, value }: Arc): boolean {
    return isPrinted && mark === 'shown' && value >= this.#below;
  }

  /** By how much a number could differ in the direction of a step, for all that a reader knows of it; of a shown one, once it is hidden. */
  #roomOn({ arc, sign }: Step, moved: ReadonlyMap<Arc, number>): number {
    if (arc.isPrinted && arc.mark === 'shown' && !this.#mayHide(arc)) return 0;
    const value = arc.value + (moved.get(arc) ?? 0);
    if (sign === 1)
      return arc.mark === 'small' && !this.#mayWiden ? this.#below - 1 - value : Number.POSITIVE_INFINITY;
    // A reader may guess that what is hidden is not small: mostly it is not.
    const least = arc.isPrinted ? (arc.value < this.#below ? 1 : this.#below) : 0;
    return value - least;
  }

  /** Any way over what is not shown: mostly there is one, and one of thousands of places is found after few. */
  #freeWay({ start, end, arc }: Way, moved: ReadonlyMap<Arc, number>): Step[] | null {
    const seen = new Set([start]);
    const taken: { node: number; next: number; by: Step | null }[] = [{ node: start, next: 0, by: null }];
    for (let last = taken.at(-1); last !== undefined; last = taken.at(-1)) {
      const step = this.#steps[last.node]![last.next];
      last.next += 1;
      if (step === undefined) taken.pop();
      else if (step.arc !== arc && !seen.has(step.to) && isFree(step) && this.#roomOn(step, moved) > 0) {
        seen.add(step.to);
        taken.push({ node: step.to, next: 0, by: step });
        if (step.to === end) return taken.flatMap(({ by }) => by ?? []);
      }
    }
    return null;
  }

  /** The way that hides least; null where there is none with so much room. */
  #cheapestWay({ start, end, arc }: Way, moved: ReadonlyMap<Arc, number>, room: number): Step[] | null {
    const costs = new Map([[start, 0]]);
    const came = new Map<number, { from: number; step: Step }>();
    const done = new Set<number>();
    const open = new NodeHeap();
    open.push(start, 0);
    for (let node = open.pop(); node !== null; node = open.pop()) {
      if (node === end) return wayTo(end, start, came);
      if (done.has(node)) continue;
      done.add(node);
      for (const step of this.#steps[node]!) {
        if (step.arc === arc || done.has(step.to) || this.#roomOn(step, moved) < room) continue;
        const cost = costs.get(node)! + (isFree(step) ? 0 : step.arc.weight);
        if (cost >= (costs.get(step.to) ?? Number.POSITIVE_INFINITY)) continue;
        costs.set(step.to, cost);
        came.set(step.to, { from: node, step });
        open.push(step.to, cost);
      }
    }
    return null;
  }
}

/** Whether to walk it hides nothing more; in `makeRoom` a small number may yet become one that is not known to be small. */
function isFree({ arc }: Step): boolean {
  return !arc.isPrinted || arc.mark !== 'shown';
}

function wayTo(end: number, start: number, came: ReadonlyMap<number, { from: number; step: Step }>): Step[] {
  const path: Step[] = [];
  for (let node = end; node !== start; ) {
    const { from, step } = came.get(node)!;
    path.push(step);
    node = from;
  }
  return path;
}

/** Nodes by their cost, the cheapest first. */
class NodeHeap {
  readonly #items: { node: number; cost: number }[] = [];

  push(node: number, cost: number): void {
    const items = this.#items;
    let at = items.push({ node, cost }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (items[parent]!.cost <= cost) break;
      items[at] = items[parent]!;
      at = parent;
    }
    items[at] = { node, cost };
  }

  /** @returns the cheapest node; null where none is left */
  pop(): number | null {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined) return null;
    if (items.length === 0) return first.node;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && items[child + 1]!.cost < items[child]!.cost) child += 1;
      if (items[child]!.cost >= last.cost) break;
      items[at] = items[child]!;
      at = child;
    }
    items[at] = last;
    return first.node;
  }
}
