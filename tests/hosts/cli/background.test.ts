import { existsSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../main/adapters/systemClock.ts';
import type { Core } from '../../../main/core/Core.ts';
import { ranText, statusText } from '../../../main/hosts/cli/schedulerText.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import {
  addDays,
  healthSnapshotSchema,
  type SchedulerStatus,
  type StepRecord,
  schedulerStatusSchema,
  stepNames,
  weekdayOf,
} from '../../../shared/contract/index.ts';
import { MINUTE, SECOND } from '../../../shared/time/durations.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { type ProviderStub, startProviderStub } from '../../support/providerStub.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { xlsxFile } from '../../support/xlsxFile.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { haiti, root, runJson } from './runCli.ts';

const newFolder = tempFolders();
let folder: string;
let data: string;
let others: Core[] = [];

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

afterEach(async () => {
  for (const core of others) await core.close();
  others = [];
});

/** Another process that stays open, as far as the data folder shows; it does nothing by itself. */
async function openBeside(): Promise<void> {
  others.push(await openNodeCore({ dataFolder: data, host: 'web', access: 'writer', isBackground: false }));
}

/** Weekly counts of two places up to the last whole week: no replay. */
function counts(weeks: number, first = 20): string {
  const today = systemClock.today();
  const lastSunday = addDays(today, -(weekdayOf(today) % 7 || 7));
  const rows = Array.from({ length: weeks }, (_, n) => {
    const weekEnd = addDays(lastSunday, 7 * (n + 1 - weeks));
    return `${weekEnd},${n === 0 ? first : 10 + ((7 * n) % 5)},${5 + ((3 * n) % 7)}`;
  });
  return `week_end,North,South\n${rows.join('\n')}\n`;
}

/** A file that was last written some minutes ago: one that is written just now may still be growing. */
function file(name: string, text: string, minutesAgo: number): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  const at = new Date(Date.now() - minutesAgo * MINUTE);
  utimesSync(path, at, at);
  return path;
}

/** @returns the id of the one dataset that an import made */
async function imported(path: string, ...options: string[]): Promise<string> {
  const { code, reply } = await cliJson(['import', path, ...options], data);
  expect(code).toBe(0);
  return reply.value.datasets[0].id;
}

/** The status in the answer, checked against the contract. */
function statusIn(run: { code: number | null; reply: { value: unknown } }): SchedulerStatus {
  expect(run.code).toBe(0);
  return schedulerStatusSchema.parse(run.reply.value);
}

const runOnce = async () => statusIn(await cliJson(['scheduler', 'run-once'], data));
const status = async () => statusIn(await cliJson(['scheduler', 'status'], data));
const stepOf = ({ lastCycle }: SchedulerStatus, name: StepRecord['name']) =>
  lastCycle!.steps.find((step) => step.name === name)!;
const setsOf = async (id: string) => {
  const { reply } = await cliJson(['forecasts', '--dataset', id], data);
  return new Set(reply.value.forecasts.map(({ runId }: { runId: string }) => runId)).size;
};

describe('outpost health', () => {
  let stub: ProviderStub;

  beforeEach(async () => {
    stub = await startProviderStub();
  });
  afterEach(() => stub.close());

  async function enableServer(): Promise<void> {
    await cli(['config', 'set', 'providers.server.baseUrl', `${stub.origin}/v1`], data);
    await cli(['config', 'set', 'providers.server.enabled', 'true'], data);
  }

  async function serverHealth(...options: string[]) {
    const { code, reply } = await cliJson(['health', ...options], data);
    const { providers } = healthSnapshotSchema.parse(reply.value);
    const { id, status: found, checkedAt, latencyMs } = providers.find((one) => one.id === 'server')!;
    return { code, id, found, checkedAt, latencyMs };
  }

  it.each([[['health']], [['health', '--once']]])(
    'says all it knows without a data folder: %j',
    async (args) => {
      const { code, reply } = await cliJson(args, data);
      const { providers, connectivity } = healthSnapshotSchema.parse(reply.value);
      expect({ code, connectivity: connectivity.status }).toEqual({ code: 0, connectivity: 'NOT_NEEDED' });
      expect(providers.map((one) => `${one.id} ${one.status}`)).toEqual([
        'openai OFF',
        'gemini OFF',
        'groq OFF',
        'cloudflare OFF',
        'huggingface OFF',
        'server OFF',
        'embedded UP',
      ]);
      expect(existsSync(data)).toBe(false);
    },
  );

  it('looks only with --once, spends no token, and the next process knows what was found', async () => {
    await enableServer();
    expect(await serverHealth()).toMatchObject({ code: 0, found: 'UNKNOWN', checkedAt: null });
    expect(stub.requests).toEqual([]);
    const looked = await serverHealth('--once');
    expect(looked).toMatchObject({ code: 0, found: 'UP', latencyMs: expect.any(Number) });
    const asked = stub.requests.length;
    expect(asked).toBeGreaterThan(0);
    expect(stub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await serverHealth()).toEqual(looked);
    expect(stub.requests).toHaveLength(asked);
  });

  it('beside another process looks all the same, keeps nothing, and says whose the folder is', async () => {
    await enableServer();
    await openBeside();
    const before = folderBytes(data);
    const { code, out, err } = await cli(['health', '--once'], data);
    expect(code).toBe(0);
    expect(err).toMatch(/^info: [^\n]* in use by the web process \d+\.[^\n]*\n$/);
    expect(out).toMatch(/^server +Answers +\d{4}-\d\d-\d\d \d\d:\d\d UTC +\d+ ms +\S/m);
    expect(out).toContain(`Nothing of this was kept: the web process ${process.pid} has the data folder.\n`);
    expect(await serverHealth()).toMatchObject({ code: 0, found: 'UNKNOWN' });
    expect(folderBytes(data)).toEqual(before);
  });

  it('looks all the same where the folder can not be written', async () => {
    await enableServer();
    rmSync(join(data, 'writer.lock'));
    // Whoever runs the tests may perhaps write anywhere, but nobody below a file.
    symlinkSync(join(file('taken', '', 9), 'lock'), join(data, 'writer.lock'));
    const { code, out } = await cli(['health', '--once'], data);
    expect({ code, isUp: /^server +Answers /m.test(out) }).toEqual({ code: 0, isUp: true });
    expect(out).toContain(
      'Nothing of this was kept: there is no data folder that this command may write to.\n',
    );
  });

  it('is for people a table, the network, and how to look now', async () => {
    await enableServer();
    const { out } = await cli(['health'], data);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Provider +Status +Checked +Took +What was found$/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^openai +Switched off +- +- +Switched off: it is never asked\.$/),
    );
    expect(lines.slice(-2)).toEqual([
      'Network: No network needed. No provider outside this network is enabled, so no network is needed.',
      '`outpost health --once` looks now.',
    ]);
    expect((await cli(['health', '--once'], data)).out).not.toContain('kept');
  });
});

describe('outpost scheduler status', () => {
  it('says without a data folder that nothing runs, and creates none', async () => {
    expect(await status()).toMatchObject({ state: 'STOPPED', nextAt: null, lastCycle: null, datasets: [] });
    const { out } = await cli(['scheduler', 'status'], data);
    expect(out).toMatch(/^Stopped: Outpost is not open here: .*\nNext cycle: none is due \(every 60 minutes/);
    expect(out).toContain('No cycle has run yet.');
    expect(existsSync(data)).toBe(false);
  });

  it('beside a process that runs cycles says so and changes no byte', async () => {
    await cli(['scheduler', 'run-once'], data);
    await openBeside();
    const before = folderBytes(data);
    expect(await status()).toMatchObject({ state: 'RUNNING', reason: null, lastCycle: { cause: 'user' } });
    expect((await cli(['scheduler', 'status'], data)).out).toMatch(
      /^Running: Cycles start by themselves\.\n/,
    );
    expect(folderBytes(data)).toEqual(before);
  });
});

describe('what is read first', () => {
  const step = (name: StepRecord['name'], outcome: StepRecord['outcome'], message: string): StepRecord => ({
    name,
    outcome,
    ms: outcome === 'running' ? null : 125 * SECOND,
    message,
  });
  const cycle = {
    startedAt: '2026-11-28T02:00:00.000Z',
    finishedAt: '2026-11-28T02:04:10.000Z',
    cause: 'catch-up' as const,
    steps: [
      step('refresh', 'failed', 'Lagos: There is no file /data/lagos.csv.'),
      step('health', 'timed-out', 'Stopped after 1 minute.'),
      step('forecast', 'done', 'Kano: 2 places forecast.'),
    ],
  };
  const degraded: SchedulerStatus = {
    state: 'DEGRADED',
    reason: 'In the last cycle "Data files" failed: Lagos: There is no file /data/lagos.csv.',
    pausedSince: null,
    nextAt: '2026-11-28T03:00:00.000Z',
    intervalMinutes: 60,
    onBattery: null,
    isCycling: false,
    lastCycle: cycle,
    cycles: [cycle],
    missed: [
      { from: '2026-11-28T01:00:00.000Z', count: 2, reason: 'asleep' },
      { from: '2026-11-26T01:00:00.000Z', count: 1, reason: 'busy' },
      { from: '2026-11-25T01:00:00.000Z', count: 9, reason: 'closed' },
      { from: '2026-11-24T01:00:00.000Z', count: 1, reason: 'busy' },
    ],
    datasets: [
      {
        datasetId: 'lagos-1',
        name: 'Lagos',
        isOn: true,
        message: 'Nothing new: the forecast is of these data and this week.',
        last: { at: '2026-11-28T01:30:00.000Z', outcome: 'failed', message: 'All providers failed.' },
        watch: {
          files: [{ path: '/data/lagos.csv', sheet: null }],
          readAt: '2026-11-28T02:00:00.000Z',
          message: 'There is no file /data/lagos.csv.',
        },
      },
    ],
  };

  it('is whether it runs, and then each thing that failed, once', () => {
    expect(statusText(degraded).split('\n')).toEqual([
      `Needs attention: ${degraded.reason}`,
      'Provider health TIMED OUT in the last cycle: Stopped after 1 minute.',
      'Next cycle: 2026-11-28 03:00 UTC (every 60 minutes, counted from midnight)',
      '',
      'Last cycle: 2026-11-28 02:00 UTC, catching up, took 4 min 10 s',
      'Step             Outcome         Took  What',
      '---------------  ---------  ---------  ----------------------------------------',
      'Data files       FAILED     2 min 5 s  Lagos: There is no file /data/lagos.csv.',
      'Provider health  TIMED OUT  2 min 5 s  Stopped after 1 minute.',
      'Forecasts        done       2 min 5 s  Kano: 2 places forecast.',
      '',
      'Missed rounds (newest 3 of 4 times):',
      '  2 rounds from 2026-11-28 01:00 UTC: the computer slept',
      '  1 round from 2026-11-26 01:00 UTC: a cycle was still running',
      '  9 rounds from 2026-11-25 01:00 UTC: Outpost did not run',
      '',
      'Automatic forecasts:',
      'Dataset  Automatic  What the next cycle does                                   Last run                     Watched files',
      '-------  ---------  ---------------------------------------------------------  ---------------------------  ---------------',
      'lagos-1  on         Nothing new: the forecast is of these data and this week.  Failed 2026-11-28 01:30 UTC  /data/lagos.csv',
      'lagos-1, last automatic run failed: All providers failed.',
      'lagos-1, watched files at 2026-11-28 02:00 UTC: There is no file /data/lagos.csv.',
    ]);
  });

  it('is after `run-once` what became of the cycle, also where the state does not tell', () => {
    const stopped = {
      ...degraded,
      state: 'STOPPED' as const,
      reason: 'Outpost is not open here.',
      nextAt: null,
    };
    expect(ranText(stopped).split('\n').slice(0, 6)).toEqual([
      'The cycle ran to its end, but 2 of its 3 steps did not go well.',
      'Data files FAILED in the last cycle: Lagos: There is no file /data/lagos.csv.',
      'Provider health TIMED OUT in the last cycle: Stopped after 1 minute.',
      '',
      'Stopped: Outpost is not open here.',
      'Next cycle: none is due (every 60 minutes, counted from midnight)',
    ]);
  });

  it('tells a cycle that runs from one that was cut off', () => {
    const unfinished = { ...cycle, finishedAt: null, steps: [step('forecast', 'running', 'Running.')] };
    const running = statusText({ ...degraded, isCycling: true, lastCycle: unfinished });
    expect(running).toContain('catching up, still running\n');
    expect(running).toMatch(/^Forecasts +running +- +Running\.$/m);
    const cutOff = statusText({ ...degraded, lastCycle: unfinished });
    expect(cutOff).toContain('catching up, cut off before its end\n');
    expect(cutOff).toMatch(/^Forecasts +cut off +- +Outpost ended before it was done\.$/m);
  });
});

describe('outpost scheduler pause and resume', () => {
  it('last over processes; a cycle still runs when it is asked for', { timeout: MINUTE }, async () => {
    const paused = statusIn(await runJson(['scheduler', 'pause', '--reason', 'a week of leave'], data));
    expect(paused).toMatchObject({ state: 'PAUSED', reason: expect.stringContaining('a week of leave') });
    const ran = statusIn(await runJson(['scheduler', 'run-once'], data));
    expect(ran).toMatchObject({ state: 'PAUSED', reason: paused.reason, lastCycle: { cause: 'user' } });
    expect(ran.lastCycle!.steps.map(({ name }) => name)).toEqual(stepNames.filter((name) => name !== 'team'));
    expect(await status()).toEqual(ran);
    expect(statusIn(await runJson(['scheduler', 'resume'], data))).toMatchObject({ state: 'STOPPED' });
    const { reply } = await cliJson(['audit'], data);
    expect(reply.value.entries).toMatchObject([
      { type: 'SCHEDULER_RESUMED' },
      { type: 'SCHEDULER_PAUSED', details: { reason: 'a week of leave' } },
    ]);
  });

  it('say what holds now, and how it ends', async () => {
    const paused = await cli(['scheduler', 'pause'], data);
    expect(paused.out).toMatch(
      /^Paused since \d.* UTC: Paused by the user.* no cycle starts by itself\.\n`outpost scheduler resume` ends the pause/,
    );
    expect((await cli(['scheduler', 'status'], data)).out).toMatch(/^Paused since /);
    const resumed = await cli(['scheduler', 'resume'], data);
    expect(resumed.out).toMatch(/^The scheduler is not paused\.\nStopped: Outpost is not open here: /);
  });
});

describe('outpost scheduler run-once', () => {
  it('says of every step what it did, and what failed of none', async () => {
    const { code, out, err } = await cli(['scheduler', 'run-once'], data);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^The cycle ran: none of its 6 steps failed\.\n\nStopped: /);
    expect(out).toMatch(/^Housekeeping +done +\d+ ms +Checked the audit trail: intact\.$/m);
    expect(out).toContain('No dataset could be forecast automatically: there is none, or only replays.\n');
  });

  it('on a terminal shows the step on one line of stderr, which is gone at the end', async () => {
    const told: string[] = [];
    const { out } = await cli(['scheduler', 'run-once'], data, (text) => told.push(text));
    expect(told).toContain(
      '\r\x1b[K[###.................] Step 2 of 6, reading watched files (Ctrl+C ends the cycle)',
    );
    expect(told.at(-1)).toBe('\r\x1b[K');
    expect(out).not.toContain('\x1b');
  });

  it('is ended by Ctrl+C with exit 130, and its forecast is not taken for one that failed', async () => {
    const id = await imported(file('counts.csv', counts(20), 9));
    await cli(['scheduler', 'auto', id, 'on'], data);
    let presses = 0;
    const press = (text: string) => {
      if (!text.includes('place 1 of 2') || presses > 0) return;
      presses += 1;
      process.emit('SIGINT');
    };
    const { code, out, err } = await cli(['scheduler', 'run-once'], data, press);
    expect({ code, out, presses }).toEqual({ code: 130, out: '', presses: 1 });
    expect(err).toMatch(/outpost: The cycle was ended before it was done\. .*\n$/);
    expect(await setsOf(id)).toBe(0);
    expect((await cli(['scheduler', 'status'], data)).out).toContain('cut off before its end');
    expect(stepOf(await runOnce(), 'forecast')).toMatchObject({ outcome: 'done' });
    expect(await setsOf(id)).toBe(1);
  });
});

describe('automatic forecasts of a watched file', () => {
  it('follow the file over processes: one for each change, and none without', {
    timeout: 2 * MINUTE,
  }, async () => {
    const path = file('counts.csv', counts(20), 9);
    const id = await imported(path);
    const watch = await runJson(['datasets', 'watch', id, relative(root, path)], data);
    expect(watch).toMatchObject({ code: 0, reply: { value: { id, files: [{ path, sheet: null }] } } });
    const on = statusIn(await runJson(['scheduler', 'auto', id, 'on'], data));
    expect(on.datasets).toMatchObject([
      { datasetId: id, isOn: true, watch: { files: [{ path, sheet: null }], readAt: null } },
    ]);
    expect(stepOf(statusIn(await runJson(['scheduler', 'run-once'], data)), 'forecast')).toMatchObject({
      outcome: 'done',
      message: 'counts: 2 places forecast by the offline model.',
    });
    expect(await setsOf(id)).toBe(1);

    file('counts.csv', counts(21, 31), 5);
    const changed = statusIn(await runJson(['scheduler', 'run-once'], data));
    expect(stepOf(changed, 'refresh')).toMatchObject({
      outcome: 'done',
      message: expect.stringMatching(/^counts: read: /),
    });
    expect(stepOf(changed, 'forecast')).toMatchObject({ outcome: 'done' });
    expect(changed.datasets).toMatchObject([{ last: { outcome: 'published' } }]);
    const shown = (await cliJson(['datasets', 'show', id], data)).reply.value;
    expect([shown.series[0].cases.length, shown.series[0].cases[0]]).toEqual([21, 31]);
    expect(await setsOf(id)).toBe(2);

    const again = statusIn(await runJson(['scheduler', 'run-once'], data));
    expect(stepOf(again, 'refresh').outcome).toBe('nothing-to-do');
    expect(stepOf(again, 'forecast').outcome).toBe('nothing-to-do');
    expect(await setsOf(id)).toBe(2);
  });

  it('a file that is gone fails its step by name, in every cycle until it is back; the exit code stays 0', async () => {
    const path = file('counts.csv', counts(20), 9);
    const id = await imported(path, '--watch');
    rmSync(path);
    const cause = `counts: There is no file ${path}. Check the name and the folder.`;
    for (const _ of [1, 2]) {
      const failed = await runOnce();
      expect(stepOf(failed, 'refresh')).toMatchObject({ outcome: 'failed', message: cause });
      expect(stepOf(failed, 'housekeeping').outcome).not.toBe('failed');
    }
    const { code, out } = await cli(['scheduler', 'run-once'], data);
    expect(code).toBe(0);
    expect(out).toMatch(/^The cycle ran to its end, but 1 of its 6 steps did not go well\.\n/);
    expect(out).toContain(`\nData files FAILED in the last cycle: ${cause}\n`);
    expect(out).toMatch(new RegExp(`^${id}, watched files at .* UTC: There is no file `, 'm'));
    file('counts.csv', counts(20), 4);
    expect(stepOf(await runOnce(), 'refresh').outcome).not.toBe('failed');
  });
});

describe('outpost scheduler auto', () => {
  it('says what being on means, whom it may ask, and what being off leaves', async () => {
    const id = await imported(file('counts.csv', counts(20), 9));
    const { out } = await cli(['scheduler', 'auto', id, 'on'], data);
    expect(out).toContain(`Automatic forecasts of ${id} are on: `);
    expect(out).toContain(
      'Due in the next cycle: there is no forecast yet.\nStopped: Outpost is not open here: ',
    );
    expect(out).toContain('only asked with `outpost config set scheduler.farProviders true`.\n');
    await cli(['config', 'set', 'scheduler.farProviders', 'true'], data);
    const far = await cli(['scheduler', 'auto', id, 'on'], data);
    expect(far.out).toContain('Providers outside this network may be asked, which costs tokens; ');
    const off = await cli(['scheduler', 'auto', id, 'off'], data);
    expect(off.out).toBe(`Automatic forecasts of ${id} are off. Those that are there stay.\n`);
    expect((await status()).datasets).toMatchObject([
      { datasetId: id, isOn: false, message: 'Switched off.' },
    ]);
  });

  it('says that a replay is forecast by hand', async () => {
    const id = await imported(haiti);
    const { code, out } = await cli(['scheduler', 'auto', id, 'on'], data);
    expect({ code, out }).toEqual({ code: 0, out: `${id} is a replay: it is forecast by hand only.\n` });
  });
});

describe('outpost datasets watch and unwatch', () => {
  it('name the files by their whole paths, say who reads them, and end', async () => {
    const [a, b] = [file('a.csv', counts(20), 9), file('b.csv', counts(20), 9)];
    const id = await imported(a);
    const { out } = await cli(['datasets', 'watch', id, relative(process.cwd(), a), b], data);
    expect(out).toContain(`Watched for ${id}, and read anew when changed:\n  ${a}\n  ${b}\n`);
    expect(out).toContain('while Outpost is open');
    expect((await cli(['scheduler', 'status'], data)).out).toContain(`${a}, ${b}\n`);
    const ended = await cliJson(['datasets', 'unwatch', id], data);
    expect(ended).toMatchObject({ code: 0, reply: { value: { id, files: [] } } });
    expect((await status()).datasets).toMatchObject([{ watch: null }]);
    expect((await cli(['datasets', 'unwatch', id], data)).out).toContain(`No file is watched for ${id}.`);
  });
});

describe('outpost import --watch', () => {
  it('watches the files that it has read', async () => {
    const path = file('counts.csv', counts(20), 9);
    const { code, reply } = await cliJson(['import', relative(process.cwd(), path), '--watch'], data);
    const [{ id }] = reply.value.datasets;
    expect({ code, stored: reply.value.stored, watch: reply.value.watch }).toEqual({
      code: 0,
      stored: 'new',
      watch: { id, files: [{ path, sheet: null }] },
    });
    expect((await status()).datasets).toMatchObject([
      { datasetId: id, watch: { files: [{ path, sheet: null }] } },
    ]);
    const again = await cli(['import', path, '--watch'], data);
    expect(again.out).toContain('Already there, nothing new stored');
    expect(again.out).toContain(`\n\nWatched for ${id}, and read anew when changed:\n  ${path}\n`);
  });

  it('is refused with --dry-run before anything is stored', async () => {
    const path = file('counts.csv', counts(20), 9);
    const { code, reply } = await cliJson(['import', path, '--watch', '--dry-run'], data);
    expect({ code, error: reply.error.code }).toEqual({ code: 2, error: 'INVALID_PARAMS' });
    expect(reply.error.message).toContain('--dry-run');
    expect((await cliJson(['datasets'], data)).reply.value.datasets).toEqual([]);
  });

  it('reads a workbook anew at the sheet that was named', async () => {
    const path = join(folder, 'counts.xlsx');
    const rows = (weeks: number) =>
      counts(weeks)
        .trim()
        .split('\n')
        .map((line) => line.split(','));
    const write = (weeks: number) =>
      writeFileSync(
        path,
        xlsxFile([
          { name: 'Notes', rows: [['x']] },
          { name: 'Week 10', rows: rows(weeks) },
        ]),
      );
    write(20);
    const { reply } = await cliJson(['import', path, '--watch', '--sheet', 'Week 10'], data);
    expect(reply.value.watch.files).toEqual([{ path, sheet: 'Week 10' }]);
    write(21);
    utimesSync(path, new Date(1_000_000_000_000), new Date(1_000_000_000_000));
    const ran = await cliJson(['scheduler', 'run-once'], data);
    const refreshed = ran.reply.value.lastCycle.steps.find(
      ({ name }: { name: string }) => name === 'refresh',
    );
    expect(refreshed).toMatchObject({ outcome: 'done' });
  });
});

describe('a refusal', () => {
  it.each([
    [['scheduler', 'auto', 'nope', 'on'], 3, 'UNKNOWN_DATASET'],
    [['datasets', 'watch', 'nope', haiti], 3, 'UNKNOWN_DATASET'],
    [['datasets', 'unwatch', 'nope'], 3, 'UNKNOWN_DATASET'],
    [['scheduler', 'auto', 'nope', 'maybe'], 2, 'INVALID_PARAMS'],
    [['scheduler', 'auto', 'nope'], 2, 'INVALID_PARAMS'],
    [['scheduler', 'pause', '--reason', ' '], 2, 'INVALID_PARAMS'],
    [['scheduler', 'pause', '--reason', 'x'.repeat(201)], 2, 'INVALID_PARAMS'],
    [['scheduler'], 2, 'INVALID_PARAMS'],
    [['scheduler', 'stop'], 2, 'INVALID_PARAMS'],
    [['datasets', 'watch', 'nope'], 2, 'INVALID_PARAMS'],
  ] as const)('of %j ends with exit %i and %s', async (args, exit, error) => {
    const { code, reply } = await cliJson(args, data);
    expect({ code, error: reply.error.code }).toEqual({ code: exit, error });
    expect((await cliJson(['audit'], data)).reply.value.entries).toEqual([]);
  });

  it('of a file that is not there leaves what is watched as it was', async () => {
    const path = file('counts.csv', counts(20), 9);
    const id = await imported(path, '--watch');
    const { code, reply } = await cliJson(['datasets', 'watch', id, path, join(folder, 'nope.csv')], data);
    expect({ code, error: reply.error.code }).toEqual({ code: 3, error: 'FILE_NOT_FOUND' });
    expect((await status()).datasets).toMatchObject([{ watch: { files: [{ path, sheet: null }] } }]);
  });

  it('of an interval that is too short names the setting', async () => {
    const { code, reply } = await cliJson(['config', 'set', 'scheduler.intervalMinutes', '4'], data);
    expect({ code, error: reply.error.code }).toEqual({ code: 2, error: 'BAD_SETTING' });
    expect(reply.error.message).toMatch(/^scheduler\.intervalMinutes can't be .*5 to 1440\. Default: 60\.$/);
    expect(await status()).toMatchObject({ intervalMinutes: 60 });
  });
});
