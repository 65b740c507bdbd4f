import { beforeAll, describe, expect, it } from 'vitest';
import { RecordsCard } from '../../../../renderer/features/team/RecordsCard.tsx';
import { recordsQuery } from '../../../../renderer/features/team/recordsQuery.ts';
import { RecordFigures, RecordHeads, SourceName } from '../../../../renderer/features/trust/index.ts';
import type { ScoreTotal, SiteRecord } from '../../../../shared/team/siteRecordSchema.ts';
import type { FakeTeam } from '../../support/FakeTeam.ts';
import { elementWith } from '../../support/markup.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

const total: ScoreTotal = {
  source: 'prospective',
  provider: 'embedded',
  model: 'no-change',
  disease: 'cholera',
  firstWeek: '2026-10-03',
  lastWeek: '2026-11-14',
  n: 40,
  wins: 22,
  hits80: 30,
  n80: 40,
  coverage50: 0.5,
  coverage80: 0.75,
  coverage95: null,
  relativeWis: 0.81,
  text: '',
};

const site = (name: string, changes: Partial<SiteRecord> = {}): SiteRecord => ({
  id: name.padEnd(16, '0'),
  name,
  isOurs: false,
  notShared: 0,
  totals: [total],
  ...changes,
});

async function card(records: Partial<FakeTeam['records']>) {
  const { client, stores, services } = await openServices({}, '#/team');
  client.team.records = { ...client.team.records, ...records };
  await stores.answers.queries.query(recordsQuery(client, null));
  return markupOf(services, <RecordsCard syncedAt={null} />);
}

describe('the track record by site', () => {
  beforeAll(async () => {
    for (const part of [RecordFigures, RecordHeads, SourceName]) await part.preload();
  });

  it('has how many forecasts, how often each range held, the relative score and the newest week', async () => {
    const row = wordsOf(elementWith(await card({ sites: [site('Ouest')] }), 'tr', 'Ouest'));
    expect(row).toContain('cholera');
    expect(row).toContain('Published before the week was known');
    expect(row).toMatch(/40 50 % 75 % – 0\.81 14 Nov 2026$/);
  });

  it('gives all sites together first, and says that confidence stands on that', async () => {
    const words = wordsOf(await card({ sites: [site('Ouest')], together: [{ ...total, n: 90 }] }));
    expect(words).toContain('Confidence stands on the record of all sites together.');
    expect(words.indexOf('All sites together')).toBeLessThan(words.indexOf('Ouest'));
  });

  it('says where confidence stands on the own record alone', async () => {
    const words = wordsOf(await card({ pooled: false, sites: [site('Ouest')] }));
    expect(words).toContain('Confidence stands on the record of this site alone');
    expect(words).not.toContain('All sites together');
  });

  it('draws no share from too few forecasts', async () => {
    const row = wordsOf(
      elementWith(await card({ sites: [site('Ouest', { totals: [{ ...total, n: 4 }] })] }), 'tr', 'Ouest'),
    );
    expect(row).toContain('n = 4: too early to say –');
    expect(row).not.toContain('0.81');
  });

  it('tells a site that shares no counts from one of which nothing is scored yet', async () => {
    const markup = await card({
      sites: [site('Ouest', { totals: [] }), site('Sud', { totals: [], notShared: 2 })],
    });
    expect(wordsOf(elementWith(markup, 'tr', 'Ouest'))).toContain('Nothing scored yet');
    expect(wordsOf(elementWith(markup, 'tr', 'Sud'))).toContain('Does not share its counts');
  });
});
