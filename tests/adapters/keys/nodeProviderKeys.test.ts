import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type KeySeal, openProviderKeys } from '../../../main/adapters/keys/nodeProviderKeys.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const KEY = 'sk-canary-0123456789';
const nothing = { keys: new Map(), accounts: new Map() };

/** Stands in for the system's key store: reversible, and unreadable as it lies there. */
const seal: KeySeal = {
  isAvailable: () => true,
  seal: (text) => Buffer.from([...text].reverse().join('')),
  open: (sealed) => [...sealed.toString()].reverse().join(''),
};

const newFolder = tempFolders();
let folder: string;
const open = (options: object = {}) =>
  openProviderKeys({ folder, access: 'writer', environment: nothing, seal: null, ...options });

beforeEach(() => {
  folder = newFolder();
});

describe('the keys of a data folder', () => {
  it('are a coded refusal where the system does not give them', async () => {
    mkdirSync(join(folder, 'keys.json'));
    expect(await rejectionOf(open())).toMatchObject({
      code: 'FOLDER_DAMAGED',
      details: { path: join(folder, 'keys.json'), system: 'EISDIR' },
    });
  });

  it('outlive a restart, sealed by the system', async () => {
    await (await open({ seal })).set('openai', KEY, false);
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).not.toContain(KEY);
    const again = await open({ seal });
    expect(again.key('openai')).toBe(KEY);
    expect(again.source('openai')).toBe('key-store');
  });

  it('are refused in plain text unless the user accepts it', async () => {
    const keys = await open();
    expect(await rejectionOf(keys.set('openai', KEY, false))).toMatchObject({ code: 'NO_KEY_STORE' });
    expect(keys.key('openai')).toBeNull();
    await keys.set('openai', KEY, true);
    expect((await open()).source('openai')).toBe('plain-text');
  });

  it('lie in a file that only the user may read', async () => {
    await (await open()).set('openai', KEY, true);
    expect(statSync(join(folder, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a space inside', 'sk-one two'],
    ['a line break inside', 'sk-one\nsk-two'],
    ['nothing', '   '],
    ['letters that no header can hold', 'sk-schlüssel'],
  ])('are refused with %s, and the refusal does not quote them', async (_what, text) => {
    const refusal = await rejectionOf((await open()).set('groq', text, true));
    expect(refusal).toMatchObject({ code: 'BAD_KEY' });
    if (text.trim() !== '') expect(JSON.stringify(refusal)).not.toContain(text.trim());
  });

  it('give way to those of the environment', async () => {
    const environment = { keys: new Map([['openai', 'from-the-environment']]), accounts: new Map() };
    const keys = await open({ environment });
    await keys.set('openai', KEY, true);
    expect(keys.key('openai')).toBe('from-the-environment');
    expect(keys.source('openai')).toBe('environment');
    expect(keys.all()).toEqual(['from-the-environment', KEY]);
  });

  it('are gone when they are removed', async () => {
    const keys = await open();
    await keys.set('openai', KEY, true);
    await keys.remove('openai');
    expect(keys.key('openai')).toBeNull();
    expect(readFileSync(join(folder, 'keys.json'), 'utf8')).not.toContain(KEY);
  });

  it('are told apart by a mark that is the same after a restart, and another in another folder', async () => {
    const keys = await open();
    await keys.set('openai', KEY, true);
    const mark = keys.mark('openai');
    expect(mark).toMatch(/^[0-9a-f]{32}$/);
    expect((await open()).mark('openai')).toBe(mark);
    await keys.set('openai', `${KEY}x`, true);
    expect(keys.mark('openai')).not.toBe(mark);
    const elsewhere = await open({ folder: newFolder() });
    await elsewhere.set('openai', KEY, true);
    expect(elsewhere.mark('openai')).not.toBe(mark);
  });

  it('are missing, not fatal, when the system can no longer unseal them', async () => {
    await (await open({ seal })).set('openai', KEY, false);
    const broken: KeySeal = {
      ...seal,
      open() {
        throw new Error('another machine');
      },
    };
    const keys = await open({ seal: broken });
    expect(keys.key('openai')).toBeNull();
    expect(keys.source('openai')).toBeNull();
  });

  it('start anew from a damaged file, which is kept', async () => {
    writeFileSync(join(folder, 'keys.json'), '{"schemaVersion":1,"salt":"');
    const keys = await open();
    expect(keys.key('openai')).toBeNull();
    await keys.set('openai', KEY, true);
    expect((await open()).key('openai')).toBe(KEY);
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
  });

  it('are read without a trace beside another process', async () => {
    const keys = await open({ access: 'reader' });
    expect(keys.key('openai')).toBeNull();
    expect(existsSync(join(folder, 'keys.json'))).toBe(false);
  });
});
