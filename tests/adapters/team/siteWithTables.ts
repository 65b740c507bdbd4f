/** Data folders with counts, forecasts and scores, that join a team in a real database. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openForWriting } from '../../../main/adapters/dataFolder.ts';
import { createQuietLogger } from '../../../main/adapters/jsonLogger.ts';
import { createNodeConnectivity } from '../../../main/adapters/nodeConnectivity.ts';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { createNodeHttp } from '../../../main/adapters/nodeHttp.ts';
import { createSampleFiles, nodeInputFiles } from '../../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../../main/adapters/tables/nodeTableReader.ts';
import { createSiteShelf } from '../../../main/adapters/team/siteShelf.ts';
import { teamLeases } from '../../../main/adapters/team/teamLeases.ts';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import { createCore } from '../../../main/core/createCore.ts';
import type { TeamServers } from '../../../main/core/ports/TeamServers.ts';
import { inProcessTransport } from '../../../main/hosts/cli/inProcessTransport.ts';
import { installation } from '../../../main/hosts/installation.ts';
import { addDays, createClient, type PlainDate } from '../../../shared/contract/index.ts';
import { createFakeClock } from '../../support/fakeClock.ts';
import { createFakeKeys } from '../../support/fakeKeys.ts';
import { inlineImports } from '../../support/inlineImports.ts';
import { quietBackground } from '../../support/quietBackground.ts';
import { silentWire } from '../../support/silentWire.ts';

export type Site = Awaited<ReturnType<typeof openSite>>;

/** The end of the first week of counts. */
const FIRST_WEEK: PlainDate = '2024-01-07';
const START = '2025-07-07T08:00:00.000Z';

export function weekEnd(week: number): PlainDate {
  return addDays(FIRST_WEEK, 7 * week);
}

/** @param folder of a new data folder @param name what the site calls itself */
export async function openSite(folder: string, name: string, servers: TeamServers = teamServers) {
  // Nothing waits in real time: a link that broke is taken up at once.
  const clock = { ...createFakeClock(START), sleep: async () => undefined };
  const core = await createCore({
    version: '0.0.0',
    store: await openForWriting(join(folder, 'site'), 'test'),
    log: createQuietLogger(() => {}),
    clock,
    crypto: nodeCrypto,
    tables: nodeTableReader,
    importWork: inlineImports(clock),
    inputs: nodeInputFiles,
    sampleFiles: createSampleFiles(installation().samplesFolder),
    connectivity: createNodeConnectivity(createNodeHttp()),
    wire: silentWire,
    keys: createFakeKeys(),
    ...quietBackground,
    openTeam: async () => ({ servers, leases: teamLeases, shelf: createSiteShelf(join(folder, 'site')) }),
  });
  const client = createClient(inProcessTransport(core));
  // The first entry names a site: no two have the same one.
  await client.call('scheduler.pause', { reason: `test of ${folder}` });
  await client.call('settings.set', { key: 'providers.embedded.model', value: 'tiered' });
  await client.call('settings.set', { key: 'team.siteName', value: name });
  const file = join(folder, 'counts.csv');
  return {
    client,
    clock,
    folder: join(folder, 'site'),
    /**
     * Imports weekly counts.
     * @param counts cases and deaths of each place, by its name, from the first week on; null is not reported
     */
    async import(
      counts: Readonly<Record<string, readonly (readonly [number | null, number | null])[]>>,
      what: { name?: string; disease?: string; asOf: PlainDate },
    ) {
      const rows = Object.entries(counts).flatMap(([place, weeks]) =>
        weeks.map(([cases, deaths], week) => [weekEnd(week), place, cases ?? '', deaths ?? '']),
      );
      writeFileSync(file, csv([['week_end', 'place', 'cases', 'deaths'], ...rows]));
      const { name: called = 'Two places', disease = 'cholera', asOf } = what;
      const { datasets } = await client.call('datasets.import', {
        files: [{ path: file }],
        name: called,
        disease,
        asOf,
      });
      return datasets[0]!.id;
    },
    close: () => core.close(),
  };
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** Counts that rise and fall with the year. */
export function seasonOf(place: number, weeks: number): [number, number][] {
  return Array.from({ length: weeks }, (_, week) => {
    const cases = Math.round(60 + 40 * Math.sin((2 * Math.PI * (week + 7 * place)) / 52) + ((7 * week) % 9));
    return [cases, Math.floor(cases / 20)];
  });
}
