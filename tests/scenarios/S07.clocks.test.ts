import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../shared/time/durations.ts';
import { fails, openWorld } from './world.ts';

const spentForAMinute = (nowMs: number) => fails('QUOTA', { resumeAtMs: nowMs + MINUTE });

describe('S07 clock jumps', () => {
  // Fails when `BenchClock.left` reads the wall clock, or when the fold compares the ends of old and new bench.
  it('S07 a bench of 60 s lasts 60 s of monotonic time, whatever the wall clock says', async () => {
    const world = await openWorld();
    const { clock } = world.test;
    const isEligible = async () => (await world.provider('openai')).eligible;
    for (const jump of [-HOUR, DAY]) {
      world.openai.next(spentForAMinute(clock.now()));
      await world.run();
      expect(await world.status()).toMatchObject({ holder: 'gemini', cause: 'FAILOVER' });
      clock.jump(jump);
      await world.invariants.check(world.test);
      expect(await isEligible()).toBe(false);
      clock.advance(MINUTE - 1);
      expect(await isEligible()).toBe(false);
      clock.advance(1);
      expect(await isEligible()).toBe(true);
      await world.run();
      expect(await world.status()).toMatchObject({ holder: 'openai', cause: 'FAILBACK' });
    }
    const entries = await world.entries();
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    const stamps = entries.map(({ at }) => Date.parse(at));
    expect(stamps.some((at, index) => index > 0 && at < stamps[index - 1]!)).toBe(true);
  });

  // Fails when a start takes what the wall clock leaves without the bound of the bench's own length.
  it('S07 over a restart the wall clock decides, and never for longer than the bench was', async () => {
    const world = await openWorld();
    const { clock } = world.test;
    world.openai.next(spentForAMinute(clock.now()));
    await world.run();
    clock.jump(-HOUR);
    const back = await world.restart();
    expect((await back.provider('openai')).eligible).toBe(false);
    clock.advance(MINUTE);
    expect((await back.provider('openai')).eligible).toBe(true);

    back.openai.next(spentForAMinute(clock.now()));
    await back.run();
    clock.jump(30_000);
    const later = await back.restart();
    clock.advance(29_999);
    expect((await later.provider('openai')).eligible).toBe(false);
    clock.advance(1);
    expect((await later.provider('openai')).eligible).toBe(true);
  });
});
