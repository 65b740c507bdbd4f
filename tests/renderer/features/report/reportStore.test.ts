import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../../renderer/data/answers.ts';
import { createReportStore } from '../../../../renderer/features/report/reportStore.ts';
import type { Client } from '../../../../shared/contract/index.ts';
import { emptyDraft, type ReportDraft } from '../../../../shared/report/reportDraft.ts';

/** A core whose every save waits until the test lets it through. */
function slowCore() {
  const saves: { draft: ReportDraft; done: () => void; fail: () => void }[] = [];
  const call = (_method: string, { draft }: { draft: ReportDraft }) =>
    new Promise((resolve, reject) => {
      saves.push({ draft, done: () => resolve({ draft }), fail: () => reject(new Error('disk')) });
    });
  return { client: { call } as unknown as Client, saves };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function open() {
  const core = slowCore();
  const previews: (() => void)[] = [];
  const later = (run: () => void) => {
    previews.push(run);
    return () => void previews.splice(previews.indexOf(run), 1);
  };
  const store = createReportStore({
    answers: createAnswers(core.client),
    sentenceOf: () => 'The disk is full.',
    later,
  });
  const write = (author: string) => store.getState().write('d', { ...emptyDraft, author });
  return { ...core, store, write, previews };
}

describe('what is written into the report', () => {
  it('is on its way to the disk with the first key, one save at a time, the newest last', async () => {
    const { saves, store, write } = open();
    for (const author of ['A', 'Am', 'Ami', 'Amin']) write(author);
    expect(saves.map(({ draft }) => draft.author)).toEqual(['A']);
    expect(store.getState().kept).toBe('keeping');
    saves[0]!.done();
    await settled();
    expect(saves.map(({ draft }) => draft.author)).toEqual(['A', 'Amin']);
    saves[1]!.done();
    await settled();
    expect(store.getState()).toMatchObject({ kept: 'kept', sentence: null });
    expect(saves).toHaveLength(2);
  });

  it('is not said to be kept where it could not be, stays on the screen, and goes again', async () => {
    const { saves, store, write } = open();
    write('Amina');
    saves[0]!.fail();
    await settled();
    expect(store.getState()).toMatchObject({ kept: 'failed', sentence: 'The disk is full.' });
    expect(store.getState().open?.draft.author).toBe('Amina');
    store.getState().keepAgain();
    saves[1]!.done();
    await settled();
    expect(store.getState()).toMatchObject({ kept: 'kept', sentence: null });
  });

  it('makes the page anew once for many keys', async () => {
    const { saves, write, previews } = open();
    write('A');
    saves[0]!.done();
    await settled();
    write('Am');
    saves[1]!.done();
    await settled();
    expect(previews).toHaveLength(1);
  });
});
