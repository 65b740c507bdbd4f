import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount, usualWriting } from '../../../../main/core/surveillance/import/counts/readCount.ts';

describe('a cell of counts', () => {
  it.each([
    ['0', 0],
    ['17', 17],
    [' 17 ', 17],
    ['+17', 17],
    ['007', 7],
    ['17.0', 17],
    ['17,00', 17],
    ['1234.000', 1234],
    ['0.000', 0],
    ['-17', -17],
    ['-0', 0],
  ])('"%s" is %d', (text, value) => {
    expect(readCount(text)).toStrictEqual({ kind: 'count', value, isProvisional: false });
  });

  it.each([
    ['1 234', 1_234],
    ['1\u00a0234', 1_234],
    ['1\u2009234', 1_234],
    ['1\u202f234', 1_234],
    ["1'234", 1_234],
    ['1’234’567', 1_234_567],
    ['12 345,0', 12_345],
    ['1,23,456', 123_456],
    ['12,34,56,789', 123_456_789],
    ['٤٢', 42],
    ['۱۲۳', 123],
    ['١٬٢٣٤', 1_234],
    ['४५६', 456],
    ['４２', 42],
    ['−17', -17],
    ['–17', -17],
  ])('"%s" is %d in any script and grouping that means one thing', (text, value) => {
    expect(readCount(text)).toEqual({ kind: 'count', value, isProvisional: false });
  });

  it.each([
    ...['812*', '812 *', '812**', '812†', '812‡', '812¹', '812²³', '*812', '~812', '≈ 812', 'ca. 812'],
    ...[
      '812p',
      '812 p',
      '812 (p)',
      '812(P)',
      '812 [p]',
      '812 r',
      '812 (r)',
      '812e',
      '812 (e)',
      '812 a',
      '812(b)',
    ],
    ...[
      '812 prov.',
      '812 (provisional)',
      '812 (preliminary)',
      '812 (est.)',
      '812 provisoire',
      '812 (provisório)',
    ],
    ...['812 (provisional*)', '812 vorläufig', '812 (voorlopig)', '812 sementara', '812 geçici', '٨١٢ مؤقت'],
    ...['812 (*)', '812 (preliminare)', '812 (preliminar)', '812 ya muda'],
  ])('"%s" is 812, and not final', (text) => {
    expect(readCount(text)).toEqual({ kind: 'count', value: 812, isProvisional: true });
  });

  it('marks and groups are read together', () => {
    expect(readCount('1 812 (p)')).toEqual({ kind: 'count', value: 1_812, isProvisional: true });
    expect(readCount('1,812*', { ...usualWriting, thousandsMark: ',' })).toEqual({
      kind: 'count',
      value: 1_812,
      isProvisional: true,
    });
  });

  it.each([
    ...['', '  ', '-', '--', '–', '—', '−', '.', '..', '…', '?', ':', '#N/A', '#NV', '#N/A!'],
    ...['NA', 'n/a', 'N.A.', 'NaN', 'NULL', 'None', 'NR', 'N/R', 'ND', 'n.d.', 'nil', 'x', 'tbd', 'Unknown'],
    ...[
      'Not reported',
      'not available',
      'Data not available',
      'No data',
      '(no report)',
      '[pending]',
      'No report.',
    ],
    ...['pas de données', 'Non disponible', 'non parvenu', 'NC', 'en attente'],
    ...['s/d', 'S/I', 'sin dato', 'Sin información', 'no notificó'],
    ...['sem dados', 'não informado', 'ignorado', 'dato non disponibile', 'non pervenuto'],
    ...['k.A.', 'k. A.', 'keine Angabe', 'nicht gemeldet', 'geen gegevens', 'n.v.t.', 'onbekend'],
    ...['غير متوفر', 'لا توجد بيانات', 'لم يتم الإبلاغ', 'غ م'],
    ...['tidak ada laporan', 'belum lapor', 'veri yok', 'BİLDİRİLMEDİ', 'hakuna taarifa'],
  ])('"%s" is not reported, never 0', (text) => {
    expect(readCount(text)).toEqual({ kind: 'not-reported' });
  });

  it.each([
    ...[
      '<5',
      '< 5',
      '＜5',
      '&lt;5',
      'under 5',
      'less than 5',
      'Fewer than 5',
      '<٥',
      '(<5)',
      '≤4',
      '<= 4',
      'up to 4',
    ],
    ...['4 or fewer', '1-4', '1–4', '1 - 4', '1 to 4', 'between 1 and 4', '[1-4]', '١-٤'],
    ...['moins de 5', 'inférieur à 5', 'de 1 à 4', 'entre 1 y 4', 'menos de 5', 'hasta 4', '1 a 4', 'até 4'],
    ...[
      'meno di 5',
      'weniger als 5',
      'unter 5',
      '1 bis 4',
      'minder dan 5',
      '1 tot 4',
      'أقل من 5',
      'kurang dari 5',
    ],
    ...['1 hingga 4', "5'ten az", '5 altında', 'chini ya 5', '1 hadi 4'],
  ])('"%s" is hidden, from 1 to 4', (text) => {
    expect(readCount(text)).toEqual({ kind: 'suppressed', range: { low: 1, high: 4 } });
  });

  it.each([
    ...[
      '*',
      '**',
      's',
      'S',
      'c',
      'suppressed',
      'Data suppressed',
      'masked',
      '[redacted]',
      'supprimé',
      'secret',
    ],
    ...['suprimido', 'sigiloso', 'oscurato', 'geheim', 'unterdrückt', 'afgeschermd', 'محجوب', 'dirahasiakan'],
    ...['gizlendi', 'imefichwa'],
  ])('"%s" is hidden without a range', (text) => {
    expect(readCount(text)).toEqual({ kind: 'suppressed', range: { low: 0, high: null } });
  });

  it('what hides a zero too is told by the file', () => {
    const writing = { ...usualWriting, lowestHidden: 0 } as const;
    expect(readCount('<5', writing)).toEqual({ kind: 'suppressed', range: { low: 0, high: 4 } });
    expect(readCount('1-4', writing)).toEqual({ kind: 'suppressed', range: { low: 1, high: 4 } });
    expect(readCount('<0', writing)).toMatchObject({ kind: 'unreadable' });
  });

  it('a dash is zero only where a note says so', () => {
    expect(readCount('-', { ...usualWriting, isDashZero: true })).toMatchObject({ kind: 'count', value: 0 });
  });

  it.each(['1,000', '1.000', '12,345', '-1,000'])(
    '"%s" could be thousands or a fraction and is not guessed',
    (text) => {
      expect(readCount(text)).toMatchObject({
        kind: 'unreadable',
        likeness: 'count',
        reason: expect.stringContaining('thousands'),
      });
    },
  );

  it.each(['1.5', '1,5', '.5', '0.123', '-2,25'])('"%s" is a fraction', (text) => {
    expect(readCount(text)).toMatchObject({ likeness: 'fraction', reason: 'a fraction, not a count' });
  });

  it.each(['>5', '≥ 10', '> 1000', '15+', 'more than 20', 'at least 3'])(
    '"%s" is only the least that it can be',
    (text) => {
      expect(readCount(text)).toEqual({
        kind: 'unreadable',
        reason: 'only the least that it can be',
        likeness: 'count',
      });
    },
  );

  it.each(['#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#BEZUG!', '#¡DIV/0!'])('"%s" has failed', (text) => {
    expect(readCount(text)).toMatchObject({ kind: 'unreadable', reason: 'a formula that has failed' });
  });

  it.each([
    ['(3)', 'count'],
    ['few', 'other'],
    ['1e5', 'other'],
    ['0x10', 'other'],
    ['2017/18', 'other'],
    ['5 cases', 'other'],
    ['5k', 'other'],
    ['1.2M', 'other'],
    ['12 (3)', 'other'],
    ['9-1', 'other'],
    ['x'.repeat(61), 'other'],
  ])('"%s" is not a whole number, and looks like a %s', (text, likeness) => {
    expect(readCount(text)).toEqual({ kind: 'unreadable', reason: 'not a whole number', likeness });
  });

  it('too large for exact arithmetic is refused', () => {
    expect(readCount('9007199254740993')).toMatchObject({
      kind: 'unreadable',
      reason: 'too large for a count',
    });
  });

  it('comes back from any marks around it, or is refused', () => {
    const before = fc.constantFrom('', '', '~', '*', ' ', '<', '>', '(', 'ca. ', '≤');
    const behind = fc.constantFrom(
      '',
      '',
      '*',
      '†',
      '¹',
      ' p',
      ' (p)',
      ' r',
      ')',
      '+',
      ' (3)',
      ' k',
      '%',
      ',0',
      '.5',
    );
    const group = fc.constantFrom('', ' ', '\u00a0', '\u202f', "'", ',', '.');
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), before, behind, group, (count, start, end, mark) => {
        const digits = String(count).replaceAll(/\B(?=(\d{3})+$)/g, mark);
        const reading = readCount(`${start}${digits}${end}`);
        if (reading.kind === 'count') expect(reading.value).toBe(count);
        else if (reading.kind === 'suppressed')
          expect(reading.range.high).toBe(start === '<' ? count - 1 : count);
        else expect(reading.kind).toBe('unreadable');
      }),
      { numRuns: 2_000 },
    );
  });
});
