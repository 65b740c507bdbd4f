/** What is mistyped is answered with what was probably meant. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { haiti } from './runCli.ts';

const newFolder = tempFolders({ isForAll: true });
let data: string;
let id: string;

beforeAll(async () => {
  data = join(newFolder(), 'data');
  const { reply } = await cliJson(['import', haiti, '--no-backtest'], data);
  id = reply.value.datasets[0].id;
});

describe('a mistyped name', () => {
  it.each([
    [['forcast'], 'Did you mean `outpost forecast`?'],
    [['forcast', 'counts.csv'], 'Did you mean `outpost forecast`?'],
    [['lock', 'aquire', 'openai', '--reason', 'x'], 'Did you mean `outpost lock acquire`?'],
    [['forecasts', 'sumary'], 'Did you mean `outpost forecasts summary`?'],
    [['datasets', 'lst'], 'There are: `outpost datasets`, `outpost datasets show`'],
    [['scheduler'], '`outpost scheduler status`, `outpost scheduler run-once`'],
    [['frobnicate'], '`outpost --help` lists them.'],
    [['forecast', '--datset', 'x'], '`outpost forecast` has no option "--datset". Did you mean --dataset?'],
    [['audit', '--verfy=yes'], 'has no option "--verfy". Did you mean --verify?'],
    [['audit', '--frobnicate'], '`outpost audit --help` lists them.'],
    [['--jsno', 'datasets'], 'There is no option "--jsno". Did you mean --json?'],
    [['lock', 'acquire', 'opnai'], 'Did you mean openai?'],
    [['providers', 'test', 'hugingface'], 'Did you mean huggingface?'],
    [['config', 'set-secret', 'groc'], 'Did you mean groq?'],
    [['config', 'get', 'forecast.horizon'], 'Did you mean forecast.horizons?'],
    [['config', 'set', 'privacy.codeplace', 'true'], 'Did you mean privacy.codePlaces?'],
  ])('in %j is answered with %s', async (args, sentence) => {
    const { code, err } = await cli(args, data);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) });
  });

  it.each([
    [['import', 'a.csv', '--name'], '--name needs a value. Usage: outpost import'],
    [['import', 'a.csv', '--name', '--watch'], 'one that begins with "-" is written --name=VALUE'],
    [['import', 'a.csv', '--dry-run=yes'], '--dry-run takes no value'],
  ])('is told from an option without its value: %j', async (args, sentence) => {
    const { code, err } = await cli(args, data);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) });
  });

  it('of a dataset or a place is answered with the nearest one that is there', async () => {
    const dataset = await cli(['datasets', 'show', id.replace('cholera', 'cholrea')], data);
    expect(dataset).toMatchObject({ code: 3, err: expect.stringContaining(`Did you mean ${id}?`) });
    const assess = (place: string) => cli(['assess', '--dataset', id, '--location', place], data);
    expect((await assess('Artibonit')).err).toContain('Did you mean Artibonite?');
    expect((await assess('Atlantis')).err).toContain('Places: ');
  });
});
