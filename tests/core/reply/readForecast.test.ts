import { describe, expect, it } from 'vitest';
import { readBent, verdict } from './replies.ts';

describe('the reference date', () => {
  it.each<[unknown, string]>([
    ['2026-11-21', 'accepted'],
    ['2026-11-21T00:00:00Z', 'DATE_REFORMATTED'],
    ['21/11/2026', 'DATE_REFORMATTED'],
    ['2026-11-18', 'REFERENCE_DATE_MISMATCH'],
    ['18 Nov 2026', 'REFERENCE_DATE_MISMATCH'],
    ['03/04/2026', 'REFERENCE_DATE_MISMATCH'],
    ['last Saturday', 'REFERENCE_DATE_MISMATCH'],
    [7, 'REFERENCE_DATE_MISMATCH'],
    [undefined, 'REFERENCE_DATE_FILLED'],
    [null, 'REFERENCE_DATE_FILLED'],
    ['', 'REFERENCE_DATE_FILLED'],
  ])('%s: %s, and the value has the one of the request', (stated, expected) => {
    const reading = readBent((bent) => (bent.reference_date = stated));
    expect(verdict(reading)).toBe(expected);
    expect(reading.value?.reference_date).toBe('2026-11-21');
  });
});

describe('the rationale', () => {
  const emoji = '😀';

  it.each<[string, unknown, string, string]>([
    ['is kept', 'because', 'because', 'accepted'],
    ['may be empty', '', '', 'accepted'],
    ['may be missing', undefined, '', 'RATIONALE_MISSING'],
    ['may be null', null, '', 'RATIONALE_MISSING'],
    ['becomes text from a number', 4, '4', 'RATIONALE_COERCED'],
    [
      'is joined from a list',
      ['Cases rise.', 'Late reports.'],
      'Cases rise. Late reports.',
      'RATIONALE_COERCED',
    ],
    ['is joined from points without an end', ['rising', 'late', 4], 'rising; late; 4', 'RATIONALE_COERCED'],
    ['is joined from lists in a list', [['Up.'], [], null, ['Wet.']], 'Up. Wet.', 'RATIONALE_COERCED'],
    [
      'is joined from the parts of a message',
      [
        { type: 'text', text: 'Up.' },
        { type: 'text', text: 'Wet.' },
      ],
      'Up. Wet.',
      'RATIONALE_COERCED',
    ],
    ['is joined from a list written as a text', '["Up.", "Wet."]', 'Up. Wet.', 'RATIONALE_COERCED'],
    ['keeps a text that only begins like a list', '["Up", we see', '["Up", we see', 'accepted'],
    [
      'becomes text from an object',
      { main_reason: 'rain', weeks: 3 },
      'main reason: rain; weeks: 3',
      'RATIONALE_COERCED',
    ],
    ['is empty where the list is', [], '', 'RATIONALE_COERCED'],
    ['is cut', 'x'.repeat(4_001), 'x'.repeat(4_000), 'accepted'],
    ['is cut between characters', `${'x'.repeat(3_999)}${emoji}`, 'x'.repeat(3_999), 'accepted'],
    ['is not cut at its longest', `${'x'.repeat(3_998)}${emoji}`, `${'x'.repeat(3_998)}${emoji}`, 'accepted'],
  ])('%s', (_, stated, rationale, expected) => {
    const reading = readBent((bent) => (bent.rationale = stated));
    expect(verdict(reading)).toBe(expected);
    expect(reading.value?.rationale).toBe(rationale);
  });

  it('is left out when it is nested without end', () => {
    const reading = readBent((bent) => (bent.rationale = JSON.parse('['.repeat(3_000) + ']'.repeat(3_000))));
    expect(reading.value?.rationale).toBe('');
  });
});
