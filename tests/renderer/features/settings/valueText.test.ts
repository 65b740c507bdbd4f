import { describe, expect, it } from 'vitest';
import { readValue, textOfValue } from '../../../../renderer/features/settings/valueText.ts';
import { settingDefinitions } from '../../../../shared/contract/index.ts';
import { placeOf, type ValueControl } from '../../../../shared/settings/settingControls.ts';
import { en } from '../../../../shared/words/en/settings/index.ts';

const controlOf = (key: string) => placeOf(key).control as ValueControl;
const read = (key: string, typed: string) =>
  readValue(controlOf(key), settingDefinitions.get(key)!.schema, typed, en, '.');
const numbers = { kind: 'numbers', unit: 'share' } as const;
const share = { kind: 'number', unit: 'share' } as const;

describe('what is typed', () => {
  it.each([
    ['forecast.horizons', ' 6 ', 6],
    ['failover.failback', 'manual', 'manual'],
    ['scheduler.autoForecast', 'true', true],
    ['scheduler.autoForecast', 'false', false],
    ['report.author', ' Amina Diallo ', 'Amina Diallo'],
    ['report.author', '', ''],
    ['providers.openai.model', '', null],
    ['providers.openai.dailyBudget', '', null],
    ['providers.openai.deadlineMs', '90', 90_000],
    ['retry.baseDelayMs', '1,5', 1_500],
    [
      'connectivity.urls',
      'https://a.example\n\n https://b.example ',
      ['https://a.example', 'https://b.example'],
    ],
  ])('as %s %j is %j', (key, typed, value) => {
    expect(read(key, typed)).toEqual({ value, problem: null });
  });

  it.each([
    ['forecast.horizons', '99', 'Write a whole number from 1 to 8.'],
    ['forecast.horizons', '2.5', 'Write a whole number from 1 to 8.'],
    ['forecast.horizons', 'six', 'Write a whole number from 1 to 8.'],
    ['forecast.horizons', '', 'Write something here, or reset the setting.'],
    ['providers.openai.deadlineMs', '0.5', 'Write a number from 1 to 3600.'],
    ['connectivity.urls', 'ftp://a.example', /^This can't be used: an address such as/],
  ])('as %s %j is refused in a sentence', (key, typed, problem) => {
    const reading = read(key, typed);
    if (typeof problem === 'string') expect(reading).toEqual({ problem });
    else expect(reading.problem).toMatch(problem);
  });

  it('comes back as it was stored', () => {
    expect(textOfValue(share, 0.015, '.')).toBe('1.5');
    expect(textOfValue(share, 0.07, '.')).toBe('7');
    expect(textOfValue(numbers, [0.6, 0.8], '.')).toBe('60 80');
    expect(textOfValue(controlOf('providers.openai.deadlineMs'), 120_000, '.')).toBe('120');
    expect(textOfValue(controlOf('connectivity.urls'), null, '.')).toBe('');
    expect(textOfValue(controlOf('connectivity.urls'), ['https://a.example'], '.')).toBe('https://a.example');
  });

  it('is percent where a share is stored, with a comma too, and never a share with the digits of a sum', () => {
    const schema = settingDefinitions.get('risk.expectedCfr')!.schema;
    const entry = (schema as unknown as { valueType: Parameters<typeof readValue>[1] }).valueType;
    for (const typed of ['0.1', '0,7', '1.5', '7', '29', '57', '100']) {
      const reading = readValue(share, entry, typed, en, '.') as { value: number };
      expect(textOfValue(share, reading.value, '.')).toBe(typed.replace(',', '.'));
    }
    expect(readValue(share, entry, '101', en, '.')).toEqual({
      problem: 'Write a number above 0 and up to 100.',
    });
  });
});
