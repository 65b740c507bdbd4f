import { mkdtempSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright';
const folder = mkdtempSync('/tmp/rep-');
const day = (w: number) => new Date(Date.UTC(2016, 9, 30) - (29 - w) * 7 * 86400000).toISOString().slice(0, 10);
const rows = ['place,week_end,cases,deaths,population'];
for (let w = 0; w < 30; w++) for (const p of ['Brook Valley', 'Ashford', 'Saint-Germain-en-Laye']) rows.push(`${p},${day(w)},${123456789 + w * 1000},${12345678 + w},${1234567890}`);
const f = join(folder, 'c.csv'); writeFileSync(f, rows.join('\n'));
const run = (...a: string[]) => { const r = spawnSync('node', ['scripts/outpost.mjs', ...a, '--json', '--data-dir', join(folder, 'd')], { encoding: 'utf8' }); return JSON.parse(r.stdout); };
const id = run('import', f, '--disease', 'measles', '--no-backtest').value.datasets[0].id;
run('forecast', '--dataset', id);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell' });
for (const l of ['en', 'fr', 'es', 'pt', 'ar']) {
  run('config', 'set', 'language', l);
  const out = join(folder, `r-${l}.html`);
  run('report', '--dataset', id, '--out', out);
  for (const width of [1000, 794, 700]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto('file://' + out);
  const m = await page.evaluate(() => ({ over: document.documentElement.scrollWidth - innerWidth, tables: [...document.querySelectorAll('.scroll')].map((s) => [Math.round(s.getBoundingClientRect().width), s.scrollWidth]) }));
  console.log(l, width, JSON.stringify(m));
  if (l === 'en' && width === 1000) { await page.screenshot({ path: '/tmp/rep.png' }); }
  if (width === 1000) { await page.emulateMedia({ media: 'print' }); const pr = await page.pdf({ format: 'A4', preferCSSPageSize: true }); console.log('  pages', (pr.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length); writeFileSync(`/tmp/rep-${l}.pdf`, pr); }
  await page.close();
  }
}
await browser.close();
