import { describe, expect, it } from 'vitest';
import {
  auditTypes,
  benchCauses,
  connectivityStatuses,
  cycleCauses,
  epiWeekSystemList,
  healthStatuses,
  riskLevels,
  schedulerStates,
  stepNames,
  stepOutcomes,
} from '../../../shared/contract/index.ts';
import { en } from '../../../shared/words/en/window/index.ts';
import { createPlural } from '../../../shared/words/plural.ts';

describe('the English words', () => {
  it('have one for every level, cause, state, step, bench, audit type and week system of the contract', () => {
    for (const level of riskLevels) expect(en.risk.levels[level]).toBeTruthy();
    for (const cause of benchCauses) expect(en.provider.list.benchReason(cause)).toBeTruthy();
    for (const type of auditTypes) expect(en.audit.types[type]).toBeTruthy();
    for (const state of schedulerStates) expect(en.background.scheduler.states[state]).toBeTruthy();
    for (const step of stepNames) expect(en.common.cycles.steps[step]).toBeTruthy();
    for (const outcome of stepOutcomes) expect(en.background.cycle.outcomes[outcome]).toBeTruthy();
    for (const cause of cycleCauses) expect(en.common.cycles.causes[cause]).toBeTruthy();
    for (const status of healthStatuses) expect(en.health.statuses[status]).toBeTruthy();
    for (const status of connectivityStatuses) expect(en.health.connectivity[status]).toBeTruthy();
    for (const system of epiWeekSystemList) expect(en.common.weekSystems[system]).toBeTruthy();
  });

  it('say one place and several places apart', () => {
    expect(en.shell.datasetOption('Measles', 1, '1')).toBe('Measles · 1 place');
    expect(en.shell.datasetOption('Measles', 2, '2')).toBe('Measles · 2 places');
    expect(en.common.alertLines.above({ count: 1, above: '1', placeCount: 10, places: '10' })).toBe(
      '1 of 10 places above its alert line',
    );
  });
});

describe('plural forms', () => {
  it('follow the rules of the language, with `other` where a form is missing', () => {
    const arabic = createPlural('ar');
    const forms = { two: 'dual', few: 'few', other: 'other' };
    expect([2, 3, 100].map((count) => arabic(count, forms))).toEqual(['dual', 'few', 'other']);
  });
});
