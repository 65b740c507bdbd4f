/** What is done with each hostile file: every way that leads a file into Outpost. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from '../hostile/Dice.ts';
import { hostileText } from '../hostile/texts.ts';
import type { WatchedFolder } from '../watchedFolder.ts';
import { madeFile } from './madeFiles.ts';
import { mutated } from './mutate.ts';
import { fixtures, hub, mapping, population, soundTable, tables } from './soundFiles.ts';

export interface FileCase {
  /** What the file is, for a finding. */
  what: string;
  bytes: number;
  /** Commands that read it, one after the other; each with the data folder of the case. */
  commands: readonly (readonly string[])[];
}

export interface CaseRoom {
  watched: WatchedFolder;
  /** A bundle of a sound folder. */
  bundle: Uint8Array;
}

type Way = (dice: Dice, room: CaseRoom, at: number) => FileCase;

function written(room: CaseRoom, name: string, bytes: Uint8Array): string {
  const path = join(room.watched.inputs, name);
  writeFileSync(path, bytes);
  return path;
}

const sound = (room: CaseRoom) => written(room, 'sound.csv', soundTable);

/** How a table gets in: read for itself, and read as an import does it. */
const tableCommands = (dice: Dice, path: string) => [
  dice.happens(0.7)
    ? ['import', path, '--dry-run', '--disease', 'cholera']
    : ['assess', '--file', path, '--disease', 'cholera'],
];

const mutatedTable: Way = (dice, room) => {
  const { ending, bytes } = dice.oneOf(tables);
  const hostile = mutated(bytes, dice);
  const path = written(
    room,
    `t.${dice.happens(0.9) ? ending : dice.oneOf(['csv', 'xlsx', 'json', 'gz', ''])}`,
    hostile,
  );
  return { what: `mutated ${ending}`, bytes: hostile.length, commands: tableCommands(dice, path) };
};

const madeTable: Way = (dice, room, at) => {
  const { name, bytes } = madeFile(dice, at);
  const path = written(room, `made.${dice.oneOf(['csv', 'xlsx', 'json', 'gz'])}`, bytes);
  return { what: name, bytes: bytes.length, commands: tableCommands(dice, path) };
};

/** A file beside a sound table: populations, or how the table is to be read. */
const beside: Way = (dice, room) => {
  const isMapping = dice.happens(0.5);
  const bytes = mutated(isMapping ? mapping : population, dice);
  const path = written(room, isMapping ? 'm.json' : 'p.csv', bytes);
  const option = isMapping ? '--mapping' : '--population';
  const commands = [['import', sound(room), '--dry-run', '--disease', 'cholera', option, path]];
  return { what: option, bytes: bytes.length, commands };
};

const hubFile: Way = (dice, room) => {
  const files = { ...hub };
  const name = dice.oneOf(['truth', 'forecasts', 'exclusions'] as const);
  files[name] = Buffer.from(mutated(files[name], dice));
  const path = (one: 'truth' | 'forecasts' | 'exclusions') =>
    written(room, one === 'forecasts' ? 'forecasts.csv.gz' : `${one}.csv`, files[one]);
  const [truth, forecasts, exclusions] = [path('truth'), path('forecasts'), path('exclusions')];
  const commands = [['score', '--truth', truth, '--forecasts', forecasts, '--exclusions', exclusions]];
  return { what: `hub ${name}`, bytes: files[name].length, commands };
};

const vintageFile: Way = (dice, room) => {
  const isRounds = dice.happens(0.4);
  const vintages = isRounds ? hub.vintages : mutated(hub.vintages, dice);
  const rounds = isRounds ? mutated(hub.rounds, dice) : hub.rounds;
  const out = join(room.watched.inputs, 'out.csv');
  rmSync(out, { force: true });
  const files = ['--vintages', written(room, 'v.csv', vintages), '--rounds', written(room, 'r.csv', rounds)];
  const commands = [['hindcast', ...files, '--disease', 'influenza', '--model', 'no-change', '--hub', out]];
  return { what: 'vintages', bytes: vintages.length, commands };
};

const [vector] = JSON.parse(readFileSync(join(fixtures, 'providers', 'outputs.json'), 'utf8'));

const reply: Way = (dice, room) => {
  const { finish_reason, message, request } = vector;
  const isRequest = dice.happens(0.3);
  const texts = [JSON.stringify(request), JSON.stringify({ finish_reason, message })];
  const at = isRequest ? 0 : 1;
  const files = texts.map((text, index) =>
    index === at ? mutated(Buffer.from(text), dice) : Buffer.from(text),
  );
  const [one, two] = [written(room, 'request.json', files[0]!), written(room, 'reply.json', files[1]!)];
  return {
    what: 'reply of a model',
    bytes: files[at]!.length,
    commands: [['normalize', '--request', one, '--reply', two]],
  };
};

const bundle: Way = (dice, room) => {
  const bytes = dice.happens(0.5) ? mutated(room.bundle, dice) : otherPath(room.bundle, dice);
  const path = written(room, 'b.outpost', bytes);
  return {
    what: 'bundle',
    bytes: bytes.length,
    commands: [
      ['bundle', 'import', path, '--read-only'],
      ['bundle', 'list'],
    ],
  };
};

/** One of the paths that a bundle names leads somewhere else. */
function otherPath(whole: Uint8Array, dice: Dice): Uint8Array {
  const text = Buffer.from(whole).toString('latin1');
  const names = text.match(/(?:journal|datasets|sets)\/[\w.-]+/g) ?? [''];
  const target = JSON.stringify(hostileText(dice).slice(0, 200)).slice(1, -1);
  return Buffer.from(
    text.replaceAll(dice.oneOf(names), () => target),
    'latin1',
  );
}

/** A stored document of a folder of an earlier version, which is brought up to date as it is opened. */
const storedDocument: Way = (dice, room) => {
  cpSync(join(fixtures, 'folders', 'v1'), room.watched.data, { recursive: true });
  const all = readdirSync(room.watched.data, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  );
  const { parentPath, name } = dice.oneOf(all);
  const path = join(parentPath, name);
  const bytes = mutated(readFileSync(path), dice);
  writeFileSync(path, bytes);
  const look = dice.oneOf([
    ['datasets'],
    ['forecasts'],
    ['audit', '--verify'],
    ['scores'],
    ['lock'],
    ['config'],
  ]);
  return { what: `stored ${name}`, bytes: bytes.length, commands: [look, ['datasets']] };
};

const ways: readonly Way[] = [
  ...Array<Way>(8).fill(mutatedTable),
  ...Array<Way>(4).fill(madeTable),
  beside,
  beside,
  hubFile,
  vintageFile,
  reply,
  reply,
  bundle,
  bundle,
  storedDocument,
  storedDocument,
];

export function fileCase(dice: Dice, room: CaseRoom, at: number): FileCase {
  rmSync(room.watched.data, { recursive: true, force: true });
  mkdirSync(room.watched.data);
  return dice.oneOf(ways)(dice, room, at);
}
