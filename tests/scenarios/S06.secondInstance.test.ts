import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { type Child, startChild } from '../support/children/startChild.ts';
import { folderBytes } from '../support/folderBytes.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { clientOf } from '../support/testCore.ts';
import { rejectionOf } from '../support/thrownBy.ts';

const newFolder = tempFolders();
let folder: string;
let children: Child[];

function start(): Child {
  const child = startChild('holdLock.ts', folder);
  children.push(child);
  return child;
}

beforeEach(() => {
  folder = join(newFolder(), 'data');
  children = [];
});

afterEach(async () => {
  for (const child of children) await child.kill();
});

describe('S06 a second instance of the program', () => {
  // Fails when the folder is taken without its lock, or when the lock outlives its process.
  it('S06 is told that the folder is in use and writes nothing; after a kill the next start takes over at once', async () => {
    const first = start();
    const held = await first.says();
    expect(held).toMatchObject({ opened: true, holder: 'embedded', epoch: 3 });
    const bytes = folderBytes(folder);
    const second = start();
    expect(await second.says()).toMatchObject({
      opened: false,
      code: 'FOLDER_IN_USE',
      details: { writer: { pid: first.pid } },
    });
    expect(folderBytes(folder)).toEqual(bytes);

    await first.kill();
    // The very first attempt succeeds: nothing waits for a lock to get stale.
    const core = await openNodeCore({ dataFolder: folder, host: 'cli', access: 'writer' });
    const client = clientOf(core, 'cli');
    expect(await client.call('lock.status', {})).toMatchObject({
      holder: 'embedded',
      epoch: 3,
      since: held.since,
    });
    expect(await client.call('app.info', {})).toMatchObject({ notices: [] });
    await client.call('lock.release', {});
    const third = start();
    expect(await third.says()).toMatchObject({ opened: false, code: 'FOLDER_IN_USE' });
    await core.close();
    expect(await rejectionOf(client.call('lock.acquire', { id: 'embedded' }))).toBeInstanceOf(Error);
  });
});
