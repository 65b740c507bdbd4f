import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { buildAll } from '../../scripts/build.ts';
import { electronBinary, hasDisplay } from '../../scripts/electronBinary.ts';

const root = join(import.meta.dirname, '..', '..');
const binary = electronBinary(root);
const canShow = hasDisplay(process.env, process.platform);

test('the window opens the sample outbreak and forecasts it', async () => {
  test.skip(
    binary === null,
    "skipped: Electron's program is not installed here; the stand-in suite has run instead",
  );
  test.skip(!canShow, 'skipped: there is no display for a window');
  await buildAll(root);
  const folder = mkdtempSync(join(tmpdir(), 'outpost-electron-'));
  const app = await _electron.launch({
    executablePath: binary!,
    args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, OUTPOST_DATA_DIR: join(folder, 'data') } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    expect(page.url()).toMatch(/^app:\/\/outpost\//);
    await page.getByRole('button', { name: /^Open Cholera/ }).click();
    await page.getByRole('button', { name: /Ask for a forecast/ }).click();
    await expect(page.getByText('Forecast published for 10 places.')).toBeVisible();
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
