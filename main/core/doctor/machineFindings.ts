/** What is found of the machine alone: it needs no data folder that can be opened. */
import type { Finding, FindingId, FindingState } from '../../../shared/doctor/doctorSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { FolderFacts, FontFacts, Machine, ProgramFacts, SyncTest } from '../ports/Machine.ts';
import { fileSystemKind } from './fileSystemKind.ts';

export interface MachineFacts {
  folder: string;
  program: ProgramFacts & { version: string };
  timeZone: string | null;
  folderFacts: FolderFacts;
  /** Null where nothing was written. */
  sync: SyncTest | null;
  hasBrowser: boolean;
  fonts: FontFacts | null;
}

const MEGABYTE = 1_000_000;
/** Below this a forecast of a country may not fit. */
const TOO_LITTLE_BYTES = 50 * MEGABYTE;
const LITTLE_BYTES = 500 * MEGABYTE;

/**
 * What waiting for the disk adds to a write at least. The quickest disks that keep what they say take ten times as long; in
 * memory it is a microsecond.
 */
const LEAST_SYNC_MS = 0.005;
/** A change then takes so long that people notice. */
const SLOW_SYNC_MS = 200;

export async function lookAtMachine(machine: Machine, version: string): Promise<MachineFacts> {
  const folderFacts = await machine.folderFacts();
  return {
    folder: machine.folder,
    program: { ...machine.program(), version },
    timeZone: machine.timeZone(),
    folderFacts,
    sync: folderFacts.state === 'readable' ? await machine.syncTest() : null,
    hasBrowser: machine.hasBrowser(),
    fonts: await machine.fonts(),
  };
}

export function finding(
  id: FindingId,
  state: FindingState,
  what: string,
  todo: string | null = null,
): Finding {
  return { id, state, what, todo };
}

export function machineFindings(facts: MachineFacts): Finding[] {
  return [
    programFinding(facts),
    folderFinding(facts),
    ...writingFindings(facts.sync),
    ...spaceFindings(facts.folderFacts),
    fileSystemFinding(facts.folderFacts),
    ...durabilityFindings(facts.sync),
    timeZoneFinding(facts.timeZone),
    browserFinding(facts.hasBrowser),
    fontFinding(facts.fonts),
  ];
}

function programFinding({ program }: MachineFacts): Finding {
  return finding('program', 'ok', words.doctor.what.program(program));
}

function folderFinding({ folder, folderFacts }: MachineFacts): Finding {
  const { what, todo } = words.doctor;
  const { state, system } = folderFacts;
  if (state === 'readable') return finding('folder', 'ok', what.folderReady({ folder }));
  if (state === 'missing') return finding('folder', 'ok', what.folderMissing({ folder }));
  if (state === 'no-folder')
    return finding('folder', 'problem', what.folderIsFile({ folder }), todo.otherFolder);
  return finding(
    'folder',
    'problem',
    what.folderUnreadable({ folder, system: system ?? '?' }),
    todo.giveRight,
  );
}

function writingFindings(sync: SyncTest | null): Finding[] {
  const { what, todo } = words.doctor;
  if (sync === null) return [];
  if (sync.outcome === 'done') return [finding('writing', 'ok', what.writable)];
  if (sync.why === 'full') return [finding('writing', 'problem', what.full, todo.freeSpace)];
  if (sync.why === 'failing') return [finding('writing', 'problem', what.failing, todo.saveCopy)];
  return [finding('writing', 'problem', what.notWritable, todo.makeWritable)];
}

function spaceFindings({ freeBytes }: FolderFacts): Finding[] {
  if (freeBytes === null) return [];
  const { what, todo } = words.doctor;
  const free = words.common.numbers.megabytes(Math.floor(freeBytes / MEGABYTE));
  if (freeBytes < TOO_LITTLE_BYTES)
    return [finding('space', 'problem', what.spaceGone({ free }), todo.freeSpace)];
  if (freeBytes < LITTLE_BYTES) return [finding('space', 'notice', what.spaceGone({ free }), todo.freeSpace)];
  return [finding('space', 'ok', what.spaceEnough({ free }))];
}

function fileSystemFinding({ fileSystem: kind, state }: FolderFacts): Finding {
  const { what, todo } = words.doctor;
  if (kind === null || state === 'missing') return finding('fileSystem', 'ok', what.fileSystemUnknown);
  switch (fileSystemKind(kind)) {
    case 'network':
      return finding('fileSystem', 'problem', what.fileSystemNetwork({ kind }), todo.localDisk);
    case 'memory':
      return finding('fileSystem', 'problem', what.fileSystemMemory({ kind }), todo.localDisk);
    case 'layer':
      return finding('fileSystem', 'notice', what.fileSystemLayer({ kind }), todo.volume);
    case 'local':
      return finding('fileSystem', 'ok', what.fileSystemLocal({ kind }));
  }
}

function durabilityFindings(sync: SyncTest | null): Finding[] {
  if (sync?.outcome !== 'done') return [];
  const { what, todo } = words.doctor;
  const said = (ms: number) =>
    words.common.durations.milliseconds(words.common.numbers.fixed(ms, ms < 1 ? 3 : 1));
  const times = { sync: said(sync.syncMs), write: said(sync.writeMs) };
  if (sync.syncMs - sync.writeMs < LEAST_SYNC_MS)
    return [finding('durability', 'problem', what.syncTooQuick(times), todo.notDurable)];
  if (sync.syncMs > SLOW_SYNC_MS)
    return [finding('durability', 'notice', what.syncSlow(times), todo.slowDisk)];
  return [finding('durability', 'ok', what.syncSteady(times))];
}

function timeZoneFinding(zone: string | null): Finding {
  const { what, todo } = words.doctor;
  if (zone === null) return finding('timeZone', 'notice', what.timeZoneUnknown, todo.setTimeZone);
  return finding('timeZone', 'ok', what.timeZone({ zone }));
}

function browserFinding(hasBrowser: boolean): Finding {
  const { what, todo } = words.doctor;
  if (hasBrowser) return finding('browser', 'ok', what.browserFound);
  return finding('browser', 'notice', what.browserMissing, todo.installBrowser);
}

function fontFinding(fonts: FontFacts | null): Finding {
  const { what, todo } = words.doctor;
  if (fonts === null) return finding('fonts', 'ok', what.fontsUnknown);
  if (!fonts.latin) return finding('fonts', 'notice', what.fontsMissing, todo.installFonts);
  if (!fonts.arabic) return finding('fonts', 'notice', what.fontsArabicMissing, todo.installArabic);
  return finding('fonts', 'ok', what.fontsFound);
}
