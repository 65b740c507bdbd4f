import { describe, expect, it } from 'vitest';
import {
  createAnswers,
  followAnswers,
  onAnswer,
  renewAnswers,
  takeAnswer,
  tellAnswer,
} from '../../../renderer/data/answers.ts';
import { createFakeClient } from '../support/fakeClient.ts';

/** A question that a screen follows, whose reads are answered by hand. */
function opened() {
  const answers = createAnswers(createFakeClient());
  const reads: PromiseWithResolvers<string>[] = [];
  const question = {
    queryKey: ['value'],
    queryFn() {
      const read = Promise.withResolvers<string>();
      reads.push(read);
      return read.promise;
    },
  };
  const shown = () => {
    const state = answers.queries.getQueryState<string, Error>(question.queryKey)!;
    return {
      value: state.data,
      isLoading: state.fetchStatus !== 'idle',
      sentence: state.error?.message ?? null,
    };
  };
  const load = () => renewAnswers(answers, question.queryKey);
  const end = followAnswers(answers, [question]);
  return { answers, question, reads, shown, load, end };
}

/** The same, with a first answer. */
async function known() {
  const window = opened();
  window.reads[0]!.resolve('known');
  await expect.poll(() => window.shown().value).toBe('known');
  return window;
}

describe('an answer that is followed', () => {
  it('is the one asked for last, in whichever order the answers come', async () => {
    const { reads, shown, load, end } = await known();
    const first = load();
    const second = load();
    reads[2]!.resolve('newer');
    reads[1]!.resolve('older');
    await Promise.all([first, second]);
    expect(shown()).toEqual({ value: 'newer', isLoading: false, sentence: null });
    end();
  });

  it('is asked for once by each event', async () => {
    const { reads, load, end } = await known();
    const read = load();
    reads[1]!.resolve('again');
    await read;
    expect(reads).toHaveLength(2);
    end();
  });

  it('is asked for again where an event makes it old before it came for the first time', async () => {
    const { answers, question, reads, shown, load, end } = opened();
    const waited = answers.queries.query(question);
    const renewed = load();
    reads[0]!.resolve('older');
    reads[1]!.resolve('newer');
    await renewed;
    expect(await waited).toBe('newer');
    expect(shown()).toEqual({ value: 'newer', isLoading: false, sentence: null });
    end();
  });

  it('told by an event is not put back by an answer that was under way', async () => {
    const { answers, question, reads, shown, load, end } = await known();
    const read = load();
    tellAnswer(answers, question, 'told');
    reads[1]!.resolve('older');
    await read;
    expect(shown()).toEqual({ value: 'told', isLoading: false, sentence: null });
    end();
  });

  it('told before the first answer stays, too', async () => {
    const { answers, question, reads, shown, end } = opened();
    tellAnswer(answers, question, 'told');
    reads[0]!.resolve('older');
    await Promise.resolve();
    expect(shown()).toEqual({ value: 'told', isLoading: false, sentence: null });
    end();
  });

  it('stays while a read fails, with the sentence of it', async () => {
    const { reads, shown, load, end } = await known();
    const read = load();
    reads[1]!.reject(new Error('no'));
    await read;
    expect(shown()).toEqual({ value: 'known', isLoading: false, sentence: 'no' });
    end();
  });

  it('is what a command answers', async () => {
    const { answers, question, reads, shown, end } = await known();
    await takeAnswer(answers, question, async () => 'done');
    expect(shown().value).toBe('done');
    expect(reads).toHaveLength(1);
    end();
  });

  it('is asked for once more where something newer came during a command', async () => {
    const { answers, question, reads, shown, end } = await known();
    const command = Promise.withResolvers<string>();
    const taken = takeAnswer(answers, question, () => command.promise);
    tellAnswer(answers, question, 'told');
    command.resolve('older');
    await expect.poll(() => reads).toHaveLength(2);
    reads[1]!.resolve('as it is');
    await taken;
    expect(shown().value).toBe('as it is');
    end();
  });

  it('is not asked for again where an event told what the command answers', async () => {
    const { answers, question, reads, shown, end } = await known();
    await takeAnswer(answers, question, async () => {
      tellAnswer(answers, question, 'done');
      return 'done';
    });
    expect(shown().value).toBe('done');
    expect(reads).toHaveLength(1);
    end();
  });

  it('takes an answer that was under way when a command is refused', async () => {
    const { answers, question, reads, shown, load, end } = await known();
    const read = load();
    const refused = takeAnswer(answers, question, () => Promise.reject(new Error('refused')));
    await expect(refused).rejects.toThrow('refused');
    reads[1]!.resolve('newer');
    await read;
    expect(shown()).toEqual({ value: 'newer', isLoading: false, sentence: null });
    end();
  });

  it('tells who listens each new answer and the one before, and nothing after the end', async () => {
    const { answers, question, reads, end } = opened();
    const heard: unknown[] = [];
    const stop = onAnswer(answers, question, (value, before) => heard.push([value, before]));
    reads[0]!.resolve('first');
    await expect.poll(() => heard).toEqual([['first', null]]);
    tellAnswer(answers, question, 'told');
    tellAnswer(answers, { ...question, queryKey: ['another'] }, 'other');
    expect(heard.at(-1)).toEqual(['told', 'first']);
    stop();
    tellAnswer(answers, question, 'later');
    expect(heard).toHaveLength(2);
    end();
  });
});
