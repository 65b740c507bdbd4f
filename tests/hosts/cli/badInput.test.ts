/** What a tired person reads of a bad file: its name, the row, what stands there, and what is expected. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli } from './cliInProcess.ts';

const newFolder = tempFolders();
let folder: string;
let data: string;

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const good = 'date,place,cases\n2024-01-07,Kono,3\n2024-01-14,Kono,5\n';

async function refusal(args: string[]): Promise<string> {
  const { code, err } = await cli(args, data);
  expect(code).not.toBe(0);
  return err;
}

describe('a bad file of counts', () => {
  it.each([
    [
      'a word for a count',
      good.replace('Kono,5', 'Kono,many'),
      'row 3, column "cases": "many" is not a whole number',
    ],
    [
      'a fraction',
      good.replace('Kono,5', 'Kono,1.5'),
      'row 3, column "cases": "1.5" is a fraction, not a count',
    ],
    [
      'a day that no month has',
      good.replace('01-14', '02-30'),
      'row 3, column "date": "2024-02-30" is not a date written',
    ],
    [
      'a year of four digits that begins with 0',
      good.replace('2024-01-14', '0024-01-14'),
      'row 3, column "date": "0024-01-14" is not a date',
    ],
    [
      'a date far ahead',
      good.replace('2024-01-14', '2199-01-14'),
      'row 3, column "date": "2199-01-14" is a date',
    ],
    ['a row without a place', `${good.replace('14,Kono', '14,')}2024-01-21,Kono,7\n`, 'row 3 names no place'],
    [
      'a cell too many',
      good.replace('Kono,5', 'Kono,5,9'),
      'row 3, column "cases": "9" is beyond the last column',
    ],
    [
      'a row with another mark between its cells',
      'date;place;cases\n2024-01-07;Kono;3\n2024-01-14,Kono,5\n',
      'row 3, column "date": "2024-01-14,Kono,5" is not a date',
    ],
    [
      'a quotation mark that is never closed',
      'date,place,cases\n2024-01-07,"Kono,3\n2024-01-14,Kono,5\n',
      'Row 2 of bad.csv has several lines in one cell of column "place"',
    ],
    [
      'no count at all',
      good.replace('3', 'few').replace(',5', ',some'),
      'Row 2, column "cases": "few" is not a whole number',
    ],
    [
      'a week that no year has',
      'year,week,place,cases\n2024,54,Kono,3\n2024,2,Kono,4\n',
      'row 2 has "54", where a week from 1 to 53 is expected',
    ],
  ])('with %s names the file, the row, what stands there and what is expected', async (_what, text, said) => {
    const message = await refusal(['import', file('bad.csv', text)]);
    expect(message).toContain('bad.csv');
    expect(message).toContain(said);
  });

  it('that lists persons quotes nothing of its rows, also where a name stands among the counts', async () => {
    const text = 'date,place,sex,cases\n2024-01-07,Kono,f,Aminata\n2024-01-14,Kono,m,Mohamed\n';
    const mapping = file('mapping.json', '{"layout":"long"}');
    const message = await refusal(['import', file('persons.csv', text), '--mapping', mapping]);
    expect(message).toContain('persons.csv');
    expect(message).not.toMatch(/Aminata|Mohamed/);
  });

  it('reads a note below the table as a note', async () => {
    const text = `${good}"Source: ministry, as of 2024, week 3",,\n`;
    expect((await cli(['import', file('noted.csv', text)], data)).code).toBe(0);
  });
});

describe('a bad file beside the counts', () => {
  it('of populations is named with what was left out', async () => {
    const population = file('people.csv', 'place,population\nKono,many\nBo,120\nMakeni,130\n');
    const { out } = await cli(['import', file('good.csv', good), '--population', population], data);
    expect(out).toContain(
      'of people.csv could not be read and was left out: row 2, column "population", has "many"',
    );
  });

  it.each([
    [
      'a key that is misspelt',
      '{"casez":"cases"}',
      'has "casez", which a mapping does not know. Did you mean cases?',
    ],
    ['a value of another kind', '{"cases":5}', '"cases", has 5: '],
    ['half a text', '{"cases":', 'is not JSON'],
  ])('of a mapping with %s names the file, the key and what stands there', async (_what, text, said) => {
    const mapping = file('mapping.json', text);
    const message = await refusal(['import', file('good.csv', good), '--mapping', mapping]);
    expect(message).toContain('mapping.json');
    expect(message).toContain(said);
  });
});

it('a date on the command line that is none is told with the option and how dates are written', async () => {
  const args = ['import', file('good.csv', good), '--as-of', '2024-13-45'];
  expect(await refusal(args)).toContain('--as-of has "2024-13-45", where a date like 2026-11-24 is expected');
});
