import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Resolved, replayRecord } from '../../bench/confidence/replayRecord.ts';
import { confidenceBins, isInOrder } from '../../bench/confidence/tables.ts';
import { baselineTwins } from '../../bench/confidence/twins.ts';
import { nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import { readForecasts } from '../../main/core/scoring/files/forecastFiles.ts';
import { readTruth } from '../../main/core/scoring/files/truthFile.ts';

const ports = { inputs: nodeInputFiles, tables: nodeTableReader };
const folder = join(import.meta.dirname, '..', 'fixtures', 'flusight');
const read = async (file: string) => (await readForecasts(ports, join(folder, file), null))[0]!;

async function replayed(): Promise<Resolved[]> {
  const truth = await readTruth(ports, join(folder, 'truth.csv'));
  const [flusion, baseline] = [
    await read('2023-24_UMass-flusion.csv.gz'),
    await read('2023-24_FluSight-baseline.csv.gz'),
  ];
  const twins = baselineTwins(baseline);
  return [flusion, baseline].flatMap((model) => replayRecord(model, twins, truth, () => true));
}

it('over a real season, a model with a higher stated confidence beats its twin more often', async () => {
  const resolved = await replayed();
  expect(resolved).toHaveLength(660);
  const first = resolved.filter(({ referenceDate }) => referenceDate === '2023-10-14');
  expect(
    first.every(({ confidence, hasRecord, kappa }) => confidence === 0.4 && !hasRecord && kappa === 1.5),
  ).toBe(true);
  const bins = confidenceBins(resolved);
  expect(bins).toHaveLength(3);
  expect(isInOrder(bins)).toBe(true);
  expect(bins.at(-1)!.winRate).toBeGreaterThan(bins[0]!.winRate + 0.1);
  const last = (model: string) => resolved.filter((one) => one.model.includes(model)).at(-1)!.confidence;
  expect(last('flusion')).toBeGreaterThan(0.65);
  expect(last('baseline')).toBeLessThan(0.5);
});

it('finds a confidence that says nothing', async () => {
  const resolved = await replayed();
  const upsideDown = resolved.map((one) => ({ ...one, confidence: 1 - one.confidence }));
  expect(isInOrder(confidenceBins(upsideDown))).toBe(false);
});
