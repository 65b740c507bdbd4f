/** The method box: how the numbers of a report came about, and what their words mean. */
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';

const said = words.report.method;

export function methodLines({ set, panel, dataset }: ReportParts): string[] {
  const methods = new Set(set.forecasts.flatMap(({ threshold }) => threshold?.method ?? []));
  const since = panel?.weekEnds[0];
  return [
    said.forecast({
      provider: words.common.providerNames.inSentence(set.row.provider),
      model: set.row.model,
      horizons: set.forecasts[0]?.targets.cases.length ?? 0,
    }),
    said.threshold([...methods].map(words.common.thresholdMethod)),
    said.level,
    said.confidence,
    ...(since === undefined
      ? []
      : [said.counts({ weeks: words.common.weekSystems[dataset.epiWeek], since })]),
    said.rates,
  ];
}
