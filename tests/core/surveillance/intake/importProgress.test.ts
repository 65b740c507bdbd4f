import { describe, expect, it } from 'vitest';
import { ImportProgress } from '../../../../main/core/surveillance/intake/importProgress.ts';
import type { EventPayload } from '../../../../shared/contract/events.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

function progressOver(bytes: number) {
  const clock = createFakeClock();
  const told: EventPayload<'import.progress'>[] = [];
  return { clock, told, progress: new ImportProgress(clock, (one) => told.push(one), bytes) };
}

describe('the progress of an import', () => {
  it('says what part of all files is read, and how long the rest will take', () => {
    const { clock, told, progress } = progressOver(1_000);
    clock.advance(3_000);
    progress.read(200, 40);
    clock.advance(1_000);
    progress.read(400, 100);
    expect(told).toEqual([
      { phase: 'reading', rowsRead: 40, share: 0.2, secondsLeft: 12 },
      { phase: 'reading', rowsRead: 100, share: 0.4, secondsLeft: 6 },
    ]);
  });

  it('guesses no time from the first moments or the first bytes', () => {
    const { clock, told, progress } = progressOver(1_000);
    clock.advance(200);
    progress.read(500, 1);
    clock.advance(5_000);
    progress.read(10, 1);
    expect(told.map(({ secondsLeft }) => secondsLeft)).toEqual([null, null]);
  });

  it('is told at most ten times a second, a new phase at once', () => {
    const { clock, told, progress } = progressOver(1_000);
    progress.enter('reading');
    for (let part = 1; part <= 100; part += 1) {
      clock.advance(10);
      progress.read(10 * part, part);
    }
    progress.enter('checking');
    progress.enter('saving');
    expect(told).toHaveLength(1 + 10 + 2);
    expect(told.at(-1)).toEqual({ phase: 'saving', rowsRead: 100, share: 1, secondsLeft: null });
  });

  it('knows no share of files without a length, and never more than all', () => {
    const empty = progressOver(0);
    empty.progress.read(0, 3);
    expect(empty.told).toMatchObject([{ rowsRead: 3, share: null, secondsLeft: null }]);
    const grown = progressOver(10);
    grown.progress.read(15, 3);
    expect(grown.told).toMatchObject([{ share: 1 }]);
  });

  it('does not follow a wall clock that jumps', () => {
    const { clock, told, progress } = progressOver(100);
    clock.advance(2_000);
    clock.jump(3_600_000);
    progress.read(50, 1);
    expect(told).toMatchObject([{ secondsLeft: 2 }]);
  });
});
