/** Runs a call after a pause and returns a function that takes it back. */
export type Later = (run: () => void, delayMs: number) => () => void;

export interface LatestWins<P> {
  /** Asks once nothing newer was wanted for a while. */
  want(params: P): void;
  /** Drops what is wanted and the answer that is under way. */
  forget(): void;
}

export interface LatestWinsOptions<P, A> {
  ask: (params: P) => Promise<A>;
  receive: (answer: A) => void;
  fail: (thrown: unknown) => void;
  later: Later;
  delayMs: number;
}

/** Asks one question at a time; only the answer to the newest one is received, older ones are dropped. */
export function latestWins<P, A>(options: LatestWinsOptions<P, A>): LatestWins<P> {
  let wanted: { params: P } | null = null;
  let newest = 0;
  let isAsking = false;
  let takeBack = () => {};
  const next = async () => {
    if (isAsking || wanted === null) return;
    const { params } = wanted;
    const own = newest;
    wanted = null;
    isAsking = true;
    try {
      const answer = await options.ask(params);
      if (own === newest) options.receive(answer);
    } catch (thrown) {
      if (own === newest) options.fail(thrown);
    } finally {
      isAsking = false;
    }
    void next();
  };
  return {
    want(params) {
      takeBack();
      newest += 1;
      const own = newest;
      takeBack = options.later(() => {
        if (own !== newest) return;
        wanted = { params };
        void next();
      }, options.delayMs);
    },
    forget() {
      takeBack();
      newest += 1;
      wanted = null;
    },
  };
}
