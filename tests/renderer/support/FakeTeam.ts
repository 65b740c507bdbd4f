import { AppError, type Params, type Result } from '../../../shared/contract/index.ts';
import type { ConflictsPage, ConflictWeek, CountConflict } from '../../../shared/team/conflictSchema.ts';
import type { TeamSite, TeamStatus, TeamSync } from '../../../shared/team/teamSchema.ts';
import type { Emit } from './FakeCore.ts';
import type { Settings } from './fakeParts.ts';

const nothing = { entries: 0, files: 0, bytes: 0 };

/** A site that is as far here as in the database; parts of it by choice. */
export function fakeSite(name: string, changes: Partial<TeamSite> = {}): TeamSite {
  const letter = [...name].reduce((sum, one) => (sum + one.charCodeAt(0)) % 16, 0).toString(16);
  return {
    site: `sha256:${letter.repeat(64)}`,
    id: letter.repeat(16),
    name,
    isOurs: false,
    seqHere: 40,
    seqThere: 40,
    lastAt: '2026-11-17T10:00:00.000Z',
    pushedAt: '2026-11-17T10:05:00.000Z',
    newestSet: '2026-11-16T09:00:00.000Z',
    notShared: 0,
    problem: null,
    ...changes,
  };
}

/** A sync that came to its end at 08:30; parts of it by choice. */
export function fakeSync(changes: Partial<TeamSync> = {}): TeamSync {
  const at = '2026-11-18T08:30:00.000Z';
  return { at, outcome: 'done', failure: null, sent: nothing, received: nothing, ...changes };
}

/** A membership since the first of November. */
export const fakeMembership = {
  keepsApart: true,
  roles: null,
  address: 'postgres://nord@db.example.org:5432/outpost',
  team: 'Measles desk',
  joinedAt: '2026-11-01T08:00:00.000Z',
  hasPassword: true,
};

/** A place of which another site counted nine cases more in one week; parts of it by choice. */
export function fakeConflict(place: string, changes: Partial<CountConflict> = {}): CountConflict {
  const { site, id, name } = fakeSite('Ouest');
  const side = (dataset: string, total: number) => ({
    datasetId: dataset.toLowerCase(),
    dataset,
    asOf: '2026-11-15',
    code: place.toLowerCase(),
    place,
    total,
  });
  return {
    site,
    id,
    siteName: name,
    disease: 'cholera',
    measure: 'cases',
    ours: side('Own', 300),
    theirs: side('Other', 309),
    weeks: 60,
    differing: 1,
    largest: { weekEnd: '2026-11-14', ours: 38, theirs: 47 },
    ...changes,
  };
}

/** The team in memory. */
export class FakeTeam {
  readonly #s: Settings;
  readonly #emit: Emit;
  changes: Partial<TeamStatus>;
  /** What differs, and how many other sites were compared. */
  found: Pick<ConflictsPage, 'conflicts' | 'sites' | 'uncompared'> = {
    conflicts: [],
    sites: 0,
    uncompared: [],
  };
  weeks: ConflictWeek[] = [];
  records: Result<'team.records'> = { pooled: true, sites: [], together: [], damaged: [] };
  /** The sites that the next sync finds. */
  foundSites: TeamSite[] = [fakeSite('Nord', { isOurs: true }), fakeSite('Ouest')];

  constructor(s: Settings, emit: Emit) {
    this.#s = s;
    this.#emit = emit;
    this.changes = s.team;
  }

  status(): TeamStatus {
    return {
      membership: null,
      progress: null,
      last: null,
      lastDoneAt: null,
      lease: null,
      sites: [],
      ...this.changes,
    };
  }

  join({ address, password, create }: Params<'team.join'>): TeamStatus {
    const membership = {
      address,
      team: create?.name ?? fakeMembership.team,
      joinedAt: this.#s.now,
      hasPassword: password !== undefined,
      keepsApart: true,
      roles: null,
    };
    return this.#tell({ membership });
  }

  sync(): TeamStatus {
    if (this.status().membership === null) throw new AppError('NOT_IN_TEAM', 'Type `outpost team join`.');
    const last = fakeSync({ at: this.#s.now, sent: { entries: 3, files: 1, bytes: 1_200 } });
    return this.#tell({ last, lastDoneAt: last.at, sites: this.foundSites });
  }

  /** A page of what differs, by its site alone. */
  conflicts({ site, offset = 0, limit = 100 }: Params<'team.conflicts'>): ConflictsPage {
    const { conflicts, ...compared } = this.found;
    const chosen = conflicts.filter((one) => site === undefined || one.site === site);
    return {
      ...compared,
      conflicts: chosen.slice(offset, offset + limit),
      total: chosen.length,
      choices: {
        diseases: conflicts.length === 0 ? [] : ['cholera'],
        sites: conflicts.slice(0, 1).map((one) => ({ site: one.site, id: one.id, name: one.siteName })),
      },
    };
  }

  stop(): { stopped: boolean } {
    return { stopped: this.status().progress !== null };
  }

  leave(): TeamStatus {
    return this.#tell({ membership: null, last: null, lastDoneAt: null, sites: [] });
  }

  #tell(changes: Partial<TeamStatus>): TeamStatus {
    this.changes = { ...this.changes, ...changes };
    this.#emit('team.changed', this.status());
    return this.status();
  }
}
