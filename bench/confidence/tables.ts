/** What the replay comes to, as tables. */
import type { Resolved } from './replayRecord.ts';

export interface Bin {
  /** Stated confidence, from and to. */
  from: number;
  to: number;
  tasks: number;
  meanConfidence: number;
  winRate: number;
  standardError: number;
  coverage80: number;
  relativeWis: number;
}

const BINS = 3;

/** Forecasts that had a record, in three bins of about as many; equal confidences stay together. */
export function confidenceBins(resolved: readonly Resolved[]): Bin[] {
  const known = resolved.filter(({ hasRecord }) => hasRecord).sort((a, b) => a.confidence - b.confidence);
  const limits = Array.from(
    { length: BINS - 1 },
    (_, k) => known[Math.floor(((k + 1) * known.length) / BINS)]!.confidence,
  );
  const binOf = ({ confidence }: Resolved) => limits.filter((limit) => confidence >= limit).length;
  return Array.from({ length: BINS }, (_, bin) => known.filter((one) => binOf(one) === bin))
    .filter((members) => members.length > 0)
    .map(summary);
}

function summary(members: readonly Resolved[]): Bin {
  const tasks = members.length;
  const sum = (of: (one: Resolved) => number) => members.reduce((total, one) => total + of(one), 0);
  const winRate = sum(({ score }) => score.win) / tasks;
  return {
    from: members[0]!.confidence,
    to: members.at(-1)!.confidence,
    tasks,
    meanConfidence: sum(({ confidence }) => confidence) / tasks,
    winRate,
    standardError: Math.sqrt((winRate * (1 - winRate)) / tasks),
    coverage80: sum(({ score }) => (score.inside80 === true ? 1 : 0)) / tasks,
    relativeWis: sum(({ score }) => score.wis) / sum(({ score }) => score.twinWis),
  };
}

/** Whether no bin wins less often than the one below it, by more than two standard errors of the difference. */
export function isInOrder(bins: readonly Bin[]): boolean {
  return bins.every((bin, i) => {
    const below = bins[i - 1];
    if (below === undefined) return true;
    return bin.winRate >= below.winRate - 2 * Math.hypot(bin.standardError, below.standardError);
  });
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** A Markdown table. */
export function tableText(bins: readonly Bin[]): string {
  const rows = bins.map((bin) =>
    [
      `${percent(bin.from)} to ${percent(bin.to)}`,
      bin.tasks,
      percent(bin.meanConfidence),
      `${percent(bin.winRate)} ± ${percent(bin.standardError)}`,
      percent(bin.coverage80),
      bin.relativeWis.toFixed(3),
    ].join(' | '),
  );
  const order = isInOrder(bins)
    ? 'Win rates do not fall from bin to bin.'
    : 'Win rates FALL from one bin to the next.';
  return [
    '| stated confidence | forecast weeks | mean stated | better than no-change | inside the 80 % range | rel. WIS |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
    order,
  ].join('\n');
}

/** For each model: its 80 % coverage and score as stated and with the interval repair. */
export function repairLines(resolved: readonly Resolved[]): string {
  const models = [...new Set(resolved.map(({ model }) => model))];
  const line = (model: string) => {
    const own = resolved.filter((one) => one.model === model);
    const of = (version: 'stated' | 'score') => {
      const inside = own.filter((one) => one[version].inside80 === true).length / own.length;
      const wis = own.reduce((sum, one) => sum + one[version].wis, 0);
      const twin = own.reduce((sum, one) => sum + one[version].twinWis, 0);
      const log = own.reduce((sum, one) => sum + one[version].logWis, 0);
      const twinLog = own.reduce((sum, one) => sum + one[version].twinLogWis, 0);
      return [percent(inside), (wis / twin).toFixed(3), (log / twinLog).toFixed(3)];
    };
    const kappa = own.reduce((sum, one) => sum + one.kappa, 0) / own.length;
    return `| ${[model, own.length, ...of('stated'), ...of('score'), kappa.toFixed(2)].join(' | ')} |`;
  };
  return [
    '| model | forecast weeks | in 80 % stated | rel. WIS | rel. log WIS | in 80 % repaired | rel. WIS | rel. log WIS | mean κ |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...models.map(line),
  ].join('\n');
}
