import type { PastWindows } from './pastWindows.ts';

/** Windows as far as likeness goes. */
export type Shapes = Omit<PastWindows, 'place'>;

/** The windows nearest to a shape, nearest first. */
export interface Neighbours {
  /** Indices of windows. */
  windows: readonly number[];
  distances: readonly number[];
  /** Distance of the k-th: none of the others is farther. */
  reach: number;
}

/**
 * The k windows whose shape is nearest. Of windows equally far away, as there are many in places with few cases, the
 * newest weeks are taken, and all places of a week or none: the order of places carries no meaning.
 * @param k at least 1, not above the number of windows
 */
export function nearestWindows(
  { count, size, shapes, week }: Shapes,
  shape: Float64Array,
  k: number,
): Neighbours {
  // A heap of the k smallest squared distances so far, the largest of them on top.
  const heap = new Float64Array(k).fill(Number.POSITIVE_INFINITY);
  const kept: number[] = [];
  const squares: number[] = [];
  for (let window = 0; window < count; window++) {
    let square = 0;
    const top = heap[0]!;
    for (let i = 0, at = window * size; i < size && square <= top; i++, at++) {
      const gap = shapes[at]! - shape[i]!;
      square += gap * gap;
    }
    if (square > top) continue;
    kept.push(window);
    squares.push(square);
    if (square < heap[0]!) replaceTop(heap, square);
  }
  const reach = heap[0]!;
  const order = takenOf(kept, squares, reach, k, week).sort((a, b) => squares[a]! - squares[b]!);
  return {
    windows: order.map((at) => kept[at]!),
    distances: order.map((at) => Math.sqrt(squares[at]!)),
    reach: Math.sqrt(reach),
  };
}

/** @returns positions in `kept` of those within reach; of those at its very end, the newest weeks that are needed. */
function takenOf(
  kept: readonly number[],
  squares: readonly number[],
  reach: number,
  k: number,
  week: Uint32Array,
): number[] {
  const taken: number[] = [];
  for (let at = 0; at < kept.length; at++) if (squares[at]! < reach) taken.push(at);
  let oldest = -1;
  // Windows come newest first.
  for (let at = 0; at < kept.length; at++) {
    if (squares[at] !== reach) continue;
    const own = week[kept[at]!]!;
    if (taken.length >= k && own !== oldest) break;
    oldest = own;
    taken.push(at);
  }
  return taken;
}

function replaceTop(heap: Float64Array, value: number): void {
  const size = heap.length;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= size) break;
    if (child + 1 < size && heap[child + 1]! > heap[child]!) child += 1;
    if (heap[child]! <= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}
