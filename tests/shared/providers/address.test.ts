import { describe, expect, it } from 'vitest';
import { isNearAddress, isUsableAddress, originOf } from '../../../shared/providers/address.ts';

describe('the address of a provider', () => {
  it.each([
    'http://127.0.0.1:11434/v1',
    'http://localhost:8080/v1',
    'http://ollama.localhost/v1',
    'http://10.1.2.3/v1',
    'http://172.16.0.9:1234/v1',
    'http://172.31.255.255/v1',
    'http://192.168.1.20:8000/v1',
    'http://169.254.10.10/v1',
    'http://[::1]:8080/v1',
    'http://[fd12:3456::1]/v1',
    'http://[fe80::1]/v1',
    'http://[::ffff:127.0.0.1]/v1',
  ])('is near for %s, which may be plain http', (url) => {
    expect(isNearAddress(url)).toBe(true);
    expect(isUsableAddress(url)).toBe(true);
  });

  it.each([
    'https://api.openai.com/v1',
    'https://172.32.0.1/v1',
    'https://11.0.0.1/v1',
    'https://192.169.0.1/v1',
    'https://10.evil.example/v1',
    'https://127.0.0.1.evil.example/v1',
    'https://localhost.evil.example/v1',
    'https://[2001:db8::1]/v1',
  ])('is far for %s, and usable over TLS', (url) => {
    expect(isNearAddress(url)).toBe(false);
    expect(isUsableAddress(url)).toBe(true);
  });

  it.each([
    ['a key in the clear over the internet', 'http://api.example.org/v1'],
    ['a user name', 'https://key@api.example.org/v1'],
    ['a query', 'https://api.example.org/v1?key=1'],
    ['a fragment', 'https://api.example.org/v1#x'],
    ['another scheme', 'ftp://api.example.org/v1'],
    ['no scheme', 'api.example.org/v1'],
    ['nothing', ''],
    ['a port that is none', 'https://api.example.org:99999/v1'],
    ['a space', 'https://api.example.org/v 1'],
    ['a backslash that some readers take for a slash', 'https://api.example.org\\@127.0.0.1/v1'],
  ])('is refused for %s', (_what, url) => {
    expect(isUsableAddress(url)).toBe(false);
    expect(isNearAddress(url)).toBe(false);
  });

  it('has an origin of scheme, host and port', () => {
    expect(originOf('https://api.groq.com/openai/v1')).toBe('https://api.groq.com');
    expect(originOf('http://127.0.0.1:8080/v1')).toBe('http://127.0.0.1:8080');
  });
});
