import { describe, expect, it } from 'vitest';
import { providerIds } from '../../../shared/providers/providerSchema.ts';
import { settingDefinitions } from '../../../shared/settings/settingsSchema.ts';
import { words } from '../../../shared/words/index.ts';

function accepts(key: string, value: unknown): boolean {
  return settingDefinitions.get(key)!.schema.safeParse(value).success;
}

describe('every setting', () => {
  it.each([...settingDefinitions])(
    '%s accepts its own default and is explained in a sentence',
    (key, setting) => {
      expect(setting.schema.safeParse(setting.default)).toEqual({ success: true, data: setting.default });
      expect(words.settings.help(key)).toMatch(/^[A-Z].{10,}\.$/);
    },
  );

  it('has a dotted key, and none is a secret', () => {
    for (const key of settingDefinitions.keys()) {
      expect(key).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/);
      expect(key).not.toMatch(/key|token|secret|password/i);
    }
  });
});

describe('the order of providers', () => {
  const others = providerIds.filter((id) => id !== 'embedded');

  it('may be any order of all of them with embedded last', () => {
    expect(accepts('priority', [...[...others].reverse(), 'embedded'])).toBe(true);
  });

  it.each([
    ['embedded is not last', ['embedded', ...others]],
    ['one is missing', [...others.slice(1), 'embedded']],
    ['one is named twice', [others[0], ...others.slice(0, -1), 'embedded']],
    ['one is unknown', ['nobody', ...others.slice(1), 'embedded']],
    ['it is empty', []],
  ])('is refused when %s', (_what, order) => {
    expect(accepts('priority', order)).toBe(false);
  });
});

describe('the settings of providers', () => {
  it('exist for each but embedded, which is always enabled', () => {
    for (const id of providerIds) {
      expect(settingDefinitions.has(`providers.${id}.enabled`)).toBe(id !== 'embedded');
    }
  });

  it('keep remote providers disabled until the user consents', () => {
    for (const id of providerIds.filter((one) => one !== 'embedded')) {
      expect(settingDefinitions.get(`providers.${id}.enabled`)!.default).toBe(false);
    }
  });
});

describe('values', () => {
  it.each([
    ['forecast.horizons', 1, true],
    ['forecast.horizons', 8, true],
    ['forecast.horizons', 0, false],
    ['forecast.horizons', 9, false],
    ['forecast.horizons', 2.5, false],
    ['forecast.horizons', '4', false],
    ['import.epiWeek', 'sormas', true],
    ['import.epiWeek', 'monday', false],
    ['risk.impact', { cholera: 5 }, true],
    ['risk.impact', { cholera: 6 }, false],
    ['risk.impact', { '': 3 }, false],
    ['providers.openai.enabled', 'yes', false],
    ['failover.threshold', 1, true],
    ['failover.threshold', 0, false],
    ['failover.failback', 'manual', true],
    ['failover.failback', 'never', false],
    ['retry.attempts', 10, true],
    ['retry.attempts', 0, false],
    ['retry.baseDelayMs', 60_000, true],
    ['retry.baseDelayMs', 0, false],
    ['offline.useEmbedded', true, true],
    ['offline.useEmbedded', 'no', false],
    ['providers.groq.deadlineMs', 1_000, true],
    ['providers.groq.deadlineMs', 999, false],
  ])('of %s: %j is accepted: %s', (key, value, isAccepted) => {
    expect(accepts(key, value)).toBe(isAccepted);
  });
});
