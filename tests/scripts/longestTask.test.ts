import { describe, expect, it } from 'vitest';
import { longestIn } from '../../bench/ui/longestTask.ts';

const ORIGIN = 'http://127.0.0.1:4000';

/** What a browser writes of a thread that runs pages. */
function threadOf(pid: number, url: string, tasks: readonly [cpuUs: number, wallUs: number][]) {
  const thread = { pid, tid: 1 };
  return [
    { ...thread, name: 'thread_name', args: { name: 'CrRendererMain' } },
    { ...thread, name: 'FunctionCall', args: { data: { url } } },
    ...tasks.map(([tdur, dur]) => ({ ...thread, name: 'RunTask', tdur, dur })),
  ];
}

const page = threadOf(1, `${ORIGIN}/assets/index.js`, [
  [2_000, 30_000],
  [9_000, 12_000],
]);

describe('the longest task of a page', () => {
  it('is that with the most processor time, and that with the most time by the clock', () => {
    expect(longestIn(page, ORIGIN)).toEqual({ cpuMs: 9, wallMs: 30 });
  });

  it("is none of the browser's own pages", () => {
    const popup = threadOf(2, 'chrome://omnibox-popup/app.js', [[90_000, 140_000]]);
    const other = threadOf(3, `${ORIGIN}0/assets/index.js`, [[90_000, 140_000]]);
    expect(longestIn([...popup, ...page, ...other], ORIGIN)).toEqual({ cpuMs: 9, wallMs: 30 });
  });

  it('is not known where the page was not seen', () => {
    expect(() => longestIn([], ORIGIN)).toThrow(ORIGIN);
  });
});
