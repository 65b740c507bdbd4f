import { describe, expect, it } from 'vitest';
import { createEventHub } from '../../../main/core/util/eventHub.ts';
import { createMemoryLog } from '../../support/memoryLog.ts';

describe('the event hub', () => {
  it('delivers every event to every listener, in order, in the envelope of the protocol', () => {
    const hub = createEventHub(createMemoryLog());
    const heard: unknown[] = [];
    hub.subscribe((message) => heard.push(['a', message]));
    hub.subscribe((message) => heard.push(['b', message]));
    hub.emit('settings.changed', { key: 'priority' });
    const message = { protocol: 1, event: 'settings.changed', payload: { key: 'priority' } };
    expect(heard).toEqual([
      ['a', message],
      ['b', message],
    ]);
  });

  it('delivers nothing to one that unsubscribed, also in the midst of an event', () => {
    const hub = createEventHub(createMemoryLog());
    const heard: string[] = [];
    const stop = hub.subscribe(() => {
      heard.push('once');
      stop();
    });
    hub.subscribe(() => heard.push('always'));
    hub.emit('settings.changed', { key: 'a' });
    hub.emit('settings.changed', { key: 'b' });
    expect(heard).toEqual(['once', 'always', 'always']);
  });

  it('keeps the others from nothing when one throws', () => {
    const log = createMemoryLog();
    const hub = createEventHub(log);
    const heard: string[] = [];
    const thrown = new Error('broken');
    hub.subscribe(() => {
      throw thrown;
    });
    hub.subscribe(({ event }) => heard.push(event));
    hub.emit('settings.changed', { key: 'a' });
    expect(heard).toEqual(['settings.changed']);
    expect(log.lines).toEqual([
      { level: 'error', event: 'event-listener-failed', fields: { event: 'settings.changed' }, thrown },
    ]);
  });

  it('takes a listener that fails later for one that fails, and leaves nothing unhandled', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      const log = createMemoryLog();
      const hub = createEventHub(log);
      const thrown = new Error('broken later');
      hub.subscribe(async () => {
        await Promise.resolve();
        throw thrown;
      });
      hub.emit('settings.changed', { key: 'a' });
      await new Promise((resolve) => setImmediate(resolve));
      expect(unhandled).toEqual([]);
      expect(log.lines).toMatchObject([{ event: 'event-listener-failed', thrown }]);
    } finally {
      process.off('unhandledRejection', note);
    }
  });
});
