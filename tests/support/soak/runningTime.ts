/** Lets the time of a fake clock run by itself, many times as fast as the machine's. */
import type { HttpPort } from '../../../main/core/ports/Http.ts';
import type { FakeClock } from '../fakeClock.ts';

const TICK_MS = 4;
/** What one tick may count for: where the machine was busy with other work, no time leaps. */
const LONGEST_TICK_MS = 20;

export interface RunningTime {
  /** How many times as fast, and how many while it is slow. */
  speed: number;
  slowSpeed: number;
  isSlow(): boolean;
}

export function letTimeRun(clock: FakeClock, { speed, slowSpeed, isSlow }: RunningTime): void {
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    const passed = Math.min(now - last, LONGEST_TICK_MS);
    last = now;
    clock.advance(passed * (isSlow() ? slowSpeed : speed));
  };
  setInterval(tick, TICK_MS).unref();
}

/** The same port, which knows how many of its requests are under way. */
export function counted(http: HttpPort): { http: HttpPort; underWay(): number } {
  let underWay = 0;
  return {
    underWay: () => underWay,
    http: {
      async request(request) {
        underWay += 1;
        try {
          return await http.request(request);
        } finally {
          underWay -= 1;
        }
      },
    },
  };
}
