/** Hostile files through the command line as it is, in this process, so that a crash of it is one of Outpost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceOutputFile } from '../../../main/adapters/nodeOutputFiles.ts';
import type { Io } from '../../../main/hosts/cli/Command.ts';
import { runCommandLine } from '../../../main/hosts/cli/runCommandLine.ts';
import { bundleOf, siteAt } from '../../adapters/bundle/siteFixture.ts';
import type { PartOptions } from '../calls/callPart.ts';
import { Findings, type FuzzReport } from '../Findings.ts';
import { Dice } from '../hostile/Dice.ts';
import { CANARY } from '../hostile/texts.ts';
import { watchPrototypes } from '../prototypes.ts';
import { type CaseRoom, fileCase } from './fileCases.ts';
import { sendShapes } from './shapes.ts';

const DEFECT = 1;
const SMALL = 1024 * 1024;
/** Of the whole process, in bytes: what reading any file may take at most, on top of the program itself. */
export const MOST_MEMORY = 1_400 * 1024 * 1024;

export async function filePart({ count, seed, watched, onProgress }: PartOptions): Promise<FuzzReport> {
  const findings = new Findings('files', seed);
  const dice = new Dice(seed);
  const changedPrototypes = watchPrototypes();
  const room: CaseRoom = { watched, bundle: await soundBundle(join(watched.inputs, 'site')) };
  for (let at = 0; at < count; at += 1) {
    if (at % 20 === 0) onProgress(at);
    if (dice.happens(0.05)) {
      await sendShapes(dice, watched, findings, `file ${at} of seed ${seed}`);
      continue;
    }
    const { what, bytes, commands } = fileCase(dice, room, at);
    const named = () =>
      `file ${at} of seed ${seed}, ${what}, ${bytes} bytes: ${commands.map((one) => one.join(' ')).join(' | ')}`;
    const runAll = async () => {
      for (const command of commands) await runOne(command, watched.data, findings, named);
    };
    if (bytes <= SMALL) await findings.timed(named, runAll);
    else {
      findings.report.count += 1;
      await runAll();
    }
    for (const members of changedPrototypes())
      findings.add('a prototype was changed', `${members} ${named()}`);
  }
  const memory = process.resourceUsage().maxRSS * 1024;
  findings.report.outcomes['megabytes of memory at most'] = Math.round(memory / SMALL);
  if (memory > MOST_MEMORY) findings.add(`${Math.round(memory / SMALL)} MB of memory`);
  for (const changed of watched.changes()) findings.add('changed outside of the data folder', changed);
  return findings.report;
}

async function runOne(command: readonly string[], data: string, findings: Findings, named: () => string) {
  let out = '';
  let err = '';
  const io = quietIo(
    (text) => (out += text),
    (text) => (err += text),
  );
  try {
    const code = await runCommandLine([...command, '--json'], io, data);
    findings.saw(code === 0 ? 'read' : codeOf(out));
    if (code === DEFECT) findings.add(`a defect ${err.slice(0, 300)}${out.slice(0, 200)}`, named());
    if (out.includes(CANARY) || err.includes(CANARY)) findings.add('a file from outside was read', named());
    // A broken audit trail is an answer, which says where, and not a refusal.
    if (out.startsWith('{"ok":false') && !/"message":"[^"]/.test(out))
      findings.add('a refusal without a sentence', named());
  } catch (thrown) {
    findings.add(`thrown: ${thrown instanceof Error ? thrown.stack : thrown}`, named());
  }
}

function codeOf(out: string): string {
  return /"code":"(\w+)"/.exec(out)?.[1] ?? 'no code';
}

function quietIo(out: (text: string) => void, err: (text: string) => void): Io {
  return {
    out,
    err,
    terminal: { columns: 80, hasColours: false },
    isErrTerminal: false,
    readFile: async (path) => readFileSync(path, 'utf8'),
    readStdin: async () => '',
    readSecret: async () => 'correct horse battery',
    isTyped: false,
    writeFile: async (path, text) => writeFileSync(path, text),
    replaceFile: replaceOutputFile,
  };
}

async function soundBundle(folder: string): Promise<Uint8Array> {
  const path = `${folder}.outpost`;
  await bundleOf(siteAt(folder), path, { withExchanges: true });
  return readFileSync(path);
}
