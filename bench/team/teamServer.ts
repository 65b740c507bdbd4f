/** A PostgreSQL for the figures of teams, as durable as one in use, and databases in it that hold an empty team. */
import { teamServers } from '../../main/adapters/team/teamServers.ts';
import { readTeamAddress } from '../../shared/team/teamAddress.ts';
import { findPostgres, type RunningPostgres, startPostgres } from '../../tests/support/postgres.ts';

export interface TeamServer {
  server: RunningPostgres;
  bin: string;
  /** @returns the name of a new database with the tables of a team */
  makeTeam(): Promise<string>;
}

/** What a small server has, beside what tests ask for. */
const SETTINGS = [
  'fsync = on',
  'synchronous_commit = on',
  'full_page_writes = on',
  'shared_buffers = 1GB',
  'max_wal_size = 4GB',
];

/** @returns null where PostgreSQL is not installed */
export async function startTeamServer(): Promise<TeamServer | null> {
  const bin = findPostgres();
  if (bin === null) return null;
  const server = await startPostgres(bin, SETTINGS);
  let made = 0;
  return {
    server,
    bin,
    async makeTeam() {
      made += 1;
      const name = `team_${made}`;
      const address = readTeamAddress(await server.createDatabase(name));
      if (typeof address === 'string') throw new Error(`The address of the server is odd: ${address}.`);
      await teamServers.create(address, null, 'Measured');
      return name;
    },
  };
}
