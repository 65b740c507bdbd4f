import { beforeEach, describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../main/core/state/migrations/formatVersion.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let test: TestCore;
let datasetId: string;

beforeEach(async () => {
  test = await openTestCore();
  datasetId = await test.importPlaces(twoPlaces);
  await test.client.call('forecasts.run', { datasetId });
});

const summary = () => test.client.call('forecasts.summary', { datasetId });

/** Another level than the computed one of Ouest. */
async function otherLevel(): Promise<'RED' | 'GREEN'> {
  const { places } = await summary();
  const computed = places.find(({ location }) => location.name === 'Ouest')!.riskLevel;
  return computed === 'RED' ? 'GREEN' : 'RED';
}

async function setByHand(more: { until?: string; reason?: string } = {}) {
  const order = { datasetId, location: 'Ouest', level: await otherLevel(), reason: 'confirmed case' };
  return test.client.call('levels.set', { ...order, by: 'Amina Diallo', ...more });
}

async function ouest() {
  const { places } = await summary();
  return places.find(({ location }) => location.name === 'Ouest')!;
}

describe('a level that is set by hand', () => {
  it('stands beside the computed one, which no set and no count of levels loses', async () => {
    const before = await summary();
    const level = await otherLevel();
    const answer = await setByHand();
    const after = await summary();
    expect(answer).toMatchObject({ level: (await ouest()).riskLevel, levelOverride: { level } });
    expect(await ouest()).toMatchObject({
      riskLevel: before.places.find(({ location }) => location.name === 'Ouest')!.riskLevel,
      levelOverride: { level, reason: 'confirmed case', by: 'Amina Diallo', at: '2016-11-02T08:00:00.000Z' },
    });
    expect(after.byLevel).toEqual(before.byLevel);
    const { forecastId } = await ouest();
    const { risk } = await test.client.call('forecasts.show', { id: forecastId });
    expect(risk.level).toBe((await ouest()).riskLevel);
  });

  it('moves its place in the order of what needs a look first', async () => {
    const level = await otherLevel();
    await setByHand();
    const names = (await summary()).places.map(({ location }) => location.name);
    expect(names.indexOf('Ouest')).toBe(level === 'RED' ? 0 : names.length - 1);
  });

  it('is there after a kill, under its own entry of the trail', async () => {
    await setByHand();
    test = await test.restart();
    const [entry] = (await test.client.call('audit.list', { verify: true })).entries;
    expect(entry).toMatchObject({
      type: 'LEVEL_OVERRIDDEN',
      cause: 'USER',
      details: {
        ...{ datasetId, location: { name: 'Ouest' }, reason: 'confirmed case', by: 'Amina Diallo' },
        ...{ before: (await ouest()).riskLevel, after: (await ouest()).levelOverride!.level },
      },
    });
    expect((await ouest()).levelOverride!.seq).toBe(entry!.seq);
  });

  // An Outpost of before would take an entry of a kind that it does not know for damage, and cut the journal there.
  it('is written as an entry of a newer format, which the Outpost of before refuses to read', async () => {
    await setByHand();
    const entries = test.disk.text('journal/0000000001.jsonl').trim().split('\n');
    const formats = entries.map((line) => JSON.parse(line).format);
    expect(formats.slice(0, -1).every((format) => format === undefined)).toBe(true);
    expect(formats.at(-1)).toBeGreaterThan(FORMAT_VERSION);
  });

  it('stands for 7 days over newer sets, then ends by one entry of its own', async () => {
    await setByHand();
    test.clock.advance(6 * DAY);
    await test.client.call('forecasts.run', { datasetId });
    expect(await ouest()).toHaveProperty('levelOverride');
    test.clock.advance(1 * DAY);
    expect(await ouest()).not.toHaveProperty('levelOverride');
    await test.client.call('scheduler.runOnce', {});
    const ended = (await test.client.call('audit.list', {})).entries.filter(
      ({ type }) => type === 'LEVEL_OVERRIDE_ENDED',
    );
    expect(ended).toEqual([
      expect.objectContaining({
        cause: 'EXPIRED',
        details: expect.objectContaining({ after: (await ouest()).riskLevel, reason: null, by: null }),
      }),
    ]);
  });

  it('ends also while Outpost was closed', async () => {
    await setByHand({ until: '2016-11-03' });
    test.clock.advance(3 * DAY);
    test = await test.restart();
    const [last] = (await test.client.call('audit.list', {})).entries;
    expect(last).toMatchObject({ type: 'LEVEL_OVERRIDE_ENDED', cause: 'EXPIRED' });
  });

  it('lasts to the end of the day that is named', async () => {
    expect(await setByHand({ until: '2016-11-20' })).toMatchObject({
      levelOverride: { until: '2016-11-20T23:59:59.999Z' },
    });
  });

  it('can be ended, which is told with the name in the settings', async () => {
    await test.client.call('settings.set', { key: 'report.author', value: 'Ben Okri' });
    await setByHand();
    const answer = await test.client.call('levels.end', {
      datasetId,
      location: 'ouest',
      reason: 'typing error',
    });
    expect(answer).toMatchObject({ level: (await ouest()).riskLevel, levelOverride: null });
    const [last] = (await test.client.call('audit.list', {})).entries;
    expect(last).toMatchObject({
      type: 'LEVEL_OVERRIDE_ENDED',
      cause: 'USER',
      details: { after: (await ouest()).riskLevel, reason: 'typing error', by: 'Ben Okri' },
    });
    expect(test.events('levels.changed')).toEqual([{ datasetId }, { datasetId }]);
  });

  it('is listed beside the computed level', async () => {
    await setByHand();
    const { levels } = await test.client.call('levels.list', {});
    expect(levels).toEqual([
      {
        datasetId,
        location: { code: expect.any(String), name: 'Ouest' },
        level: (await ouest()).riskLevel,
        levelOverride: (await ouest()).levelOverride,
      },
    ]);
  });

  it('does not stand on a replay of an earlier day, and stands again on the next forecast', async () => {
    await setByHand();
    test.clock.advance(1 * DAY);
    await test.client.call('forecasts.run', { datasetId, asOf: '2016-11-02' });
    expect((await summary()).kind).toBe('hindcast');
    expect(await ouest()).not.toHaveProperty('levelOverride');
    await test.client.call('forecasts.run', { datasetId });
    expect(await ouest()).toHaveProperty('levelOverride');
  });

  it('is refused on a replay, which speaks of another day', async () => {
    test = await openTestCore();
    datasetId = await test.importPlaces(twoPlaces);
    await test.client.call('forecasts.run', { datasetId, asOf: '2016-10-20' });
    expect((await summary()).kind).toBe('hindcast');
    const order = { datasetId, location: 'Ouest', level: 'RED', reason: 'test', by: 'A' } as const;
    expect(await rejectionOf(test.client.call('levels.set', order))).toMatchObject({
      code: 'LEVEL_OF_REPLAY',
    });
  });
});

describe('a level is refused by hand', () => {
  const order = { location: 'Ouest', level: 'RED', reason: 'confirmed case', by: 'A. Diallo' } as const;
  const refusalOfSet = async (change: object) =>
    rejectionOf(test.client.call('levels.set', { datasetId, ...order, ...change } as never));

  it('for a place that the set does not have, naming those like it', async () => {
    expect(await refusalOfSet({ location: 'Ouset' })).toMatchObject({
      code: 'UNKNOWN_LOCATION',
      message: expect.stringContaining('Ouest'),
    });
  });

  it('where it is the computed one', async () => {
    const level = (await ouest()).riskLevel;
    expect(await refusalOfSet({ level })).toMatchObject({ code: 'SAME_LEVEL' });
    await setByHand();
    expect(await refusalOfSet({ level })).toMatchObject({
      code: 'SAME_LEVEL',
      message: expect.stringMatching(/^The computed level of Ouest .* End the level/),
    });
  });

  it('where it is the one by hand already, unless its reason or end is another', async () => {
    const level = await otherLevel();
    await setByHand();
    expect(await refusalOfSet({ level })).toMatchObject({ code: 'SAME_LEVEL' });
    await setByHand({ until: '2016-12-01' });
    expect((await ouest()).levelOverride!.until).toBe('2016-12-01T23:59:59.999Z');
    expect((await test.client.call('levels.list', {})).levels).toHaveLength(1);
  });

  it.each([
    ['a reason', { reason: '  ' }, 'INVALID_PARAMS'],
    ['a name, where the settings have none', { by: undefined, level: 'NOT_ASSESSED' }, 'NO_NAME'],
    ['an end that is not over', { until: '2016-11-01', level: 'NOT_ASSESSED' }, 'INVALID_PARAMS'],
    ['a dataset that is there', { datasetId: 'none' }, 'UNKNOWN_DATASET'],
  ])('without %s', async (_what, change, code) => {
    const { entries } = await test.client.call('audit.list', {});
    expect(await refusalOfSet(change)).toMatchObject({ code });
    expect((await test.client.call('audit.list', {})).entries).toHaveLength(entries.length);
  });

  it('where there is no set yet', async () => {
    test = await openTestCore();
    datasetId = await test.importPlaces(twoPlaces);
    expect(await refusalOfSet({})).toMatchObject({ code: 'NO_FORECAST_YET' });
  });

  it('can not be ended where none stands', async () => {
    const ending = test.client.call('levels.end', { datasetId, location: 'Ouest' });
    expect(await rejectionOf(ending)).toMatchObject({ code: 'NOT_OVERRIDDEN' });
  });
});
