import { describe, expect, it } from 'vitest';
import { checkEntry, checkSetting, readSetting, settingOf } from '../../../main/core/settings/settings.ts';
import { providerIds } from '../../../shared/providers/providerSchema.ts';
import { thrownBy } from '../../support/thrownBy.ts';

describe('a setting', () => {
  it('has its default until it is changed', () => {
    expect(readSetting({}, 'forecast.horizons')).toEqual({
      key: 'forecast.horizons',
      value: 4,
      isDefault: true,
    });
    expect(readSetting({ 'forecast.horizons': 4 }, 'forecast.horizons').isDefault).toBe(false);
    expect(settingOf({ 'forecast.horizons': 6 }, 'forecast.horizons')).toBe(6);
  });

  it.each(providerIds.filter((id) => id !== 'embedded'))('keeps %s off by default', (id) => {
    expect(readSetting({}, `providers.${id}.enabled`).value).toBe(false);
  });

  it('that would switch the offline model off does not exist', () => {
    expect(thrownBy(() => readSetting({}, 'providers.embedded.enabled'))).toMatchObject({
      code: 'UNKNOWN_SETTING',
    });
  });

  it('quotes what it refuses shortly, however long it was', () => {
    for (const value of ['x'.repeat(200_000), Object.fromEntries([['k'.repeat(200_000), 9]])])
      expect(thrownBy(() => checkSetting('risk.impact', value))).toMatchObject({
        code: 'BAD_SETTING',
        message: expect.stringMatching(/^.{1,700}Default: \{\}\.$/),
      });
    const refusal = thrownBy(() => readSetting({}, 'x'.repeat(200_000)));
    expect(refusal).toHaveProperty('message', expect.stringMatching(/^.{1,200}$/));
  });

  it('is refused with an entry that would be lost', () => {
    const value = JSON.parse('{"__proto__":3}');
    expect(thrownBy(() => checkSetting('risk.impact', value))).toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('__proto__'),
    });
    expect(thrownBy(() => checkEntry('risk.impact', '__proto__', 3))).toMatchObject({ code: 'BAD_SETTING' });
    expect(thrownBy(() => checkEntry('forecast.horizons', 'haiti', 3))).toMatchObject({
      code: 'BAD_SETTING',
    });
  });

  it('is refused without a value', () => {
    expect(thrownBy(() => checkSetting('scheduler.datasets', undefined))).toMatchObject({
      code: 'BAD_SETTING',
    });
  });

  it.each<[string, unknown]>([
    ['forecast.horizons', 0],
    ['forecast.horizons', 9],
    ['forecast.horizons', 2.5],
    ['forecast.horizons', '4'],
    ['forecast.horizons', null],
    ['import.epiWeek', 'lunar'],
    ['risk.impact', { cholera: 6 }],
    ['risk.impact', { '': 3 }],
    ['priority', ['embedded']],
    ['priority', ['embedded', ...providerIds.filter((id) => id !== 'embedded')]],
    ['providers.groq.enabled', 'yes'],
    ['scheduler.intervalMinutes', 0],
    ['scheduler.intervalMinutes', 4],
    ['scheduler.intervalMinutes', 1_441],
    ['scheduler.intervalMinutes', 7.5],
    ['scheduler.intervalMinutes', 'abc'],
  ])('refuses %s = %j, saying what is allowed', (key, value) => {
    const refusal = thrownBy(() => checkSetting(key, value));
    expect(refusal).toMatchObject({ code: 'BAD_SETTING', details: { key } });
    expect(refusal).toHaveProperty('message', expect.stringContaining('Default:'));
  });

  it.each(['forecast.horizon', 'providers.groq.key', '__proto__', 'constructor', ''])(
    'named "%s" is unknown',
    (key) => {
      for (const call of [() => readSetting({}, key), () => checkSetting(key, 1)]) {
        expect(thrownBy(call)).toMatchObject({ code: 'UNKNOWN_SETTING', details: { key } });
      }
    },
  );

  it('that is unknown is answered with near ones', () => {
    expect(thrownBy(() => checkSetting('forecast.weeks', 1))).toHaveProperty(
      'message',
      expect.stringContaining('Did you mean forecast.horizons?'),
    );
    expect(thrownBy(() => checkSetting('x', 1))).toHaveProperty(
      'message',
      expect.stringContaining('outpost config'),
    );
  });
});
