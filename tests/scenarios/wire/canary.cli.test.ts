import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MINUTE } from '../../../shared/time/durations.ts';
import { cli as cliInProcess } from '../../hosts/cli/cliInProcess.ts';
import { risingCounts, wideCsv } from '../../support/builders.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { openCli, openCliHere } from './cliProcess.ts';
import {
  echoEndings,
  echoGaps,
  escapedForecast,
  expectNoKey,
  filesIn,
  formsOf,
  startEchoStub,
} from './echoes.ts';

const fromEnvironment = 'sk-canary-A/b+c=D~e&f-0123456789';
const entered = 'gsk_canary-G/h+i=J~k&l-9876543210';
const keys = [fromEnvironment, entered];
const places = Array.from({ length: 13 }, (_, n) => `P${n + 10}`);
const newFolder = tempFolders();

it('the search finds a key in each form that a server can give it', () => {
  const key = fromEnvironment;
  const within = [key, `x${key}`, `xy${key}y`, `xyz${key}`].map((text) =>
    Buffer.from(text).toString('base64'),
  );
  for (const text of [key, encodeURIComponent(key), ...within])
    expect(formsOf(key).some((form) => text.includes(form))).toBe(true);
  expect(() => expectNoKey({ here: `a ${within[2]} b` }, keys)).toThrow('a key stands in here');
});

describe('keys that a provider echoes', { timeout: MINUTE }, () => {
  // Fails when a reply is kept, quoted, logged or exported before every form of every key is taken out of it.
  it('are in no file, no output and no export of the command line', async () => {
    const folder = newFolder();
    const data = join(folder, 'data');
    const stub = await startEchoStub();
    onTestFinished(() => stub.close());
    const environment = { OPENAI_API_KEY: fromEnvironment };
    const cli = openCli(data, environment);
    const csv = join(folder, 'counts.csv');
    writeFileSync(
      csv,
      wideCsv(Object.fromEntries(places.map((place, n) => [place, risingCounts(12, 20 + n)]))),
    );
    await cli.run(['config', 'set-secret', 'groq', '--plain-text'], entered);
    const set = (key: string, value: string) => cliInProcess(['config', 'set', key, value], data);
    for (const id of ['openai', 'groq']) {
      await set(`providers.${id}.baseUrl`, `${stub.origin}/v1`);
      await set(`providers.${id}.enabled`, 'true');
    }
    await set('retry.attempts', '1');
    await set('failover.threshold', '20');
    const forecast = ['forecast', '--file', csv, '--as-of', '2016-11-02', '--json', '--provider'];
    for (const provider of ['openai', 'groq']) {
      stub.chat(escapedForecast, ...echoGaps);
      expect((await cli.run([...forecast, provider])).code).toBe(0);
    }
    for (const [provider, ending] of [
      ['openai', echoEndings[0]],
      ['openai', echoEndings[1]],
      ['openai', echoEndings[2]],
      ['groq', echoEndings[2]],
    ] as const) {
      stub.chat(ending);
      expect((await cli.run([...forecast, provider])).code).toBe(4);
      await cliInProcess(['lock', 'readmit', provider, '--reason', 'again'], data);
    }
    const out = (name: string) => join(folder, name);
    const reading = openCliHere(data, environment);
    for (const args of [
      ['audit', '--limit', '1000', '--verify', '--json'],
      ['audit', '--export', out('audit.jsonl')],
      ['forecasts', 'export', '--format', 'json', '--out', out('set.json')],
      ['forecasts', '--json'],
      ['lock', 'explain'],
      ['config'],
    ]) {
      expect(await reading.run(args)).toMatchObject({ code: 0 });
    }
    for (const args of [
      ['providers', 'test', 'openai'],
      ['providers', 'models', 'openai'],
      ['providers', 'models', 'groq', '--json'],
    ]) {
      expect(await cli.run(args)).toMatchObject({ code: 0 });
    }
    const files = filesIn(folder);
    expect(Object.keys(files).filter((path) => path.includes('exchanges')).length).toBeGreaterThan(20);
    for (const name of ['audit.jsonl', 'set.json']) expect(Object.keys(files)).toContain(out(name));
    expectNoKey({ ...files, output: cli.written() + reading.written() }, keys);
    expect(readFileSync(join(data, 'keys.json'), 'utf8')).toContain(entered);
  });
});
