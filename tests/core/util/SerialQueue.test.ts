import { describe, expect, it } from 'vitest';
import { SerialQueue } from '../../../main/core/util/SerialQueue.ts';

describe('the serial queue', () => {
  it('runs jobs one after another, in the order they were given', async () => {
    const queue = new SerialQueue();
    const log: string[] = [];
    const first = Promise.withResolvers<void>();
    const jobs = [
      queue.run(async () => {
        log.push('first begins');
        await first.promise;
        log.push('first ends');
      }),
      queue.run(async () => void log.push('second')),
    ];
    await Promise.resolve();
    expect(log).toEqual(['first begins']);
    first.resolve();
    await Promise.all(jobs);
    expect(log).toEqual(['first begins', 'first ends', 'second']);
  });

  it('goes on behind a job that fails; the failure is that job’s alone', async () => {
    const queue = new SerialQueue();
    const failing = queue.run(async () => {
      throw new Error('first');
    });
    const next = queue.run(async () => 'second');
    await expect(failing).rejects.toThrow('first');
    expect(await next).toBe('second');
  });

  it('is drained when everything given so far has ended, failures too', async () => {
    const queue = new SerialQueue();
    const log: string[] = [];
    const failing = queue.run(async () => Promise.reject(new Error('x')));
    const last = queue.run(async () => void log.push('last'));
    failing.catch(() => log.push('failed'));
    await queue.drained();
    expect(log).toEqual(['failed', 'last']);
    await last;
  });
});
