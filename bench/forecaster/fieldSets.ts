/** Outbreaks other than influenza as rolling origins: real ones, read as a hindcast reads them, and made ones. */
import { join } from 'node:path';
import { nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { systemClock } from '../../main/adapters/systemClock.ts';
import { nodeImportTasks } from '../../main/adapters/workers/importTasks.ts';
import { createWorkHere } from '../../main/adapters/workers/inlineWork.ts';
import type { ModelPanel } from '../../main/core/forecaster/ModelPanel.ts';
import { modelPanelOf } from '../../main/core/forecaster/modelPanelOf.ts';
import { rollingOrigins } from '../../main/core/hindcast/rollingOrigins.ts';
import type { Ledger } from '../../main/core/ledger/Ledger.ts';
import type { DatasetArchive } from '../../main/core/surveillance/archive/DatasetArchive.ts';
import { Importer } from '../../main/core/surveillance/intake/Importer.ts';
import { modelCounts } from '../../main/core/surveillance/panel/modelCounts.ts';
import type { WeeklyPanel } from '../../main/core/surveillance/panel/weeklyPanel.ts';
import { weeklyPanelOf } from '../../main/core/surveillance/panel/weeklyPanelOf.ts';
import { madeEpidemics } from './madeEpidemics.ts';

export interface FieldCase {
  panel: ModelPanel;
  /** What came in the weeks after the panel's end, by place and week; null is "not reported". */
  came: (number | null)[][];
}

export interface FieldSet {
  name: string;
  disease: string;
  /** Names in the order of the panels. */
  places: string[];
  cases: FieldCase[];
}

interface FieldOrigins {
  name: string;
  file: string;
  /** Ends of the origin's weeks, or the newest so many weeks. */
  origins: { from: string; to: string } | number;
  /** Every so many weeks. */
  step: number;
}

export const HORIZONS = 4;

const FIELD: readonly FieldOrigins[] = [
  {
    name: 'austria-2020',
    file: 'covid19_austria_bundeslaender.csv',
    origins: { from: '2020-09-01', to: '2021-03-31' },
    step: 1,
  },
  {
    name: 'austria-2022',
    file: 'covid19_austria_bundeslaender.csv',
    origins: { from: '2021-06-01', to: '2022-12-31' },
    step: 1,
  },
  { name: 'austria-26', file: 'covid19_austria_bundeslaender.csv', origins: 26, step: 3 },
  {
    name: 'ebola-2014',
    file: 'ebola_west_africa_2014_2015.csv',
    origins: { from: '2014-06-01', to: '2015-01-10' },
    step: 1,
  },
  {
    name: 'world-2020',
    file: 'covid19_world_confirmed_cumulative.csv',
    origins: { from: '2020-03-01', to: '2020-12-31' },
    step: 3,
  },
  { name: 'world-26', file: 'covid19_world_confirmed_cumulative.csv', origins: 26, step: 5 },
  {
    name: 'haiti-2011',
    file: 'cholera_haiti_2010_2019_weekly.csv',
    origins: { from: '2010-11-01', to: '2011-10-31' },
    step: 2,
  },
  {
    name: 'haiti-2017',
    file: 'cholera_haiti_2010_2019_weekly.csv',
    origins: { from: '2012-02-01', to: '2017-12-31' },
    step: 12,
  },
  { name: 'haiti-26', file: 'cholera_haiti_2010_2019_weekly.csv', origins: 26, step: 3 },
];

/** @param folder as `data/field` is laid out; wanted part of the names of the sets, empty for all */
export async function readFieldSets(folder: string, wanted = ''): Promise<FieldSet[]> {
  const panels = new Map<string, WeeklyPanel>();
  const sets: FieldSet[] = [];
  for (const one of FIELD) {
    if (!one.name.includes(wanted)) continue;
    const panel = panels.get(one.file) ?? (await panelOfFile(join(folder, one.file)));
    panels.set(one.file, panel);
    sets.push(fieldSetOf(one, panel));
  }
  return [...sets, ...madeEpidemics().filter(({ name }) => name.includes(wanted))];
}

/** The file as an import of it would show it; nothing is stored. */
async function panelOfFile(path: string): Promise<WeeklyPanel> {
  const silent = { info() {}, warn() {}, error() {} };
  const ledger = { state: { settings: {} } } as unknown as Ledger;
  const importer = new Importer(
    { clock: systemClock, importWork: createWorkHere(async () => nodeImportTasks()), log: silent },
    ledger,
    {} as DatasetArchive,
    () => {},
  );
  const file = await nodeInputFiles.open(path);
  const { summary, series } = await importer.readOnly({
    files: [{ file, uploadId: null }],
    population: null,
    populationSource: null,
    mapping: {},
    asOf: null,
    into: null,
    attribution: null,
  });
  return weeklyPanelOf({ ...summary, series }, summary.lastDate)!;
}

function fieldSetOf({ name, file, origins, step }: FieldOrigins, panel: WeeklyPanel): FieldSet {
  const disease = file.split('_')[0]!;
  const all = panel.weekEnds.map((weekEnd, week) => ({ weekEnd, week })).slice(0, -1);
  const chosen =
    typeof origins === 'number'
      ? all.slice(-origins)
      : all.filter(({ weekEnd }) => weekEnd >= origins.from && weekEnd <= origins.to);
  const cases = chosen
    .filter((_, i) => i % step === 0)
    .map(({ week }) => ({
      panel: modelPanelOf(rollingOrigins(panel, [week])[0]!, 'cases', disease),
      came: panel.places.map((place) => modelCounts(place, 'cases').slice(week + 1, week + 1 + HORIZONS)),
    }));
  return { name, disease, places: panel.places.map(({ location }) => location.name), cases };
}
