/** Exports of datasets whose places, diseases, authors and notes are hostile. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../../main/core/Core.ts';
import type { PartOptions } from '../calls/callPart.ts';
import { Findings, type FuzzReport } from '../Findings.ts';
import { Dice } from '../hostile/Dice.ts';
import { CANARY, hostileName } from '../hostile/texts.ts';
import { ask, openFuzzedCore } from '../openFuzzedCore.ts';
import { weeklyCounts } from '../weeklyCounts.ts';
import { type ExportKind, exportProblems } from './checkExport.ts';
import { lookAtMarkup, type MarkupNames } from './checkMarkup.ts';

/** Exports of one dataset, each with another header. */
const OF_ONE_DATASET = 200;
const PLACES = 8;
const KEY = `sk-${CANARY}`;

interface Exported {
  what: string;
  kind: ExportKind;
  content: string | Uint8Array;
}

type Ask = (method: string, params: object) => ReturnType<typeof ask>;

export async function exportPart({ count, seed, watched, onProgress }: PartOptions): Promise<FuzzReport> {
  const findings = new Findings('exports', seed);
  const dice = new Dice(seed);
  process.env.OPENAI_API_KEY = KEY;
  const usual = await inNewFolder('plain');
  for (let at = 0; at < count; ) {
    const end = Math.min(count, at + OF_ONE_DATASET);
    watched.remake();
    const core = await openFuzzedCore(watched.data);
    const call: Ask = (method, params) => ask(core, method, params);
    try {
      const datasetId = await hostileDataset(core, dice, watched.inputs).catch(() => null);
      // Some names make a file that is refused, such as one that is a date; then others are tried.
      if (datasetId === null) findings.saw('names that were refused');
      for (; datasetId !== null && at < end; at += 1) {
        if (at % 50 === 0) onProgress(at);
        const name = () => `export ${at} of seed ${seed}`;
        const { what, kind, content } = await findings.timed(name, () =>
          oneExport(call, datasetId, dice, at),
        );
        findings.saw(what);
        for (const problem of exportProblems(kind, content, usual))
          findings.add(problem, `${what}, ${name()}`);
      }
    } finally {
      await core.close();
    }
  }
  for (const changed of watched.changes()) findings.add('changed outside of the data folder', changed);
  return findings.report;

  /** @returns the markup of reports in which nothing is hostile: any other comes from a text */
  async function inNewFolder(name: string): Promise<MarkupNames> {
    const core = await openFuzzedCore(join(watched.inputs, name));
    try {
      const datasetId = await filled(
        core,
        join(watched.inputs, 'plain.csv'),
        ['Bo', 'Kenema', 'Pujehun'],
        'cholera',
      );
      const names = new Set<string>();
      for (const placesPicture of ['map', 'bars']) {
        for (const long of ['', 'First line\nSecond line']) {
          await ask(core, 'report.saveDraft', { datasetId, draft: draftOf(() => long, placesPicture) });
          const { html } = await ask(core, 'report.preview', { datasetId });
          for (const one of lookAtMarkup(html).names) names.add(one);
        }
      }
      return names;
    } finally {
      await core.close();
    }
  }
}

async function filled(core: Core, path: string, places: readonly string[], disease: string, name?: string) {
  writeFileSync(path, weeklyCounts(places, 60));
  await ask(core, 'settings.set', { key: 'providers.embedded.model', value: 'no-change' });
  const names = name === undefined ? {} : { name };
  const { datasets } = await ask(core, 'datasets.import', { files: [{ path }], disease, ...names });
  await ask(core, 'forecasts.run', { datasetId: datasets[0].id });
  return datasets[0].id as string;
}

/** Names as a file can bring them: not twice, and without NULs, which no text file has. */
async function hostileDataset(core: Core, dice: Dice, inputs: string): Promise<string> {
  const names = Array.from({ length: PLACES }, (_, at) => `${hostileName(dice).replaceAll('\0', '')} ${at}`);
  const text = () => hostileName(dice).slice(0, 80) || 'x';
  const id = await filled(core, join(inputs, 'hostile.csv'), [...names, 'Bo'], text(), text());
  await ask(core, 'settings.set', { key: 'report.author', value: text().toWellFormed() }).catch(() => {});
  await ask(core, 'settings.set', { key: 'report.organisation', value: text().toWellFormed() }).catch(
    () => {},
  );
  return id;
}

function draftOf(text: () => string, placesPicture: string) {
  const line = () => text().slice(0, 200);
  return {
    ...{
      organisation: line(),
      area: line(),
      number: line(),
      author: line(),
      clearedBy: line(),
      isFinal: false,
    },
    ...{ actions: text(), needs: text(), responseGaps: text(), suppressionReason: line(), placesPicture },
    highlights: text() === '' ? [] : [{ change: 'added', id: 'added-1', text: text() }],
  };
}

const ways: readonly ((call: Ask, datasetId: string, at: number) => Promise<Exported>)[] = [
  async (call, datasetId) => {
    const { text } = await call('forecasts.export', { datasetId, format: 'csv' });
    return { what: 'forecasts as CSV', kind: 'csv', content: text };
  },
  async (call, datasetId) => {
    const { text } = await call('forecasts.export', { datasetId, format: 'hub' });
    return { what: 'forecasts as hub CSV', kind: 'csv', content: text };
  },
  async (call, datasetId) => {
    const { text } = await call('forecasts.export', { datasetId, format: 'json' });
    return { what: 'forecasts as JSON', kind: 'json', content: text };
  },
  ...(['html', 'txt', 'csv', 'xlsx'] as const).map((kind) => async (call: Ask, datasetId: string) => {
    const { content, encoding } = await call('report.export', { datasetId, format: kind });
    const bytes = encoding === 'base64' ? new Uint8Array(Buffer.from(content, 'base64')) : content;
    return { what: `report as ${kind}`, kind, content: bytes } satisfies Exported;
  }),
  ...(['csv', 'json'] as const).map((kind) => async (call: Ask) => {
    const { text } = await call('audit.export', { format: kind });
    return { what: `audit trail as ${kind}`, kind, content: text } satisfies Exported;
  }),
];

async function oneExport(call: Ask, datasetId: string, dice: Dice, at: number): Promise<Exported> {
  // Every line of the report's own texts is another one.
  if (at % ways.length === 0) {
    const draft = draftOf(() => hostileName(dice), dice.oneOf(['map', 'bars']));
    await call('report.saveDraft', { datasetId, draft });
  }
  return ways[at % ways.length]!(call, datasetId, at);
}
