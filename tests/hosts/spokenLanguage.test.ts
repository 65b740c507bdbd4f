import { afterEach, describe, expect, it, vi } from 'vitest';
import { speak, spoken, words } from '../../shared/words/index.ts';
import type { Loaders } from '../../shared/words/language.ts';
import { madeUpWords } from '../support/madeUpWords.ts';
import { tempFolders } from '../support/tempFolder.ts';
import { openTestCore } from '../support/testCore.ts';
import { cli } from './cli/cliInProcess.ts';

const loaders = vi.hoisted(() => ({ loaded: [] as string[], wait: async (_language: string) => {} }));

vi.mock('../../shared/words/catalogues.ts', async () => {
  const { madeUpWords: french } = await import('../support/madeUpWords.ts');
  const { en } = await import('../../shared/words/en/index.ts');
  const loader = (language: string, said: unknown) => async () => {
    loaders.loaded.push(language);
    await loaders.wait(language);
    return said;
  };
  return { catalogues: { fr: loader('fr', french), es: loader('es', { ...en }) } satisfies Loaders<unknown> };
});

const newFolder = tempFolders();

afterEach(async () => {
  loaders.wait = async () => {};
  loaders.loaded.length = 0;
  await speak('en');
});

describe('a core', () => {
  it('speaks the language of its settings at once when they change, and again after a start', async () => {
    const test = await openTestCore();
    const help = async () =>
      (await test.client.call('settings.list', { prefix: 'priority' })).settings[0]!.help;
    expect(await help()).toBe('Order in which providers are used; embedded is last.');
    await test.client.call('settings.set', { key: 'language', value: 'fr' });
    expect(await help()).toBe('Au sujet de priority');
    await speak('en');
    const later = await test.restart();
    expect(spoken).toBe('fr');
    await later.client.call('settings.unset', { key: 'language' });
    expect(spoken).toBe('en');
    await later.core.close();
  });

  it('announces another language only once it speaks it', async () => {
    const test = await openTestCore();
    const { promise, resolve } = Promise.withResolvers<void>();
    loaders.wait = () => promise;
    const heard: string[] = [];
    test.core.subscribe(({ event }) => void (event === 'settings.changed' && heard.push(spoken)));
    const change = test.client.call('settings.set', { key: 'language', value: 'fr' });
    await vi.waitFor(() => expect(loaders.loaded).toContain('fr'));
    expect(heard).toEqual([]);
    resolve();
    await change;
    expect(heard).toEqual(['fr']);
    await test.core.close();
  });

  it('refuses files in its language', async () => {
    const test = await openTestCore();
    test.files.set('empty.csv', '');
    await test.client.call('settings.set', { key: 'language', value: 'fr' });
    await expect(test.client.call('datasets.import', { files: [{ path: 'empty.csv' }] })).rejects.toThrow(
      'empty.csv est vide.',
    );
    await test.core.close();
  });
});

describe('the command line', () => {
  it('speaks the setting of the data folder, and without a folder that of the system', async () => {
    const folder = newFolder();
    await cli(['config', 'set', 'language', 'fr'], folder);
    expect((await cli(['config', 'get', 'priority'], folder)).out).toContain('Au sujet de priority');
    expect((await cli(['config', 'get', 'priority'], newFolder())).out).toContain('Order in which');
    expect((await cli(['--help'], folder)).out).not.toContain(madeUpWords.cli.help.head);
  });

  it('loads no other language where it speaks English', async () => {
    await cli(['--help'], newFolder());
    await cli(['lock'], newFolder());
    expect(loaders.loaded).toEqual([]);
  });
});

describe('of two languages asked for at a time', () => {
  it('the last one is spoken, though the first one takes longer to load', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    loaders.wait = (language) => (language === 'fr' ? promise : Promise.resolve());
    const first = speak('fr');
    await speak('es');
    resolve();
    await first;
    expect(spoken).toBe('es');
    expect(words.cli.help.head).not.toBe(madeUpWords.cli.help.head);
  });
});
