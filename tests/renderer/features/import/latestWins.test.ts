import { describe, expect, it } from 'vitest';
import { latestWins } from '../../../../renderer/features/import/latestWins.ts';

/** A question that is answered by hand, and pauses that end by hand. */
function open() {
  const asked: { params: string; answer: (value: string) => void; fail: (thrown: Error) => void }[] = [];
  const seen: string[] = [];
  let waiting: (() => void)[] = [];
  const questions = latestWins<string, string>({
    ask: (params) => new Promise((resolve, reject) => asked.push({ params, answer: resolve, fail: reject })),
    receive: (answer) => seen.push(answer),
    fail: (thrown) => seen.push(`failed: ${(thrown as Error).message}`),
    later: (run) => {
      waiting.push(run);
      return () => {
        waiting = waiting.filter((one) => one !== run);
      };
    },
    delayMs: 250,
  });
  const pause = () => {
    const due = waiting;
    waiting = [];
    for (const run of due) run();
  };
  return { questions, asked, seen, pause };
}

describe('questions of which the latest wins', () => {
  it('are asked once after a pause, however often they changed', () => {
    const { questions, asked, pause } = open();
    for (const params of ['a', 'ab', 'abc']) questions.want(params);
    expect(asked).toEqual([]);
    pause();
    expect(asked.map((one) => one.params)).toEqual(['abc']);
  });

  it('ignore an answer that a newer question overtook, and ask that one next', async () => {
    const { questions, asked, seen, pause } = open();
    questions.want('old');
    pause();
    questions.want('new');
    pause();
    expect(asked).toHaveLength(1);
    asked[0]!.answer('to old');
    await expect.poll(() => asked.map((one) => one.params)).toEqual(['old', 'new']);
    asked[1]!.answer('to new');
    await expect.poll(() => seen).toEqual(['to new']);
  });

  it('tell the failure of the newest one only', async () => {
    const { questions, asked, seen, pause } = open();
    questions.want('old');
    pause();
    questions.want('new');
    pause();
    asked[0]!.fail(new Error('old'));
    await expect.poll(() => asked).toHaveLength(2);
    asked[1]!.fail(new Error('new'));
    await expect.poll(() => seen).toEqual(['failed: new']);
  });

  it('are dropped with their answers when they are forgotten', async () => {
    const { questions, asked, seen, pause } = open();
    questions.want('first');
    pause();
    questions.want('second');
    questions.forget();
    pause();
    asked[0]!.answer('to first');
    questions.want('third');
    pause();
    await expect.poll(() => asked.map((one) => one.params)).toEqual(['first', 'third']);
    asked[1]!.answer('to third');
    await expect.poll(() => seen).toEqual(['to third']);
  });
});
