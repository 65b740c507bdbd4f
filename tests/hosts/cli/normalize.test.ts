import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { root } from './runCli.ts';

interface Vector {
  id: string;
  finish_reason: string;
  message: { content: string };
  request: Record<string, unknown>;
  expected: Record<string, unknown>;
}

const vectors: Vector[] = JSON.parse(
  readFileSync(join(root, 'tests', 'fixtures', 'providers', 'outputs.json'), 'utf8'),
);
const vector = (id: string) => vectors.find((one) => one.id === id)!;
const clean = vector('out-001');

const newFolder = tempFolders();
let folder: string;
let data: string;

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

function file(name: string, json: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json));
  return path;
}

/** The two files of a reply, as options. */
function files(reply: unknown, request: unknown = clean.request): string[] {
  return ['--request', file('request.json', request), '--reply', file('reply.json', reply)];
}

describe('outpost normalize', () => {
  it.each(['out-001', 'out-017', 'out-031', 'out-042'])(
    'gives the verdict of %s and ends with 0',
    async (id) => {
      const { finish_reason, message, request, expected } = vector(id);
      const { code, reply } = await cliJson(
        ['normalize', ...files({ finish_reason, message }, request)],
        data,
      );
      expect(code).toBe(0);
      expect(reply).toEqual({ ok: true, value: expected });
      expect(existsSync(data)).toBe(false);
    },
  );

  it('reads other levels and targets', async () => {
    const request = {
      ...clean.request,
      target_end_dates: ['2026-11-28'],
      quantile_levels: [0.5],
      targets: ['cases'],
    };
    const content =
      '{"reference_date":"2026-11-21","horizons":[{"target_end_date":"2026-11-28","cases":{"q0.5":3}}],"rationale":""}';
    const { reply } = await cliJson(['normalize', ...files({ message: { content } }, request)], data);
    expect(reply.value).toMatchObject({
      outcome: 'accepted',
      value: { horizons: [{ target_end_date: '2026-11-28', cases: { 'q0.5': 3 } }] },
    });
  });

  it('tells people what was repaired, and the numbers', async () => {
    const { message } = vector('out-009');
    const { code, out } = await cli(['normalize', ...files({ finish_reason: 'stop', message })], data);
    expect(code).toBe(0);
    const lines = out.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim());
    expect(lines).toEqual(
      expect.arrayContaining([
        'Usable after 1 repair:',
        'number from string (NUMBER_FROM_STRING)',
        'Week to Target q0.025 q0.25 q0.5 q0.75 q0.975',
        '2026-11-28 cases 1180 1410 1630 1955 2210',
        '2026-12-05 deaths 0 1 2 4 8',
      ]),
    );
  });

  it('tells people why a reply is rejected', async () => {
    const { message } = vector('out-031');
    const { code, out } = await cli(['normalize', ...files({ finish_reason: 'stop', message })], data);
    expect({ code, out }).toEqual({ code: 0, out: 'Rejected, REFUSED: refusal (REFUSAL).\n' });
  });

  it('reads one of the two from standard input', async () => {
    const request = file('request.json', clean.request);
    const stdin = `\uFEFF${JSON.stringify({ finish_reason: 'stop', message: clean.message })}`;
    const args = ['normalize', '--request', request, '--reply', '-', '--json'];
    const { code, out } = await cli(args, data, undefined, stdin);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ ok: true, value: clean.expected });
  });

  it.each<[string, unknown, unknown]>([
    ['a request that is no JSON', '{"reference_date":', { message: {} }],
    ['a request without weeks', { reference_date: '2026-11-21' }, { message: {} }],
    ['a reply that is no JSON', clean.request, 'not JSON'],
    ['a reply without a message', clean.request, { finish_reason: 'stop' }],
  ])('refuses %s with 3', async (_, request, reply) => {
    const run = await cliJson(['normalize', ...files(reply, request)], data);
    expect({ code: run.code, error: run.reply.error.code }).toEqual({ code: 3, error: 'FILE_UNREADABLE' });
    expect(run.reply.error.message).toMatch(/\.$/);
  });

  it.each<[string, string[], string]>([
    ['no files', [], 'INVALID_PARAMS'],
    ['one file', ['--request', 'request.json'], 'INVALID_PARAMS'],
    ['standard input twice', ['--request', '-', '--reply', '-'], 'INVALID_PARAMS'],
    ['an unknown provider', ['--request', 'a', '--reply', 'b', '--provider', 'nobody'], 'UNKNOWN_PROVIDER'],
  ])('refuses %s with 2', async (_, args, error) => {
    const run = await cliJson(['normalize', ...args], data);
    expect({ code: run.code, error: run.reply.error.code }).toEqual({ code: 2, error });
  });

  it.each(['openai', 'server', 'local'])(
    'takes %s as the provider, and reads by the same rules',
    async (id) => {
      const reply = { finish_reason: 'stop', message: clean.message };
      const run = await cliJson(['normalize', ...files(reply), '--provider', id], data);
      expect(run.reply.value).toEqual(clean.expected);
    },
  );
});
