/** A data folder in memory that is a member of a team: its ledger, its copies of the others, and what a restart makes of them. */

import type { KeptDocument } from '../../../main/core/ledger/keptDocuments.ts';
import type { Ledger } from '../../../main/core/ledger/Ledger.ts';
import { openLedger } from '../../../main/core/ledger/openLedger.ts';
import type { SiteShelf } from '../../../main/core/ports/SiteShelf.ts';
import type { TeamServers } from '../../../main/core/ports/TeamServers.ts';
import type { EntryDraft } from '../../../main/core/state/entries.ts';
import { TeamMember } from '../../../main/core/team/member/TeamMember.ts';
import { type TeamDocument, teamDocument } from '../../../main/core/team/teamDocument.ts';
import type { TeamSync } from '../../../shared/team/teamSchema.ts';
import { createFakeClock, type FakeClock } from '../fakeClock.ts';
import { createFakeCrypto } from '../fakeCrypto.ts';
import { createFakeKeys } from '../fakeKeys.ts';
import { MemoryDisk } from '../memoryDisk.ts';
import { createMemoryLog } from '../memoryLog.ts';
import { createMemoryStore, type MemoryStore } from '../memoryStore.ts';
import { datasetDraft, settingDraft } from '../testLedger.ts';
import { memberArchives, memberDocuments } from './memberArchives.ts';
import { createMemoryShelf, linesAt } from './memoryShelf.ts';

export interface TeamSite {
  name: string;
  disk: MemoryDisk;
  store: MemoryStore;
  ledger: Ledger;
  member: TeamMember;
  document: KeptDocument<TeamDocument>;
  clock: FakeClock;
  sync(signal?: AbortSignal): Promise<TeamSync>;
  commit(...drafts: EntryDraft[]): Promise<void>;
  /** An entry that names a file of so many bytes. @returns the name */
  addFile(id: string, bytes: number): Promise<string>;
  /** Every acknowledged line of its own journal. */
  lines(): string[];
}

export interface TeamSiteOptions {
  name: string;
  servers: TeamServers;
  disk?: MemoryDisk;
  shelf?: SiteShelf;
  address?: string;
  /** By which waits of a link that broke pass; they pass at once without it. */
  clock?: FakeClock;
  /** Never answers for a process that was killed. */
  pause?: () => Promise<void>;
}

export const ADDRESS = 'postgres://laptop@127.0.0.1:5432/team';

/** Time that passes as soon as somebody waits for it. */
export function impatientClock(): FakeClock {
  const clock = createFakeClock();
  return {
    ...clock,
    async sleep(ms, signal) {
      signal.throwIfAborted();
      clock.advance(ms);
    },
    breathe: async () => {},
  };
}

/** Opens it, and joins it to the team where it is in none yet. */
export async function openTeamSite(options: TeamSiteOptions): Promise<TeamSite> {
  const { name, servers, pause = async () => {}, disk = new MemoryDisk() } = options;
  const { clock = impatientClock(), shelf = createMemoryShelf(disk, pause) } = options;
  const store = createMemoryStore({ disk });
  const crypto = createFakeCrypto(name.length + disk.names().length);
  const log = createMemoryLog();
  const { ledger, documents } = await openLedger({ store, clock, crypto, log }, memberDocuments);
  const document = documents.get(teamDocument);
  const commit = async (...drafts: EntryDraft[]) => {
    await ledger.transact(() => ({ entries: drafts, answer: null }));
  };
  if (ledger.state.appliedSeq === 0) await commit(settingDraft('team.siteName', name));
  const keys = createFakeKeys();
  const ports = { store, clock, crypto, log, keys, servers, shelf, ledger, document };
  const member = new TeamMember({
    ...ports,
    ...memberArchives(ports, ledger, documents),
    changed: () => {},
  });
  if (document.value.membership === null)
    await member.join(options.address ?? ADDRESS, null, false, { name: 'Team' });
  return {
    name,
    disk,
    store,
    ledger,
    member,
    document,
    clock,
    sync: (signal = new AbortController().signal) => member.sync(signal),
    commit,
    async addFile(id, bytes) {
      const text = JSON.stringify(
        `${name} ${id} `.padEnd(bytes - 2, `${id} é`).slice(0, Math.max(1, bytes - 2)),
      );
      const draft = datasetDraft(id);
      const file = `datasets/${id}.json`;
      disk.write(file, text);
      await commit({ ...draft, details: { ...draft.details, file, fileHash: crypto.sha256(text) } });
      return file;
    },
    lines: () => disk.names('journal/').flatMap((path) => linesAt(disk, path)),
  };
}
