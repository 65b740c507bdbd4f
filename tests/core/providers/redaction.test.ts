import { describe, expect, it } from 'vitest';
import { redactor } from '../../../main/core/providers/redaction.ts';

const KEY = 'sk-canary/1234+abcd=XYZ';
const redact = redactor(() => [KEY]);

describe('a text with a key in it', () => {
  it('shows the rest of it', () => {
    expect(redact(`Incorrect API key provided: ${KEY}. Try again.`)).toBe(
      'Incorrect API key provided: [removed]. Try again.',
    );
  });

  it.each([
    ['as it is', KEY],
    ['percent-encoded', encodeURIComponent(KEY)],
    [
      'percent-encoded letter by letter',
      [...KEY].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
    ],
  ])('hides it %s', (_how, form) => {
    expect(redact(`before ${form} after`)).toBe('before [removed] after');
  });

  it.each(['', 'a', 'ab', 'user:', 'Bearer ', '{"key":"'])(
    'hides it in base64, also behind "%s"',
    (before) => {
      const encoded = Buffer.from(`${before}${KEY}":and more`).toString('base64');
      const shown = redact(`x ${encoded} y`);
      expect(shown).toContain('[removed]');
      // What is left of the key is less than could be used.
      const left = shown.replace('[removed]', '').slice(2, -2);
      expect(left.length).toBeLessThan(encoded.length - KEY.length);
    },
  );

  it('hides keys that were entered later', () => {
    const keys: string[] = [];
    const later = redactor(() => keys);
    expect(later('gsk-second-key')).toBe('gsk-second-key');
    keys.push('gsk-second-key');
    expect(later('gsk-second-key')).toBe('[removed]');
  });

  it('hides a key that another one begins with', () => {
    const both = redactor(() => ['abcdef123', 'abcdef123456']);
    expect(both('abcdef123456 abcdef123')).toBe('[removed] [removed]');
  });

  it('leaves texts without keys alone', () => {
    expect(redact('{"cases":[1,2,3]}')).toBe('{"cases":[1,2,3]}');
  });
});
