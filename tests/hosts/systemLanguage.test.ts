import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const module = join(import.meta.dirname, '..', '..', 'shared', 'words', 'language.ts');

/** What a process finds that is started under a locale of the system. */
function found(locale: string): string {
  const code = `import { systemLanguage } from ${JSON.stringify(module)}; process.stdout.write(systemLanguage());`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: locale },
  });
}

describe('the language of the system', () => {
  it.each([
    ['pt_BR.UTF-8', 'pt'],
    ['ar_EG.UTF-8', 'ar'],
    ['de_DE.UTF-8', 'en'],
    ['C', 'en'],
  ])('is, under the locale %s, %s', (locale, language) => {
    expect(found(locale)).toBe(language);
  });
});
