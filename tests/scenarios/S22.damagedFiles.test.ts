/** One damaged file of a dataset or a set: it is named wherever it is missed, and takes nothing else with it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { datasetCommands } from '../../main/hosts/cli/commands/datasetCommands.ts';
import { forecastCommands } from '../../main/hosts/cli/commands/forecastCommands.ts';
import type { MemoryDisk } from '../support/memoryDisk.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let disk: MemoryDisk;
let other: string;

/** Two datasets with a set each, and a second set of the first. */
beforeEach(async () => {
  world = await openWorld({ places: 2 });
  await world.run();
  other = await world.test.importPlaces({ Sud: Array.from({ length: 30 }, (_, n) => 5 + n) });
  await world.call('forecasts.run', { datasetId: other });
  await world.run();
  await world.test.core.close();
  disk = world.test.disk.copy();
});

const fileOf = (start: string) => disk.names(start)[0]!;

async function said(commands: typeof forecastCommands, name: string): Promise<string> {
  const command = commands.find((one) => one.name === name)!;
  const context = { client: world.test.client, positionals: [], options: {}, isJson: false } as never;
  return (await command.run(context)).text;
}

async function start(): Promise<void> {
  world = await world.restart({ disk });
}

describe('S22 a damaged set', () => {
  it.each(['cut', 'missing', 'flipped'])('that is %s is named, and the others are listed', async (how) => {
    const file = fileOf('sets/');
    if (how === 'missing') disk.remove(file);
    else if (how === 'cut') disk.write(file, disk.text(file).slice(0, 100));
    else disk.flip(file, 30);
    await start();
    const { forecasts, damaged } = await world.test.client.call('forecasts.list', {});
    expect(damaged).toMatchObject([{ message: expect.stringContaining(file) }]);
    expect(forecasts.map(({ runId }) => runId)).not.toContain(damaged[0]!.runId);
    expect(new Set(forecasts.map(({ runId }) => runId)).size).toBe(2);
    expect(await said(forecastCommands, 'forecasts list')).toContain(`Not listed: ${damaged[0]!.message}`);
  });
});

describe('S22 a damaged dataset', () => {
  const path = () => fileOf(`datasets/${world.datasetId}`);

  beforeEach(async () => {
    disk.flip(path(), 40);
    await start();
  });

  it('is named in the list, beside the others', async () => {
    const { datasets, damaged } = await world.call('datasets.list', {});
    expect(datasets).toHaveLength(2);
    expect(damaged).toMatchObject([{ id: world.datasetId, message: expect.stringContaining(path()) }]);
    expect(await said(datasetCommands, 'datasets')).toContain(`Damaged: ${damaged[0]!.message}`);
    expect(await world.call('datasets.show', { id: other })).toMatchObject({ id: other });
  });

  it('leaves its forecasts readable, without the counts beside them, and says why', async () => {
    const summary = await world.call('forecasts.summary', { datasetId: world.datasetId });
    expect(summary.places).toHaveLength(2);
    expect(summary.places[0]).toMatchObject({ recentCases: [], change: null });
    expect(summary.countsProblem).toContain(path());
    const id = summary.places[0]!.forecastId;
    expect(await world.call('forecasts.chart', { id })).toMatchObject({
      forecastId: id,
      observed: [],
      countsProblem: summary.countsProblem,
    });
    expect(await said(forecastCommands, 'forecasts summary')).toContain('Without recent counts:');
    expect((await world.call('forecasts.summary', { datasetId: other })).countsProblem).toBeUndefined();
  });

  it('fails its own run, and the automatic forecasts of the others go on', async () => {
    expect(await rejectionOf(world.run())).toMatchObject({ code: 'FOLDER_DAMAGED' });
    await world.call('forecasts.run', { datasetId: other });
  });
});
