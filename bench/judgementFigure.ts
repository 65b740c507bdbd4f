/** What is computed of a forecast beside its quantiles: risk, trend, probability, notes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessForecast } from '../main/core/bottleneck/assessForecast.ts';
import { checkStatedTargets } from '../main/core/bottleneck/checkStatedTargets.ts';
import { dataNotes } from '../main/core/bottleneck/dataNotes.ts';
import type { ForecastRequest } from '../main/core/calls/Provider.ts';
import { createNoChangeForecaster } from '../main/core/forecaster/noChange/noChangeForecaster.ts';
import { planRun } from '../main/core/runs/planRun.ts';
import { confidenceFor } from '../main/core/scoring/record/trackRecord.ts';
import { riskSettingsOf } from '../main/core/settings/riskSettings.ts';
import { panelOf } from '../main/core/surveillance/panel/panelOf.ts';
import { inProcessTransport } from '../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../main/hosts/openNodeCore.ts';
import { createClient } from '../shared/contract/index.ts';
import { type Figure, ms } from './figures.ts';
import { type Case, measure } from './measure.ts';

const ROUNDS = 100;
const MOST_MS = 0.5;

/** The requests for all places of the first sample on its last day: ten departments, eight years of weeks. */
async function sampleRequests(): Promise<ForecastRequest[]> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'outpost-bench-judgement-'));
  try {
    const core = await openNodeCore({ dataFolder, host: 'cli', access: 'writer' });
    const client = createClient(inProcessTransport(core));
    const [sample] = (await client.call('samples.list', {})).samples;
    const { datasets } = await client.call('samples.import', { id: sample!.id });
    const dataset = await client.call('datasets.show', { id: datasets[0]!.id });
    await core.close();
    const asOf = dataset.asOf;
    return planRun(dataset, panelOf(dataset, asOf), { locations: null, horizons: 4, today: asOf }).requests;
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

export async function judgementFigures(): Promise<Figure[]> {
  const forecaster = createNoChangeForecaster();
  const answers = (await sampleRequests()).map((request) => {
    const checked = checkStatedTargets(forecaster.forecast(request)!.targets, request);
    if (!checked.ok) throw new Error(checked.reason);
    return { request, checked };
  });
  const risk = riskSettingsOf(
    {},
    { id: 'bench', disease: answers[0]!.request.disease },
    answers[0]!.request.asOf,
  );
  const group = {
    provider: 'server',
    model: 'bench',
    disease: answers[0]!.request.disease,
    kind: 'forecast',
  } as const;
  const confidence = { ...confidenceFor([], group, [0], answers[0]!.request.asOf), claimed: null };
  const judge: Case = {
    name: 'judgement',
    run() {
      for (const { request, checked } of answers) {
        const assessed = assessForecast(request, checked.targets, risk, group, confidence);
        dataNotes(request, checked, assessed);
      }
    },
  };
  const [all] = await measure([judge], ROUNDS);
  const each = all!.p50Ms / answers.length;
  return [
    {
      name: 'risk, trend, probability for one forecast, p50',
      measured: ms(each),
      goal: `${MOST_MS} ms`,
      isMet: each <= MOST_MS,
    },
  ];
}
