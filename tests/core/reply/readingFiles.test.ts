import { describe, expect, it } from 'vitest';
import { parseReadRequest, parseReplyFile } from '../../../main/core/reply/readingFiles.ts';
import { isAppError } from '../../../shared/errors/AppError.ts';

const least = { reference_date: '2026-11-21', target_end_dates: ['2026-11-28'] };

function refusalOf(parse: () => unknown): { code: string; message: string; details: unknown } {
  try {
    parse();
  } catch (thrown) {
    if (isAppError(thrown)) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

describe('the file of a request', () => {
  it('needs dates only', () => {
    expect(parseReadRequest(least)).toEqual({
      referenceDate: '2026-11-21',
      targetEndDates: ['2026-11-28'],
      population: null,
      deathsMayExceedCases: false,
      quantileLevels: [0.025, 0.25, 0.5, 0.75, 0.975],
      targets: ['cases', 'deaths'],
    });
  });

  it('may say more', () => {
    const more = {
      population: 9,
      deaths_may_exceed_cases: true,
      quantile_levels: [0.5, 0.1],
      targets: ['deaths'],
    };
    expect(parseReadRequest({ ...least, ...more, disease: 'cholera' })).toMatchObject({
      population: 9,
      deathsMayExceedCases: true,
      quantileLevels: [0.5, 0.1],
      targets: ['deaths'],
    });
  });

  it.each<[string, unknown, string | null]>([
    ['is no object', [], null],
    ['has no reference date', { target_end_dates: ['2026-11-28'] }, 'reference_date'],
    ['has a date that is none', { ...least, reference_date: '2026-02-30' }, 'reference_date'],
    ['asks for no week', { ...least, target_end_dates: [] }, 'target_end_dates'],
    [
      'asks for a week twice',
      { ...least, target_end_dates: ['2026-11-28', '2026-11-28'] },
      'target_end_dates',
    ],
    ['asks for a week that is none', { ...least, target_end_dates: ['soon'] }, 'target_end_dates.0'],
    ['has nobody', { ...least, population: 0 }, 'population'],
    ['has no median', { ...least, quantile_levels: [0.1, 0.9] }, 'quantile_levels'],
    ['has a level that is none', { ...least, quantile_levels: [0.5, 1] }, 'quantile_levels.1'],
    ['has a level twice', { ...least, quantile_levels: [0.5, 0.5] }, 'quantile_levels'],
    ['has no target', { ...least, targets: [] }, 'targets'],
    ['has another target', { ...least, targets: ['beds'] }, 'targets.0'],
  ])('is refused by its field when it %s', (_, json, field) => {
    const refusal = refusalOf(() => parseReadRequest(json));
    expect(refusal).toMatchObject({ code: 'FILE_UNREADABLE', details: { what: 'request', field } });
    expect(refusal.message).toMatch(/^The request can't be used: .+\.$/);
  });
});

describe('the file of a reply', () => {
  it('holds why it ended and the message', () => {
    expect(parseReplyFile({ finish_reason: 'stop', message: { content: 'x' } })).toEqual({
      finishReason: 'stop',
      message: { content: 'x' },
    });
    expect(parseReplyFile({ message: {} })).toEqual({ finishReason: null, message: {} });
  });

  it.each<[string, unknown]>([
    ['no message', { finish_reason: 'stop' }],
    ['a message that is no object', { message: 'x' }],
    ['a number', 7],
  ])('is refused with %s', (_, json) => {
    expect(refusalOf(() => parseReplyFile(json))).toMatchObject({
      code: 'FILE_UNREADABLE',
      details: { what: 'reply' },
    });
  });
});
