/** The method box: how the numbers of a report came about, and what their words mean. */
import { words } from '../../../shared/words/index.ts';
import type { ReportParts } from './buildSitrep.ts';

/** Years and sources of populations that the box has room for. */
const SHOWN_POPULATIONS = 3;

export function methodLines(parts: ReportParts): string[] {
  const { set, panel, dataset } = parts;
  const lines = thresholdLines(parts);
  const since = panel?.weekEnds[0];
  return [
    words.report.method.forecast({
      provider: words.common.providerNames.inSentence(set.row.provider),
      model: set.row.model,
      horizons: set.forecasts[0]?.targets.cases.length ?? 0,
    }),
    ...(lines.length === 0 ? [words.report.method.noThreshold] : [...lines, words.report.method.chance]),
    words.report.method.level,
    words.report.method.confidence,
    ...pooledLines(parts),
    ...(since === undefined
      ? []
      : [words.report.method.counts({ weeks: words.common.weekSystems[dataset.epiWeek], since })]),
    words.report.method.rates,
    ...populationLines(panel),
  ];
}

/** Of how many sites the record is, where it is not of this one alone; the places of a set were told the same. */
function pooledLines({ set }: ReportParts): string[] {
  const told = set.forecasts.find(({ confidence }) => confidence.sites !== undefined)?.confidence;
  return told?.sites === undefined
    ? []
    : [words.report.method.pooled({ sites: told.sites, forecasts: told.n })];
}

/** Each method once, with the weeks that it rests on in the most urgent place that has it. */
function thresholdLines({ set, summary }: ReportParts): string[] {
  const byId = new Map(set.forecasts.map((forecast) => [forecast.id, forecast]));
  const shown = new Map<string, string>();
  for (const { forecastId, location } of summary.places) {
    const threshold = byId.get(forecastId)?.threshold ?? null;
    if (threshold === null || shown.has(threshold.method)) continue;
    const method = words.common.thresholdMethod(threshold.method);
    shown.set(
      threshold.method,
      words.report.method.threshold({ method, reference: threshold.reference, place: location.name }),
    );
  }
  return [...shown.values()];
}

/** Of which years and from where the populations are; nothing where none is known. */
function populationLines(panel: ReportParts['panel']): string[] {
  const known = (panel?.places ?? []).filter(({ location }) => location.population !== null);
  const groups = new Map(
    known.map(({ location: { populationYear, populationSource } }) => [
      JSON.stringify([populationYear, populationSource]),
      {
        year: populationYear === undefined ? null : String(populationYear),
        source: populationSource ?? null,
      },
    ]),
  );
  if (groups.size === 0) return [];
  const shown = [...groups.values()].slice(0, SHOWN_POPULATIONS);
  return [words.report.method.populations({ groups: shown, more: groups.size - shown.length })];
}
