import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore, twoPlaces } from '../../../support/testCore.ts';
import { rejectionOf } from '../../../support/thrownBy.ts';

let test: TestCore;
let id: string;

beforeEach(async () => {
  test = await openTestCore();
  id = await test.importPlaces(twoPlaces);
});

const fileOf = (core: TestCore) => core.disk.names('datasets/')[0]!;

describe('a dataset that is asked for', () => {
  it('is frozen and shared, so that no reader can change it for another', async () => {
    const shown = await test.client.call('datasets.show', { id });
    expect(() => shown.series[0]!.cases!.fill(0)).toThrow();
  });

  it('is the same right after its import as when its file is read', async () => {
    const imported = await test.client.call('datasets.show', { id });
    const restarted = await test.restart();
    expect(await restarted.client.call('datasets.show', { id })).toStrictEqual(imported);
  });

  it('is refused with the ones there are when it is unknown', async () => {
    const refusal = await rejectionOf(test.client.call('datasets.show', { id: 'nope' }));
    expect(refusal).toMatchObject({ code: 'UNKNOWN_DATASET', details: { id: 'nope', known: [id] } });
    expect((refusal as Error).message).toContain(id);
  });

  it('is refused with what to do when there is none yet', async () => {
    const empty = await openTestCore();
    const refusal = await rejectionOf(empty.client.call('datasets.show', { id: 'nope' }));
    expect((refusal as Error).message).toContain('import a file first');
  });

  it.each([
    ['damaged', (core: TestCore) => core.disk.flip(fileOf(core), 40)],
    ['missing', (core: TestCore) => core.disk.remove(fileOf(core))],
  ])('is refused, not guessed, when its file is %s', async (_what, damage) => {
    const restarted = await test.restart();
    damage(restarted);
    const refusal = await rejectionOf(restarted.client.call('datasets.show', { id }));
    expect(refusal).toMatchObject({ code: 'FOLDER_DAMAGED', details: { id, file: fileOf(test) } });
  });

  it('comes back with a new import, and the damaged file is kept and named in the audit', async () => {
    const before = await test.client.call('datasets.show', { id });
    const restarted = await test.restart();
    restarted.disk.flip(fileOf(restarted), 40);
    const damaged = restarted.disk.text(fileOf(restarted));
    expect(await restarted.importPlaces(twoPlaces)).toBe(id);
    expect((await restarted.client.call('datasets.show', { id })).series).toEqual(before.series);
    const { entries } = await restarted.client.call('audit.list', { limit: 5 });
    const recovered = entries.find((entry) => entry.type === 'RECOVERED');
    expect(JSON.stringify(recovered)).toContain(fileOf(restarted));
    const kept = restarted.disk.names('quarantine/').map((name) => restarted.disk.text(name));
    expect(kept).toContain(damaged);
    expect(await restarted.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
  });

  it('comes back with a new import when it is missing', async () => {
    const restarted = await test.restart();
    restarted.disk.remove(fileOf(restarted));
    expect(await restarted.importPlaces(twoPlaces)).toBe(id);
    expect((await restarted.client.call('datasets.show', { id })).id).toBe(id);
    expect(restarted.disk.names('quarantine/')).toEqual([]);
  });
});

describe('a removed dataset', () => {
  it('leaves the list and comes back with its counts', async () => {
    const before = await test.client.call('datasets.show', { id });
    await test.client.call('datasets.remove', { id });
    expect(await rejectionOf(test.client.call('datasets.show', { id }))).toMatchObject({
      code: 'UNKNOWN_DATASET',
    });
    await test.client.call('datasets.restore', { id });
    expect(await test.client.call('datasets.show', { id })).toEqual(before);
  });

  it('can not be removed twice', async () => {
    await test.client.call('datasets.remove', { id });
    expect(await rejectionOf(test.client.call('datasets.remove', { id }))).toMatchObject({
      code: 'UNKNOWN_DATASET',
    });
  });
});

describe('the files of datasets', () => {
  it('are swept when no entry names them: a kill came between writing and recording', async () => {
    const orphan = 'datasets/orphan.0123456789ab.json';
    test.disk.write(orphan, '{}');
    const restarted = await test.restart();
    expect(restarted.disk.names('datasets/')).toEqual([fileOf(test)].filter((name) => name !== orphan));
  });
});
