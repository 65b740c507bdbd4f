/** What a user does to a folder whose power is cut, at random, and what must hold at the next start. */
import { expect } from 'vitest';
import { verifyJournal } from '../../main/core/ledger/verifyJournal.ts';
import type { Dataset, ProviderId } from '../../shared/contract/index.ts';
import { fails } from '../scenarios/world.ts';
import { wideCsv } from '../support/builders.ts';
import { createInvariants } from '../support/invariants.ts';
import type { Outcome, PoweredFolder, Running } from '../support/poweredFolder.ts';
import type { TestCore } from '../support/testCore.ts';
import { segmentsOf } from '../support/testLedger.ts';
import { viewOf } from '../support/whatWasSeen.ts';

const PLACES = ['Nord', 'Ouest'];
const SECRET = 'sk-never-to-be-seen';
const anyone: readonly ProviderId[] = ['openai', 'gemini', 'groq', 'embedded'];
const remote = ['openai', 'gemini', 'groq'] as const;

type Step = (folder: PoweredFolder) => Promise<unknown>;

async function aDataset(folder: PoweredFolder): Promise<Dataset | null> {
  const listed = await folder.whileItLives((client) => client.call('datasets.list', {}));
  return listed === null || listed.datasets.length === 0 ? null : folder.oneOf(listed.datasets);
}

const onDataset =
  (step: (folder: PoweredFolder, dataset: Dataset) => Promise<unknown>): Step =>
  async (folder) => {
    const dataset = await aDataset(folder);
    return dataset === null ? importCounts(folder) : step(folder, dataset);
  };

/** Counts of two places; now and then of other weeks, so that imports update what is there. */
const importCounts: Step = (folder) => {
  const start = 10 * folder.below(4);
  const weeks = Array.from({ length: 24 }, (_, week) => start + 2 * week + folder.below(2));
  folder.files.set('counts.csv', wideCsv(Object.fromEntries(PLACES.map((name) => [name, weeks]))));
  const into = folder.random() < 0.5 ? { into: 'new' as const } : {};
  return folder.call('datasets.import', { files: [{ path: 'counts.csv' }], ...into });
};

/** Only what came with more than one import: the sets of a removed dataset are not shown any more. */
const undoImport: Step = onDataset((folder, { id, snapshots }) =>
  snapshots.length > 1 ? folder.call('datasets.undoImport', { id }) : importCounts(folder),
);

const run: Step = onDataset((folder, { id: datasetId }) => {
  const { providers } = folder.running!;
  if (folder.random() < 0.3)
    providers[folder.oneOf(remote)].next(fails(folder.oneOf(['QUOTA', 'DOWN', 'REFUSED'])));
  const borrowed = folder.random() < 0.2 ? { provider: folder.oneOf(anyone) } : {};
  return folder.call('forecasts.run', { datasetId, ...borrowed });
});

const setEnabled: Step = (folder) =>
  folder.call('settings.set', {
    key: `providers.${folder.oneOf(remote)}.enabled`,
    value: folder.random() < 0.8,
  });

/** Commands of the lock, most often; several at once share one write. */
const lockCommands: Step[] = [
  (folder) => folder.call('lock.acquire', { id: folder.oneOf(anyone) }),
  (folder) => folder.call('lock.switch', { id: folder.oneOf(anyone), reason: 'by hand' }),
  (folder) => folder.call('lock.release', {}),
  (folder) => folder.call('lock.pin', { id: folder.oneOf(anyone), reason: 'one model', until: 'never' }),
  (folder) => folder.call('lock.unpin', {}),
  (folder) => folder.call('lock.hold', { reason: `checking ${folder.below(9)}` }),
  (folder) => folder.call('lock.resume', {}),
  (folder) => folder.call('lock.readmit', { id: folder.oneOf(remote), reason: 'credit bought' }),
];

const lockCommand: Step = (folder) => folder.oneOf(lockCommands)(folder);

const steps: Step[] = [
  lockCommand,
  lockCommand,
  lockCommand,
  (folder) => Promise.all([lockCommand(folder), lockCommand(folder), lockCommand(folder)]),
  setEnabled,
  (folder) => folder.call('settings.set', { key: 'forecast.horizons', value: 1 + folder.below(8) }),
  importCounts,
  undoImport,
  run,
  run,
  (folder) => Promise.all([run(folder), lockCommand(folder), setEnabled(folder)]),
];

/** Works until the process ends, or for some time. */
export async function work(folder: PoweredFolder): Promise<void> {
  const { life } = folder.running!;
  const count = 1 + folder.below(30);
  for (let n = 0; n < count && !life.isOver; n += 1) {
    const outcomes = [await folder.oneOf(steps)(folder)].flat() as Outcome[];
    for (const outcome of outcomes)
      if (outcome.how === 'refused')
        expect(outcome.code, 'a refusal names its reason').not.toMatch(/^(DEFECT|THROWN)$/);
    const view = await folder.whileItLives(viewOf);
    if (view !== null) folder.seen.view(view);
  }
}

/** What a start may add to the journal: the end of what was cut off, and the note of a torn write. */
const addedByStart = ['RUN_ENDED', 'LOCK_ACQUIRED', 'LOCK_RELEASED', 'RECOVERED'];

/** Everything that was shown is there, everything that is there is whole. @returns what was found */
export async function expectWhole(folder: PoweredFolder): Promise<{ inFlight: number; isTorn: boolean }> {
  const running = folder.running!;
  const { client } = running;
  const added = running.lines.map((line) => JSON.parse(line));
  const view = await viewOf(client);
  const inFlight = folder.seen.expectKept(view);
  folder.seen.view(view);
  for (const { type, details } of added) {
    expect(addedByStart).toContain(type);
    if (type === 'RECOVERED')
      expect(details, 'nothing was damaged').toMatchObject({ lost: null, quarantined: [] });
  }
  const { notices } = await client.call('app.info', {});
  const codes = notices.map(({ code }) => code);
  expect(codes.filter((code) => code !== 'WRITE_INTERRUPTED')).toEqual([]);
  const verdict = await client.call('audit.list', { verify: true });
  expect(verdict).toMatchObject({ verified: true, broken: null, quarantined: [] });
  await expectSound(folder, running);
  return { inFlight: inFlight - added.length, isTorn: codes.length > 0 };
}

/** The invariants I1 to I6, whole sets, and no file that nobody names. */
async function expectSound(folder: PoweredFolder, { client, log }: Running): Promise<void> {
  const disk = folder.copy();
  const { crypto } = folder;
  const parts: Partial<TestCore> = { disk, crypto, client, logLines: [...log] };
  await createInvariants(SECRET).check(parts as TestCore);
  const { entries } = verifyJournal(segmentsOf(disk), crypto);
  const { forecasts } = await client.call('forecasts.list', {});
  const byRun = Map.groupBy(forecasts, ({ runId }) => runId);
  for (const entry of entries) {
    if (entry.type !== 'SET_PUBLISHED') continue;
    const { runId, provider, epoch } = entry.details;
    const of = byRun.get(runId)?.map((one) => ({ provider: one.provider, epoch: one.epoch }));
    const whole = Array.from({ length: entry.details.forecasts }, () => ({ provider, epoch }));
    expect(of, 'a set is whole, and of one epoch').toEqual(whole);
  }
  const named = entries.flatMap((entry) => {
    if (entry.type === 'DATASET_IMPORTED') return [entry.details.file];
    return entry.type === 'SET_PUBLISHED' ? [entry.details.file, entry.details.quantiles!.file] : [];
  });
  const present = [...disk.names('sets/'), ...disk.names('datasets/')];
  expect(new Set(present), 'leftovers are swept').toEqual(new Set(named));
  expect(disk.names().filter((name) => name.endsWith('.tmp'))).toEqual([]);
}
