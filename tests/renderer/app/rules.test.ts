import { describe, expect, it } from 'vitest';
import { attentionItems } from '../../../renderer/app/attention.ts';
import { isReplayDay, openingReplayDay, replayLimits } from '../../../renderer/data/places/replayDay.ts';
import { isOldForecast, stalenessOf, usualLimits } from '../../../renderer/data/places/staleness.ts';
import { bandsThatAreThere, spokenInterval } from '../../../renderer/features/place/chart/bands.ts';
import { hrefOf, parseRoute } from '../../../renderer/ui/navigation/route.ts';
import { en } from '../../../shared/words/en/window/index.ts';
import { fakeDataset, sample, settings } from '../support/fakeParts.ts';
import { openServices, testFormat, testNow } from '../support/services.tsx';

const dataset = fakeDataset({ ...settings, issuedAt: settings.now }, 'ds');
describe('the age of data', () => {
  it.each([
    ['2016-10-30', 'fresh'],
    ['2016-11-05', 'fresh'],
    ['2016-11-06', 'ageing'],
    ['2016-11-19', 'ageing'],
    ['2016-11-20', 'expired'],
  ])('from the week to 29 October to %s is %s', (asOf, kind) => {
    expect(stalenessOf('2016-10-29', asOf).kind).toBe(kind);
  });

  it('is told by the limits of the settings', () => {
    const limits = { amberWeeks: 2, notAssessedWeeks: 2, oldForecastWeeks: 1 };
    expect(stalenessOf('2016-10-29', '2016-11-12', limits).kind).toBe('fresh');
    expect(stalenessOf('2016-10-29', '2016-11-13', limits).kind).toBe('expired');
    expect(isOldForecast({ kind: 'forecast' }, 8, limits)).toBe(true);
  });

  it('hides forecasts more than three weeks after their issue, replays excepted', () => {
    expect(isOldForecast({ kind: 'forecast' }, 21)).toBe(false);
    expect(isOldForecast({ kind: 'forecast' }, 22)).toBe(true);
    expect(isOldForecast({ kind: 'hindcast' }, 400)).toBe(false);
  });
});

describe('the day of a replay', () => {
  it('lies between eight weeks of data and the end of the data', () => {
    expect(replayLimits(dataset)).toEqual({ first: '2016-07-02', last: '2016-11-27' });
    expect(isReplayDay(dataset, '2016-07-01')).toBe(false);
    expect(isReplayDay(dataset, '')).toBe(false);
  });

  it('leaves one day to a dataset of less than eight weeks', () => {
    const short = { ...dataset, firstDate: '2016-11-01' };
    expect(replayLimits(short)).toEqual({ first: '2016-11-27', last: '2016-11-27' });
  });

  it('opens on the day of the published set, so that a restart shows what was left', async () => {
    const { stores } = await openServices({ asOf: '2016-08-10' });
    const { summary, samples } = stores.data.known();
    expect(openingReplayDay(dataset, samples, summary)).toBe('2016-08-10');
  });

  it('opens on the day that the sample suggests, found by attribution or name', () => {
    expect(openingReplayDay(dataset, [sample], null)).toBe('2016-11-02');
    expect(openingReplayDay({ ...dataset, attribution: null }, [sample], null)).toBe('2016-11-02');
  });

  it('opens on the day after the data for a file of the user', () => {
    const own = { ...dataset, name: 'My counts', attribution: null };
    expect(openingReplayDay(own, [sample], null)).toBe('2016-11-27');
  });
});

describe('bands', () => {
  const week = (levels: number[]) => ({ quantiles: levels.map((level) => ({ level, value: level * 100 })) });

  it('are those whose levels every week has', () => {
    expect(bandsThatAreThere([week([0.1, 0.5, 0.9]), week([0.025, 0.1, 0.5, 0.9, 0.975])])).toEqual([0.8]);
    expect(bandsThatAreThere([week([0.05, 0.5, 0.95])])).toEqual([]);
    expect(bandsThatAreThere([])).toEqual([]);
  });

  it('speak of 80 % where it is there, else of the widest', () => {
    expect(spokenInterval(week([0.025, 0.1, 0.5, 0.9, 0.975]).quantiles)?.coverage).toBe(0.8);
    expect(spokenInterval(week([0.025, 0.25, 0.5, 0.75, 0.975]).quantiles)?.coverage).toBe(0.95);
    expect(spokenInterval(week([0.5]).quantiles)).toBeNull();
  });
});

describe('addresses', () => {
  it.each(['#/', '#/places', '#/places/grand-anse', '#/provider', '#/background', '#/audit', '#/audit/41'])(
    '%s leads to a screen and back to itself',
    (hash) => {
      expect(hrefOf(parseRoute(hash))).toBe(hash);
    },
  );

  it('keep place codes with any letters', () => {
    const route = { view: 'places', code: 'Niederösterreich / 3' } as const;
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it('that nobody knows, or that are broken, lead to the overview or are taken as they are', () => {
    expect(parseRoute('#/nowhere')).toEqual({ view: 'overview' });
    expect(parseRoute('#/audit/x')).toEqual({ view: 'audit', seq: null });
    expect(parseRoute('#/places/%E0%A4')).toEqual({ view: 'places', code: '%E0%A4' });
  });
});

describe('providers', () => {
  it('have names for people, and keep the id of one that is not known any more', () => {
    expect(en.common.providerNames.of('embedded')).toBe('offline model');
    expect(en.common.providerNames.of('oracle')).toBe('oracle');
  });
});

describe('what needs attention', () => {
  const nothing = {
    notices: [],
    lock: null,
    scheduler: null,
    team: null,
    dataset,
    summary: null,
    isAuditIntact: true,
    limits: usualLimits,
    now: testNow,
  };
  const items = (changed: Partial<Parameters<typeof attentionItems>[0]>) =>
    attentionItems({ ...nothing, ...changed }, en, testFormat);

  it('is nothing in good order', async () => {
    const { stores } = await openServices();
    expect(items({ summary: stores.data.known().summary })).toEqual([]);
  });

  it('is a broken audit trail first, then warnings; notes are not counted', () => {
    const notices = [
      { code: 'A', severity: 'info' as const, message: 'note' },
      { code: 'B', severity: 'warning' as const, message: 'warning' },
    ];
    expect(items({ isAuditIntact: false, notices })).toEqual([en.shell.attention.auditBroken, 'warning']);
  });

  it('is a provider that refuses what is asked of it, with the reason and what to do', async () => {
    const ownFault = { at: '2026-11-18T08:00:00.000Z', reason: 'its model is gone', seq: 7 };
    const { stores } = await openServices();
    const lock = stores.lock.known()!;
    const providers = lock.providers.map((one) => (one.id === 'openai' ? { ...one, ownFault } : one));
    expect(items({ lock: { ...lock, providers } })).toEqual([
      'OpenAI refuses the requests of Outpost: its model is gone. Check its model and its address on the Provider screen, or use another provider.',
    ]);
  });

  it('is every gap of the set, old data once, and what the import found', async () => {
    const { stores } = await openServices({ gaps: ['Sud'] });
    const summary = { ...stores.data.known().summary!, asOf: '2016-11-12' };
    const found = {
      ...dataset,
      rows: { read: 31, used: 30, rejected: 1 },
      issues: [{ code: 'X', severity: 'warning' as const, count: 2, message: 'two weeks missing' }],
    };
    expect(items({ summary, dataset: found })).toEqual([
      'Sud: needs at least 8 weeks with counts; has 5.',
      'The data of 9 places is more than a week old.',
      'Import: two weeks missing',
      '1 row of the import was rejected.',
    ]);
  });

  it('is a forecast that was made more than three weeks ago', async () => {
    const { stores } = await openServices({ isReplay: false, issuedAt: '2026-10-25T08:00:00.000Z' });
    expect(items({ summary: stores.data.known().summary })).toEqual([
      'The published forecast was made 24 days ago.',
    ]);
  });
});
