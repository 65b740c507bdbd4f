/**
 * Does a few jobs at the same time and gives their answers in the order of the jobs.
 * @param lanes how many run at once; as many again wait, so that none stands still while an answer is used
 * @param signal ends all; so does the first failure, and a caller that takes no more answers
 * @throws what the first failing job throws, in order; no job runs any more then
 */
export async function* inOrder<Job, Answer>(
  jobs: readonly Job[],
  lanes: number,
  perform: (job: Job, signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const begun: Promise<Answer>[] = [];
  let next = 0;
  try {
    for (let given = 0; given < jobs.length; given += 1) {
      while (next < jobs.length && begun.length < 2 * lanes) {
        const answer = perform(jobs[next]!, either);
        // Its turn to be waited for may come after it has failed.
        answer.catch(() => {});
        begun.push(answer);
        next += 1;
      }
      yield await begun.shift()!;
    }
  } finally {
    stop.abort();
    await Promise.allSettled(begun);
  }
}
