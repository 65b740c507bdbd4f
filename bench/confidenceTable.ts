/**
 * Does confidence mean something? Replays forecasts of real teams as if each were a provider of Outpost, published week
 * by week, and holds its stated confidence against how often it beat no-change.
 *
 * Use: node bench/confidenceTable.ts FOLDER. The folder holds truth.csv[.gz], rounds.csv (reference_date, as_of),
 * target_vintages.csv[.gz] (as_of, target_end_date, location, value), exclusions.csv and forecasts/SEASON_MODEL.csv[.gz].
 * Without vintages, FluSight-baseline of the same season is the twin.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeInputFiles } from '../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../main/adapters/tables/nodeTableReader.ts';
import { readExclusions } from '../main/core/scoring/files/exclusionFile.ts';
import { type ModelForecasts, readForecasts } from '../main/core/scoring/files/forecastFiles.ts';
import { readTruth } from '../main/core/scoring/files/truthFile.ts';
import { type Resolved, replayRecord } from './confidence/replayRecord.ts';
import { confidenceBins, repairLines, tableText } from './confidence/tables.ts';
import { baselineTwins, noChangeTwins, type Twins } from './confidence/twins.ts';

const ports = { inputs: nodeInputFiles, tables: nodeTableReader };
/** The whole nation outweighs its parts. */
const LEFT_OUT = new Set(['US']);
const BASELINE = 'FluSight-baseline';

/** The models of a folder, each with all its seasons joined. */
async function modelsOf(folder: string, files: readonly string[]): Promise<ModelForecasts[]> {
  const byModel = new Map<string, string[]>();
  for (const file of files) {
    const model = file.replace(/^[\d-]+_/, '').replace(/\.csv(\.gz)?$/, '');
    byModel.set(model, [...(byModel.get(model) ?? []), join(folder, 'forecasts', file)]);
  }
  const models: ModelForecasts[] = [];
  for (const [model, paths] of byModel)
    models.push(...(await readForecasts(ports, `${model}=${paths.join(',')}`, null)));
  return models;
}

async function main(folder: string): Promise<void> {
  const names = readdirSync(folder);
  const named = (start: string) => {
    const found = names.find((name) => name.startsWith(start));
    return found === undefined ? null : join(folder, found);
  };
  const truth = await readTruth(ports, named('truth.csv')!);
  const exclusions = await readExclusions(ports, named('exclusions.csv')!);
  const models = await modelsOf(folder, readdirSync(join(folder, 'forecasts')).sort());
  const vintages = named('target_vintages.csv');
  const twins: Twins =
    vintages === null
      ? baselineTwins(models.find(({ name }) => name === BASELINE)!)
      : await noChangeTwins(ports, vintages, named('rounds.csv')!, LEFT_OUT);
  const isWanted = (referenceDate: string, location: string) =>
    !LEFT_OUT.has(location) && !exclusions.has(referenceDate, location);
  const judged = models.filter(({ name }) => vintages !== null || name !== BASELINE);
  const resolved: Resolved[] = judged.flatMap((model) => replayRecord(model, twins, truth, isWanted));
  console.log(`Twin: ${vintages === null ? BASELINE : 'the no-change model on the vintage of each round'}.`);
  console.log(`${judged.length} models, ${resolved.length} forecast weeks.\n`);
  console.log(`${tableText(confidenceBins(resolved))}\n`);
  console.log(repairLines(resolved));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder with the forecasts: node bench/confidenceTable.ts FOLDER');
  process.exitCode = 2;
} else await main(folder);
