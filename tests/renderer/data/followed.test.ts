import { describe, expect, it } from 'vitest';
import { followed } from '../../../renderer/data/followed.ts';
import { type Loadable, nothingYet } from '../../../renderer/data/loadable.ts';

/** A value whose reads and commands are answered by hand. */
function opened() {
  let shown: Loadable<string> = nothingYet;
  const reads: PromiseWithResolvers<string>[] = [];
  const value = followed<string>({
    read() {
      const read = Promise.withResolvers<string>();
      reads.push(read);
      return read.promise;
    },
    known: () => shown.value,
    put: (next) => {
      shown = next;
    },
    sentenceOf: String,
  });
  return { value, reads, shown: () => shown };
}

describe('a followed value', () => {
  it('is the one read last, in whichever order the answers come', async () => {
    const { value, reads, shown } = opened();
    const first = value.load();
    const second = value.load();
    reads[1]!.resolve('newer');
    reads[0]!.resolve('older');
    await Promise.all([first, second]);
    expect(shown()).toEqual({ value: 'newer', isLoading: false, sentence: null });
  });

  it('told by an event is not put back by an answer that was under way', async () => {
    const { value, reads, shown } = opened();
    const read = value.load();
    value.receive('told');
    reads[0]!.resolve('older');
    await read;
    expect(shown()).toEqual({ value: 'told', isLoading: false, sentence: null });
  });

  it('stays while a read fails, with the sentence of it', async () => {
    const { value, reads, shown } = opened();
    value.receive('known');
    const read = value.load();
    reads[0]!.reject('no');
    await read;
    expect(shown()).toEqual({ value: 'known', isLoading: false, sentence: 'no' });
  });

  it('is what a command answers', async () => {
    const { value, reads, shown } = opened();
    await value.take(async () => 'done');
    expect(shown().value).toBe('done');
    expect(reads).toEqual([]);
  });

  it('is read anew where something newer came during a command', async () => {
    const { value, reads, shown } = opened();
    const command = Promise.withResolvers<string>();
    const taken = value.take(() => command.promise);
    value.receive('told');
    command.resolve('older');
    await expect.poll(() => reads).toHaveLength(1);
    reads[0]!.resolve('as it is');
    await taken;
    expect(shown().value).toBe('as it is');
  });

  it('takes an answer that was under way when a command is refused', async () => {
    const { value, reads, shown } = opened();
    const read = value.load();
    await expect(value.take(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    reads[0]!.resolve('known');
    await read;
    expect(shown()).toEqual({ value: 'known', isLoading: false, sentence: null });
  });
});
