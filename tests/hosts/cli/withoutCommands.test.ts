import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutCommands } from '../../../main/hosts/cli/withoutCommands.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const newFolder = tempFolders();
const ESCAPE = '\u001b';

it('keeps colours, tabs and lines, and drops what commands a terminal', () => {
  const red = `${ESCAPE}[1;31mRED${ESCAPE}[0m`;
  expect(withoutCommands(`${red}\ta\nb`)).toBe(`${red}\ta\nb`);
  expect(withoutCommands(`Bo${ESCAPE}[2J${ESCAPE}]0;x\u0007\r\b\u009bKé`)).toBe('Bo[2J]0;xKé');
});

it('what a user names comes back in a refusal without commands', async () => {
  const { err } = await cli(['datasets', 'show', `x${ESCAPE}[2J`], join(newFolder(), 'data'));
  expect(err).not.toBe('');
  expect(err).not.toContain(ESCAPE);
});

it('a place is named without the commands that its file has in its name', async () => {
  const folder = newFolder();
  const path = join(folder, 'counts.json');
  const days = ['2025-01-05', '2025-01-12', '2025-01-19'];
  writeFileSync(
    path,
    JSON.stringify(days.map((date) => ({ date, place: `Bo${ESCAPE}[2J\u0007`, cases: 7 }))),
  );
  const args = ['assess', '--file', path, '--disease', 'cholera', '--json'];
  const { reply } = await cliJson(args, join(folder, 'data'));
  expect(reply.value.places[0].location.name).toBe('Bo[2J');
});
