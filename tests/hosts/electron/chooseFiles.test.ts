import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFakeCore } from '../../support/fakeCore.ts';
import { type ElectronRun, prepareElectron } from '../../support/openElectron.ts';

let run: ElectronRun;
let chooseFiles: () => Promise<string[] | null>;

beforeEach(async () => {
  run = await prepareElectron();
  await run.start(async () => {
    // Here, because afterwards `electron` is the preload script's.
    ({ chooseFiles } = await import('../../../main/hosts/electron/chooseFiles.ts'));
    return createFakeCore().core;
  });
});

afterEach(() => run.remove());

const dialog = () => run.standIn.main.dialog;

describe('the dialog to choose files', () => {
  it('gives the paths of the files that the user chose', async () => {
    dialog().answer = { canceled: false, filePaths: ['/data/cases.csv', '/data/deaths.xlsx'] };
    expect(await chooseFiles()).toEqual(['/data/cases.csv', '/data/deaths.xlsx']);
  });

  it.each([
    { canceled: true, filePaths: [] },
    { canceled: false, filePaths: [] },
  ])('gives null when the user chose none: %o', async (answer) => {
    dialog().answer = answer;
    expect(await chooseFiles()).toBeNull();
  });

  it('offers files alone, several at once: tables first, any other on demand', async () => {
    await chooseFiles();
    const { properties, filters } = dialog().openDialogs[0]!.options;
    expect(properties).toEqual(['openFile', 'multiSelections']);
    const [tables, all] = filters!.map(({ extensions }) => extensions);
    expect(tables).toEqual(expect.arrayContaining(['csv', 'tsv', 'txt', 'xlsx', 'json']));
    expect(tables).not.toContain('*');
    expect(all).toEqual(['*']);
  });

  it('is attached to the window in front', async () => {
    await chooseFiles();
    expect(dialog().openDialogs[0]!.window).toBe(run.standIn.windows[0]);
  });

  it('stands alone while another application is in front', async () => {
    run.standIn.windows[0]!.blur();
    await chooseFiles();
    expect(dialog().openDialogs.map(({ window }) => window)).toEqual([null]);
  });
});
