/** Copies of other sites as a team leaves them: scored here, compared, and never changed. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keptSites } from '../../../main/adapters/bundle/keptSites.ts';
import { nodeImportTasks } from '../../../main/adapters/workers/importTasks.ts';
import { createWorkHere } from '../../../main/adapters/workers/inlineWork.ts';
import { siteId } from '../../../main/core/bundle/site.ts';
import { type KnownSite, teamDocument } from '../../../main/core/team/teamDocument.ts';
import { openNodeCore } from '../../../main/hosts/openNodeCore.ts';
import { cli } from '../../hosts/cli/cliInProcess.ts';
import { folderBytes } from '../../support/folderBytes.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { clientOf, openTestCore } from '../../support/testCore.ts';
import { broughtByTeam, bundleOf, keptIn, otherSiteAt, siteAt, take } from '../bundle/siteFixture.ts';

const newFolder = tempFolders();
let at: (name: string) => string;
let ours: string;
let site: string;

const NOW = '2026-12-01T10:00:00.000Z';

/** Has our folder know the site whose copy it keeps. */
function knows(changes: Partial<KnownSite> = {}): void {
  const note = JSON.parse(readFileSync(join(keptIn(ours), 'site.json'), 'utf8'));
  site = note.site;
  const known: KnownSite = {
    name: 'Ouest',
    seqThere: note.entries,
    hashThere: note.lastHash,
    filesThere: 0,
    pushedAt: NOW,
    seqHere: note.entries,
    lastAt: note.lastAt,
    newestSet: null,
    notShared: 0,
    problem: null,
    ...changes,
  };
  const document = {
    ...teamDocument.empty,
    membership: {
      address: 'postgres://u@127.0.0.1:5432/t',
      team: 'T',
      joinedAt: NOW,
      keepsApart: true,
      roles: null,
    },
    lastDoneAt: NOW,
    sites: { [site]: known },
  };
  const { schemaVersion } = JSON.parse(readFileSync(join(ours, 'index.json'), 'utf8'));
  writeFileSync(join(ours, 'team.json'), JSON.stringify({ ...document, schemaVersion }));
}

async function asked<T>(
  access: 'writer' | 'reader',
  work: (client: ReturnType<typeof clientOf>) => Promise<T>,
  dataFolder = ours,
): Promise<T> {
  const importWork = createWorkHere(async () => nodeImportTasks());
  const core = await openNodeCore({ dataFolder, host: 'cli', access, importWork });
  try {
    return await work(clientOf(core, 'cli'));
  } finally {
    await core.close();
  }
}

const records = (access: 'writer' | 'reader') => asked(access, (client) => client.call('team.records', {}));

beforeEach(async () => {
  const folder = newFolder();
  at = (name) => join(folder, name);
  ours = otherSiteAt(at('ours'));
  await bundleOf(siteAt(at('Ouest')), at('b.outpost'));
  await take(at('b.outpost'), ours);
  broughtByTeam(ours, { counts: true });
  // A writer leaves an index behind.
  await asked('writer', (client) => client.call('settings.set', { key: 'team.siteName', value: 'Nord' }));
  knows();
});

describe('the record of another site', () => {
  it('is scored here from its sets and counts, as it is at home', async () => {
    const home = await asked('writer', (client) => client.call('scores.list', {}), at('Ouest'));
    const sum = (all: readonly { n: number; source: string }[]) =>
      all.filter(({ source }) => source !== 'backtest').reduce((total, { n }) => total + n, 0);
    const { sites, pooled, damaged } = await records('writer');
    expect({ pooled, damaged }).toEqual({ pooled: true, damaged: [] });
    expect(sites).toMatchObject([{ id: siteId(site), name: 'Ouest', isOurs: false }]);
    expect(sum(sites[0]!.totals)).toBe(sum(home.scores));
    expect(sum(sites[0]!.totals)).toBeGreaterThan(0);
  });

  it('lies beside the copy, which stays as it is, and is read from there until something comes', async () => {
    const before = folderBytes(keptIn(ours));
    const first = await records('writer');
    const after = Object.entries(folderBytes(keptIn(ours)));
    const isScores = (name: string) => name === 'scores.json' || name === 'scores.json.bak';
    expect(after.some(([name]) => isScores(name))).toBe(true);
    expect(Object.fromEntries(after.filter(([name]) => !isScores(name)))).toEqual(before);
    rmSync(join(keptIn(ours), 'journal'), { recursive: true });
    expect(await records('writer')).toEqual(first);
    // Files that come later change what there is to score.
    knows({ notShared: 1 });
    expect((await records('writer')).sites[0]!.totals).toEqual([]);
  });

  it('is scored by a reader too, who keeps nothing of it', async () => {
    const before = folderBytes(ours);
    const read = await records('reader');
    expect(folderBytes(ours)).toEqual(before);
    expect(read).toEqual(await records('writer'));
  });

  it.each(['FORKED', 'BROKEN_CHAIN', 'BAD_FILE', 'WENT_BACK', 'OTHER_SITE'] as const)(
    'counts for nothing while the site is refused: %s',
    async (kind) => {
      knows({ problem: { kind, seq: 3, file: null, at: NOW } });
      expect((await records('writer')).sites).toMatchObject([{ name: 'Ouest', totals: [] }]);
    },
  );

  it('is none without its counts, and that is said of them', async () => {
    broughtByTeam(ours, { counts: false });
    knows({ notShared: 2 });
    expect((await records('writer')).sites).toMatchObject([{ notShared: 2, totals: [] }]);
  });
});

it('a copy is as of the last sync that found its site as it is here', async () => {
  const asOf = async () => (await keptSites(ours))[0]!.asOf;
  const made = '2026-12-01T09:30:00.000Z';
  expect(await asOf()).toBe(NOW);
  knows({ hashThere: `sha256:${'0'.repeat(64)}` });
  expect(await asOf()).toBe(made);
  knows({ problem: { kind: 'FORKED', seq: 3, file: null, at: NOW } });
  expect(await asOf()).toBe(made);
  rmSync(join(ours, 'team.json'));
  expect(await asOf()).toBe(made);
});

describe('counts of another site', () => {
  /** Their file as ours, with one count more. */
  async function importsTheirs(change: (line: string, index: number) => string): Promise<string> {
    const { series, disease, asOf } = await asked(
      'reader',
      async (client) => {
        const { datasets } = await client.call('datasets.list', {});
        return client.call('datasets.show', { id: datasets[0]!.id });
      },
      at('Ouest'),
    );
    const [first] = series;
    const head = ['date', ...series.map(({ location }) => location.name)].join(',');
    const lines = first!.dates.map((date, day) =>
      [date, ...series.map(({ cases }) => cases![day])].join(','),
    );
    writeFileSync(at('theirs.csv'), [head, ...lines.map(change)].join('\n'));
    const options = ['--disease', disease, '--as-of', asOf, '--no-backtest'];
    expect(await cli(['import', at('theirs.csv'), ...options], ours)).toMatchObject({ code: 0 });
    return [head, ...lines].join('\n');
  }

  it('that are the same as ours are no conflict', async () => {
    await importsTheirs((line) => line);
    const page = await asked('reader', (client) => client.call('team.conflicts', {}));
    expect(page).toEqual({
      conflicts: [],
      total: 0,
      sites: 1,
      uncompared: [],
      choices: { diseases: [], sites: [] },
    });
  });

  it('that differ are found again after each import of ours, some at a time', async () => {
    const whole = await importsTheirs((line, index) =>
      index < 2
        ? line
            .split(',')
            .map((cell, at) => (at === 0 || cell === '' ? cell : String(Number(cell) + 5)))
            .join(',')
        : line,
    );
    const all = await asked('writer', (client) => client.call('team.conflicts', {}));
    expect(all.total).toBeGreaterThan(1);
    expect(all.conflicts).toHaveLength(all.total);
    expect(all.conflicts[0]).toMatchObject({ site, siteName: 'Ouest' });
    const page = await asked('reader', (client) => client.call('team.conflicts', { offset: 1, limit: 1 }));
    expect(page).toEqual({ ...all, conflicts: all.conflicts.slice(1, 2) });
    await asked('writer', async (client) => {
      const count = async () => (await client.call('team.conflicts', { limit: 0 })).total;
      const before = await count();
      const { datasets } = await client.call('datasets.list', {});
      const { id } = datasets[0]!;
      // Counts that are mended, all but one: the same dataset, and one place of it still differs.
      writeFileSync(at('theirs.csv'), whole.replace(/\d+$/, '77777'));
      await client.call('datasets.import', { files: [{ path: at('theirs.csv') }], into: id });
      const mended = await count();
      await client.call('datasets.undoImport', { id });
      const undone = await count();
      await client.call('datasets.remove', { id });
      expect([before, mended, undone, await count()]).toEqual([all.total, 1, all.total, 0]);
    });
  });

  it('that it does not share are not compared, by the code NOT_SHARED', async () => {
    await importsTheirs((line) => line.replace(/\d+$/, '77777'));
    broughtByTeam(ours, { counts: false });
    const page = await asked('reader', (client) => client.call('team.conflicts', {}));
    expect(page).toMatchObject({ total: 0, sites: 0, uncompared: [{ name: 'Ouest' }] });
    expect(page.uncompared[0]!.message).toContain('does not share');
  });
});

it('without a team nothing of other sites is read', async () => {
  const { client } = await openTestCore();
  expect(await client.call('team.conflicts', {})).toEqual({
    conflicts: [],
    total: 0,
    sites: 0,
    uncompared: [],
    choices: { diseases: [], sites: [] },
  });
  expect(await client.call('team.records', {})).toEqual({
    pooled: false,
    sites: [],
    together: [],
    damaged: [],
  });
});
