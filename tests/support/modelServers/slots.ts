/** The places in which a server of models works on requests: who finds none free waits for its turn. */
import type { ServerResponse } from 'node:http';

export interface Slots {
  /** Requests that wait now. */
  waiting(): number;
  /** Somebody else's work. @returns what ends it */
  occupy(): () => void;
  /** Resolves with what gives the slot back; with null where the client has left before its turn. */
  take(response: ServerResponse): Promise<(() => void) | null>;
}

export function createSlots(count: number): Slots {
  let free = count;
  let line: (() => void)[] = [];
  const giveBack = () => {
    const next = line.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const once = () => {
    let isBack = false;
    return () => {
      if (!isBack) giveBack();
      isBack = true;
    };
  };
  return {
    waiting: () => line.length,
    occupy() {
      if (free === 0) throw new Error('no slot is free to be occupied');
      free -= 1;
      return once();
    },
    take(response) {
      if (free > 0) {
        free -= 1;
        return Promise.resolve(once());
      }
      return new Promise((resolve) => {
        const turn = () => resolve(once());
        line.push(turn);
        response.once('close', () => {
          if (!line.includes(turn)) return;
          line = line.filter((one) => one !== turn);
          resolve(null);
        });
      });
    },
  };
}
