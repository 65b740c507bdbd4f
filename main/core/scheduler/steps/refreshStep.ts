/** Reads watched files anew when they have changed. A file that can't be used is named with its reason until it changes again. */

import { AppError } from '../../../../shared/errors/AppError.ts';
import type { WatchedFile } from '../../../../shared/scheduler/schedulerSchema.ts';
import type { ImportResult } from '../../../../shared/surveillance/datasetSchema.ts';
import { MINUTE, SECOND } from '../../../../shared/time/durations.ts';
import { words } from '../../../../shared/words/index.ts';
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { InputFileAtPath, InputFiles } from '../../ports/InputFiles.ts';
import type { DatasetArchive } from '../../surveillance/archive/DatasetArchive.ts';
import type { Importer } from '../../surveillance/intake/Importer.ts';
import type { Step } from '../Step.ts';
import type { FileMark, SchedulerDocument, WatchMark } from '../schedulerDocument.ts';

/** After its last writing a file is left alone so long. */
const SETTLED = 3 * SECOND;

/** Troubles of the moment: they say nothing about what a file holds. */
const PASSING: ReadonlySet<string> = new Set([
  'CANCELLED',
  'DISK_FAILED',
  'DISK_FULL',
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FOLDER_DAMAGED',
  'FOLDER_NOT_WRITABLE',
  'IMPORT_FAILED',
]);

/** A file that lacks more of what is known than this share is another file. */
const MOST_REMOVED = 0.5;

export interface RefreshParts {
  clock: Clock;
  inputs: InputFiles;
  ledger: Ledger;
  importer: Importer;
  datasets: DatasetArchive;
  document: KeptDocument<SchedulerDocument>;
}

interface Refreshed {
  name: string;
  kind: 'read' | 'unchanged' | 'failed' | 'growing';
  message: string;
}

export function refreshStep(parts: RefreshParts): Step {
  return {
    name: 'refresh',
    deadlineMs: 10 * MINUTE,
    async run(signal) {
      const all: Refreshed[] = [];
      for (const { id, name, files } of watched(parts)) {
        signal.throwIfAborted();
        all.push(await refresh(parts, id, name, files));
      }
      if (all.length === 0) return { outcome: 'nothing-to-do', message: words.scheduler.refresh.noneWatched };
      const news = all.filter(({ kind }) => kind !== 'unchanged');
      if (news.length === 0)
        return { outcome: 'nothing-to-do', message: words.scheduler.refresh.noneChanged };
      const outcome = news.some(({ kind }) => kind === 'failed') ? 'failed' : 'done';
      return {
        outcome,
        message: news.map(({ name, message: text }) => words.common.lists.about({ name, text })).join(' '),
      };
    },
  };
}

function watched({ ledger }: RefreshParts) {
  return Object.entries(ledger.state.watches).flatMap(([id, files]) => {
    const row = ledger.state.datasets.find(({ dataset }) => dataset.id === id);
    return row === undefined || row.isRemoved ? [] : [{ id, name: row.dataset.name, files }];
  });
}

async function refresh(
  parts: RefreshParts,
  id: string,
  name: string,
  files: readonly WatchedFile[],
): Promise<Refreshed> {
  const before = parts.document.value.watched[id];
  try {
    const opened = await Promise.all(files.map(({ path }) => parts.inputs.open(path)));
    const marks = Object.fromEntries(opened.map((file, n) => [file.path, markOf(file, files[n]!)]));
    const isJudged = before?.isUsable === true || before?.contentHash === contentOf(parts, id);
    if (before !== undefined && isJudged && isSame(before.files, marks)) {
      if (before.trouble !== null) remember(parts, id, { ...before, trouble: null });
      // What could not be used stays a failure until the file is another one.
      return { name, kind: before.isUsable ? 'unchanged' : 'failed', message: before.message };
    }
    if (isGrowing(opened, parts.clock.now())) {
      return { name, kind: 'growing', message: words.scheduler.refresh.justWritten };
    }
    return await readAnew(parts, id, name, opened, marks, files);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code === 'CANCELLED') throw thrown;
    // It is tried again each time: nothing was found out about what the files hold.
    remember(parts, id, { ...(before ?? unread(parts, id)), trouble: thrown.message });
    return { name, kind: 'failed', message: thrown.message };
  }
}

async function readAnew(
  parts: RefreshParts,
  id: string,
  name: string,
  opened: readonly InputFileAtPath[],
  marks: WatchMark['files'],
  files: readonly WatchedFile[],
): Promise<Refreshed> {
  const order = {
    files: opened.map((file, n) => ({ file, sheet: files[n]!.sheet ?? undefined, uploadId: null })),
    population: null,
    populationSource: null,
    mapping: null,
    asOf: null,
    into: id,
    attribution: null,
  };
  const judged = { files: marks, at: stamp(parts), contentHash: contentOf(parts, id), trouble: null };
  try {
    await requireContinuation(parts, id, await parts.importer.dryRun(order));
  } catch (thrown) {
    if (!(thrown instanceof AppError) || PASSING.has(thrown.code)) throw thrown;
    remember(parts, id, { ...judged, isUsable: false, message: thrown.message });
    return { name, kind: 'failed', message: thrown.message };
  }
  const result = await parts.importer.import(order);
  const message = storedWords(result);
  remember(parts, id, { ...judged, isUsable: true, message });
  return { name, kind: result.stored === 'already-there' ? 'unchanged' : 'read', message };
}

/** A file that was written just now may still be growing. */
function isGrowing(opened: readonly InputFileAtPath[], nowMs: number): boolean {
  const ageMs = nowMs - Math.max(...opened.map(({ modifiedMs }) => modifiedMs));
  return ageMs >= 0 && ageMs < SETTLED;
}

/** Another file under the same name is not taken for the next one of the same counts: that is for a person to say. */
async function requireContinuation(
  { datasets }: RefreshParts,
  id: string,
  { difference }: ImportResult,
): Promise<void> {
  const removed = difference?.removed ?? 0;
  if (removed === 0) return;
  const { series } = await datasets.show(id);
  const known = series.reduce((sum, { dates }) => sum + dates.length, 0);
  if (removed <= known * MOST_REMOVED) return;
  throw new AppError('NO_USABLE_ROWS', words.scheduler.refresh.lostCounts({ removed, known }), {
    datasetId: id,
    removed,
    known,
  });
}

function unread(parts: RefreshParts, id: string): WatchMark {
  const contentHash = contentOf(parts, id);
  return {
    files: {},
    at: stamp(parts),
    contentHash,
    isUsable: true,
    message: words.scheduler.refresh.notYet,
    trouble: null,
  };
}

function contentOf({ datasets }: RefreshParts, id: string): string {
  return datasets.row(id).dataset.contentHash;
}

function remember({ document }: RefreshParts, id: string, mark: WatchMark): void {
  document.change({ ...document.value, watched: { ...document.value.watched, [id]: mark } });
}

function stamp({ clock }: RefreshParts): string {
  return new Date(clock.now()).toISOString();
}

function markOf({ modifiedMs, size }: InputFileAtPath, { sheet }: WatchedFile): FileMark {
  return { modifiedMs, size, sheet };
}

function isSame(before: WatchMark['files'], now: WatchMark['files']): boolean {
  const paths = Object.keys(now);
  const isSameFile = (path: string) => {
    const [a, b] = [before[path], now[path]!];
    return a?.modifiedMs === b.modifiedMs && a.size === b.size && a.sheet === b.sheet;
  };
  return Object.keys(before).length === paths.length && paths.every(isSameFile);
}

function storedWords({ stored, difference }: ImportResult): string {
  if (stored === 'already-there') return words.scheduler.refresh.same;
  if (difference === null) return words.scheduler.refresh.read;
  const { added, revised, removed } = difference;
  return words.scheduler.refresh.changed({ added, revised, removed });
}
