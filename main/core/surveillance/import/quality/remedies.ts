/** What the user states of counts that findings are about: not reported, hidden, or what they are. */

import { AppError } from '../../../../../shared/errors/AppError.ts';
import type {
  AppliedRemedy,
  ImportIssue,
  Remedy,
  Series,
} from '../../../../../shared/surveillance/datasetSchema.ts';
import type { Measure } from '../../../../../shared/surveillance/measures.ts';
import { words } from '../../../../../shared/words/index.ts';
import { findingOf } from '../finding.ts';
import { countedReports } from './placeWeeks.ts';
import { strangeReports } from './strangeCounts.ts';
import { zeroRunsOf } from './zeroRuns.ts';

export interface Remedied {
  series: Series[];
  applied: AppliedRemedy[];
}

/** @returns the series with the counts that remedies take away as null; each remedy with how many it was about */
export function applyRemedies(
  series: readonly Series[],
  remedies: readonly Remedy[],
  isCumulative: boolean,
): Remedied {
  const applied = remedies.map((remedy): AppliedRemedy => ({ ...remedy, counts: 0 }));
  if (remedies.length === 0) return { series: [...series], applied };
  const remedied = series.map((one) => {
    let changed = one;
    for (const [measure, values] of countedReports(one)) {
      // Found before any is taken away: one remedy must not hide what another is about.
      const found = applied.map((remedy) => reportsOf(one, measure, values, remedy, isCumulative));
      const taken = new Set<number>();
      found.forEach((reports, index) => {
        const remedy = applied[index]!;
        remedy.counts += reports.length;
        if (remedy.as !== 'as-is') for (const at of reports) taken.add(at);
      });
      if (taken.size > 0) changed = without(changed, measure, taken);
    }
    return changed;
  });
  return { series: remedied, applied };
}

function without(series: Series, measure: Measure, taken: ReadonlySet<number>): Series {
  const dates = new Set([...taken].map((at) => series.dates[at]!));
  const { provisional, ...rest } = series;
  const left = provisional?.filter((one) => one.measure !== measure || !dates.has(one.date)) ?? [];
  const counts = series[measure]!.map((value, at) => (taken.has(at) ? null : value));
  return { ...rest, [measure]: counts, ...(left.length === 0 ? {} : { provisional: left }) };
}

function reportsOf(
  { location, dates }: Series,
  measure: Measure,
  values: readonly (number | null)[],
  remedy: Remedy,
  isCumulative: boolean,
): number[] {
  const { code, value, place, from, to = from } = remedy;
  if (place !== undefined && place !== location.name && place !== location.code) return [];
  if (remedy.measure !== undefined && remedy.measure !== measure) return [];
  const isNamed = place !== undefined && from !== undefined;
  const isWithin = (at: number) =>
    (from === undefined || dates[at]! >= from) && (to === undefined || dates[at]! <= to);
  const known = () => values.flatMap((one, at) => (one === null ? [] : [at]));
  const candidates = () => {
    switch (code) {
      case 'MISSING_CODE':
        return strangeReports(values, isCumulative).filter(
          (at) => value === undefined || values[at] === value,
        );
      case 'NEGATIVE_COUNT':
        return known().filter((at) => values[at]! < 0);
      case 'FALSE_ZERO':
      case 'ZERO_RUN':
        // Zeros of a place and time that are named need not look false.
        if (isNamed) return known().filter((at) => values[at] === 0);
        return zeroRunsOf(values)
          .filter(({ isShort }) => isShort === (code === 'FALSE_ZERO'))
          .flatMap(({ reports }) => reports);
      case 'OUTLIER':
        return isNamed ? known() : [];
    }
  };
  return candidates().filter(isWithin);
}

function wayWords(as: AppliedRemedy['as']): string {
  const { missing, suppressed, counted } = words.quality.ways;
  return { missing, suppressed, 'as-is': counted }[as];
}

const aboutOf = ({ code, value, place, from }: Remedy): string =>
  [code, value, place, from].filter((part) => part !== undefined).join(', ');

/** @throws AppError `BAD_MAPPING` for a remedy that is about no count: it would change nothing in silence */
export function requireUsed(applied: readonly AppliedRemedy[]): void {
  const unused = applied.filter(({ counts }) => counts === 0);
  if (unused.length === 0) return;
  throw new AppError('BAD_MAPPING', words.quality.unusedRemedy({ about: unused.map(aboutOf) }), {
    unused: unused.map(({ counts: _counts, ...remedy }) => remedy),
  });
}

/** What was stated, and how many counts it was about. */
export function remedyFindings(applied: readonly AppliedRemedy[]): ImportIssue[] {
  return applied.flatMap((one) => {
    const { code, as, value, place, from, counts } = one;
    // A remedy of a whole finding can be changed where the finding was.
    const remedy =
      place === undefined && from === undefined
        ? { remedy: { code, ...(value === undefined ? {} : { value }) } }
        : {};
    return findingOf('REMEDY', 'info', counts, (count) =>
      words.quality.remedied({ about: aboutOf(one), count, way: wayWords(as) }),
    ).map((issue) => ({ ...issue, ...remedy }));
  });
}

/** Findings that the user left as they are no longer warn. */
export function withAcceptedFindings(
  issues: readonly ImportIssue[],
  applied: readonly AppliedRemedy[],
): ImportIssue[] {
  const isAccepted = ({ code, remedy }: ImportIssue) =>
    applied.some(
      (one) =>
        one.as === 'as-is' &&
        one.code === code &&
        one.place === undefined &&
        (one.value === undefined || one.value === remedy?.value),
    );
  return issues.map((issue) =>
    isAccepted(issue)
      ? { ...issue, severity: 'info' as const, message: words.quality.leftAsIs({ message: issue.message }) }
      : issue,
  );
}
