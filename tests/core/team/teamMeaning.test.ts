import { describe, expect, it } from 'vitest';
import { ForecastArchive } from '../../../main/core/forecasts/ForecastArchive.ts';
import { KeptDocument } from '../../../main/core/ledger/keptDocuments.ts';
import type { SiteStores } from '../../../main/core/ports/SiteStores.ts';
import { ScoreBook } from '../../../main/core/scoring/record/ScoreBook.ts';
import { scoreDocument } from '../../../main/core/scoring/record/scoreDocument.ts';
import { DatasetArchive } from '../../../main/core/surveillance/archive/DatasetArchive.ts';
import { TeamMeaning } from '../../../main/core/team/TeamMeaning.ts';
import { type KnownSite, type TeamDocument, teamDocument } from '../../../main/core/team/teamDocument.ts';
import { createMemoryLog } from '../../support/memoryLog.ts';
import { openTestLedger } from '../../support/testLedger.ts';

const AT = '2026-12-01T10:00:00.000Z';
const A = `sha256:${'a'.repeat(64)}`;

const known: KnownSite = {
  name: 'Ouest',
  seqThere: 3,
  hashThere: A,
  filesThere: 0,
  pushedAt: AT,
  seqHere: 3,
  lastAt: AT,
  newestSet: null,
  notShared: 0,
  problem: null,
};

describe('what other sites mean', () => {
  it('keeps a run waiting for no longer than 15 seconds, also behind one that hangs', async () => {
    const opening = Promise.withResolvers<void>();
    const stores: SiteStores = {
      open() {
        opening.resolve();
        return new Promise(() => undefined);
      },
    };
    const { meaning, clock } = await meaningOf(async () => stores, {
      ...teamDocument.empty,
      membership: {
        address: 'postgres://u@127.0.0.1:5432/t',
        team: 'T',
        joinedAt: AT,
        keepsApart: true,
        roles: null,
      },
      sites: { [A]: known },
    });
    const first = meaning.refreshSoon();
    await opening.promise;
    expect(clock.sleepers()).toEqual([15_000]);
    clock.advance(15_000);
    await first;
    const second = meaning.refreshSoon();
    expect(clock.sleepers()).toEqual([15_000]);
    clock.advance(15_000);
    await second;
  });

  it('without a team opens no copy', async () => {
    const { meaning } = await meaningOf(() => Promise.reject(new Error('opened')), {
      ...teamDocument.empty,
      sites: { [A]: known },
    });
    await meaning.refreshSoon();
    expect(await meaning.refresh()).toEqual([]);
    expect(meaning.rows).toEqual([]);
  });
});

async function meaningOf(openSites: () => Promise<SiteStores>, value: TeamDocument) {
  const { ledger, clock, crypto, store } = await openTestLedger();
  const ports = { clock, crypto, log: createMemoryLog(), store };
  const document = new KeptDocument(store.documents, teamDocument.name, true, value);
  const datasets = new DatasetArchive(ledger, ports);
  const scores = new ScoreBook({
    ...ports,
    datasets,
    forecasts: new ForecastArchive(ledger, ports),
    document: new KeptDocument(store.documents, scoreDocument.name, true, scoreDocument.empty),
    announce: () => undefined,
  });
  const { signal } = new AbortController();
  return {
    meaning: new TeamMeaning({ ...ports, ledger, datasets, scores, document, openSites }, signal),
    clock,
  };
}
