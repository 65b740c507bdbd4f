/**
 * What the members of the mix give apart and together, and whether its constants are fitted to what they were chosen on:
 *
 *   mixTables.ts FILE [grid]              a file of keepMembers.ts
 *   mixTables.ts FILE other OTHER_FILE    constants chosen on the seasons of another file, reported on those of FILE
 *
 * `grid`: every choice of constants below is tried on one season and reported on the other, and on one half of the places and
 * reported on the other half, both ways. What the members themselves do is not chosen anew.
 */
import { readFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { deserialize } from 'node:v8';
import { furtherAhead } from '../../main/core/forecaster/furtherAhead.ts';
import { WINTER_PRIORS } from '../../main/core/forecaster/longMix.ts';
import { memberWeights, WEIGHT_TUNING } from '../../main/core/forecaster/mix/memberWeights.ts';
import { mixed } from '../../main/core/forecaster/mix/mixMembers.ts';
import { type RecentTask, recentTasks } from '../../main/core/forecaster/mix/recentTasks.ts';
import { recentWidth, WIDTH_TUNING } from '../../main/core/forecaster/mix/recentWidth.ts';
import type { PanelQuantiles } from '../../main/core/forecaster/PanelQuantiles.ts';
import { HUB_LEVELS } from '../../shared/forecast/quantileLevels.ts';
import { addRound, bothScores, coverage, emptySums, type HubSums, lateness, relative } from './hubSums.ts';
import { MEMBERS, type RoundMembers, revived } from './roundMembers.ts';

interface Constants {
  priors: readonly number[];
  power: number;
  priorWeeks: number;
  usualWidth: number;
  widthPriorWeeks: number;
}

const CHOSEN: Constants = {
  priors: WINTER_PRIORS,
  power: WEIGHT_TUNING.power,
  priorWeeks: WEIGHT_TUNING.priorWeeks,
  usualWidth: WIDTH_TUNING.usual,
  widthPriorWeeks: WIDTH_TUNING.priorWeeks,
};

const GRID: Constants[] = [];
for (const priors of [WINTER_PRIORS, [1, 1, 1], [2, 1, 1], [1, 1, 2]])
  for (const power of [0, 3, 6, 10])
    for (const priorWeeks of power === 0 ? [5] : [5, 12])
      for (const widthPriorWeeks of [5, 20])
        for (const usualWidth of [0.9, 0.965, 1.04])
          GRID.push({ priors, power, priorWeeks, usualWidth, widthPriorWeeks });

/** Without the constants that matter least. */
const SMALL_GRID = GRID.filter(
  ({ priorWeeks, widthPriorWeeks }) => priorWeeks === 5 && widthPriorWeeks === 5,
);

const [file, mode, otherFile] = argv.slice(2);
if (file === undefined) throw new Error('Use: mixTables.ts FILE [grid | other OTHER_FILE]');
const read = (path: string) => revived(deserialize(readFileSync(path)) as RoundMembers[]);
const reported = read(file);
const others = otherFile === undefined ? [] : read(otherFile);
const rounds = [...reported, ...others];
const seasons = [...new Set(rounds.map(({ season }) => season))];
const tasks = new Map<RoundMembers, RecentTask[]>(
  rounds.map((one) => [one, recentTasks(one.round.panel, one.said, one.backs)]),
);
/** Halves of the places: every second one in the order of their codes. */
type Half = 0 | 1;

/** Sums by season and half of the places. */
type Parts = Map<string, [HubSums, HubSums]>;

function scored(forecast: (one: RoundMembers) => PanelQuantiles): Parts {
  const parts: Parts = new Map(seasons.map((season) => [season, [emptySums(), emptySums()]]));
  for (const one of rounds) {
    const late = Math.max(...lateness(one.round.panel.places).filter((weeks) => weeks < 20));
    const quantiles = furtherAhead(forecast(one), 4 + late, HUB_LEVELS.indexOf(0.5));
    addRound(one.round, quantiles, (place) => parts.get(one.season)![(place % 2) as Half]);
  }
  return parts;
}

/** @param width where it does not follow the recent weeks */
function fixed(weights: readonly number[], width = 1) {
  return ({ round, said }: RoundMembers) => mixed(round.panel, said, HUB_LEVELS, weights, width);
}

function byRecentScores({ priors, power, priorWeeks, usualWidth, widthPriorWeeks }: Constants) {
  return (one: RoundMembers) => {
    const known = tasks.get(one)!;
    const weeks = known.length === 0 ? 0 : one.backs.length;
    const places = one.round.panel.places.length;
    const weights = memberWeights(
      priors,
      { tasks: known, weeks, places },
      { ...WEIGHT_TUNING, power, priorWeeks },
    );
    const width = recentWidth(weights, known, one.backs.length, {
      usual: usualWidth,
      priorWeeks: widthPriorWeeks,
    });
    return mixed(one.round.panel, one.said, HUB_LEVELS, weights, width);
  };
}

function sumOf(parts: readonly HubSums[]): HubSums {
  const sum = emptySums();
  for (const part of parts) {
    for (const key of ['n', 'own', 'base', 'ownLog', 'baseLog'] as const) sum[key] += part[key];
    part.inside.forEach((hits, i) => {
      sum.inside[i]! += hits;
    });
  }
  return sum;
}

const line = (cells: readonly string[]) => stdout.write(`| ${cells.join(' | ')} |\n`);

function tableOfParts(): void {
  line(['', ...seasons, ...(seasons.length > 2 ? ['all'] : []), 'inside 50, 80, 95 %']);
  line(Array(seasons.length + (seasons.length > 2 ? 3 : 2)).fill('---'));
  const row = (name: string, forecast: (one: RoundMembers) => PanelQuantiles) => {
    const parts = scored(forecast);
    const sums = seasons.map((season) => sumOf(parts.get(season)!));
    const cover = seasons.length > 2 ? coverage(sumOf(sums)) : sums.map(coverage).join('; ');
    line([name, ...sums.map(relative), ...(seasons.length > 2 ? [relative(sumOf(sums))] : []), cover]);
  };
  MEMBERS.forEach((name, member) => {
    row(`${name} alone`, fixed(MEMBERS.map((_, i) => (i === member ? 1 : 0))));
  });
  row('boosted and tiered, half each', fixed([0.5, 0.5, 0]));
  const all = WINTER_PRIORS.reduce((total, prior) => total + prior, 0);
  row('all three, fixed weights', fixed(WINTER_PRIORS.map((prior) => prior / all)));
  row('weights by recent scores', byRecentScores({ ...CHOSEN, usualWidth: 1, widthPriorWeeks: 1e9 }));
  row('and width by recent truth (the product)', byRecentScores(CHOSEN));
}

function nameOf({ priors, power, priorWeeks, usualWidth, widthPriorWeeks }: Constants): string {
  return `${priors.join(':')}, power ${power} after ${priorWeeks}, width ${usualWidth} after ${widthPriorWeeks}`;
}

type Compare = (on: string, other: string, pick: (parts: Parts, isOn: boolean) => HubSums) => void;

function tableOfChoices(choices: readonly Constants[], visit: (compare: Compare) => void): void {
  const tried = choices.map((constants) => ({ constants, parts: scored(byRecentScores(constants)) }));
  const product = scored(byRecentScores(CHOSEN));
  line([
    'chosen on',
    'reported on',
    'chosen constants',
    'with them',
    'with those of the product',
    'best there',
  ]);
  line(Array(6).fill('---'));
  visit((on, other, pick) => {
    const best = (isOn: boolean) =>
      tried.reduce((a, b) => (bothScores(pick(b.parts, isOn)) < bothScores(pick(a.parts, isOn)) ? b : a));
    const chosen = best(true);
    line([
      on,
      other,
      nameOf(chosen.constants),
      relative(pick(chosen.parts, false)),
      relative(pick(product, false)),
      relative(pick(best(false).parts, false)),
    ]);
  });
  const spread = tried
    .map(({ parts }) => bothScores(sumOf([...parts.values()].flat())))
    .sort((a, b) => a - b);
  stdout.write(
    `\n${tried.length} choices; mean of both scores over everything from ${(spread[0]! / 2).toFixed(3)} to ${(spread.at(-1)! / 2).toFixed(3)}\n`,
  );
}

function leaveOut(compare: Compare): void {
  const half = (parts: Parts, which: Half) => sumOf(seasons.map((season) => parts.get(season)![which]));
  if (seasons.length === 2) {
    const [a, b] = seasons as [string, string];
    const season = (parts: Parts, name: string) => sumOf(parts.get(name)!);
    compare(a, b, (parts, isOn) => season(parts, isOn ? a : b));
    compare(b, a, (parts, isOn) => season(parts, isOn ? b : a));
  } else {
    for (const left of seasons)
      compare(`all but ${left}`, left, (parts, isOn) =>
        sumOf(seasons.filter((name) => (name === left) !== isOn).flatMap((name) => parts.get(name)!)),
      );
  }
  compare('even places', 'odd places', (parts, isOn) => half(parts, isOn ? 0 : 1));
  compare('odd places', 'even places', (parts, isOn) => half(parts, isOn ? 1 : 0));
}

function chooseElsewhere(compare: Compare): void {
  const sum = (parts: Parts, of: readonly RoundMembers[]) =>
    sumOf([...new Set(of.map(({ season }) => season))].flatMap((season) => parts.get(season)!));
  for (const season of new Set(reported.map((one) => one.season)))
    compare('the other file', season, (parts, isOn) =>
      isOn ? sum(parts, others) : sumOf(parts.get(season)!),
    );
}

if (mode === 'other') tableOfChoices(SMALL_GRID, chooseElsewhere);
else {
  tableOfParts();
  stdout.write('\n');
  if (mode === 'grid') tableOfChoices(GRID, leaveOut);
}
