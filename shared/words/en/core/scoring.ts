/** Why files can not be scored, and what a track record says. */

export const scoring = {
  line: ({ path, line }: { path: string; line: number }) => `${path}, line ${line}`,
  /** By the names of columns in the files. */
  task: (p: { referenceDate: string; horizon: number; location: string }) =>
    `reference_date ${p.referenceDate}, horizon ${p.horizon}, location ${p.location}`,
  unusableFile: ({ what, field, message }: { what: string; field: string; message: string }) =>
    `The ${what} can't be used: ${field === '' ? 'it' : field}: ${message}. See \`outpost normalize --help\`.`,
  noQuantiles: ({ path, target }: { path: string; target: string | null }) => {
    const [wanted, more] = target === null ? ['', ''] : [` of the target "${target}"`, ' and that target'];
    return `${path} holds no quantile${wanted}: no row has the output_type "quantile"${more}.`;
  },
  severalTargets: ({ path, targets }: { path: string; targets: string }) =>
    `${path} holds forecasts of several targets, such as ${targets}. Choose one with --target.`,
  emptyLocation: ({ at }: { at: string }) => `${at}: the location is empty.`,
  levelTwice: ({ at, level, task }: { at: string; level: number; task: string }) =>
    `${at}: the quantile ${level} is given twice for ${task}. Keep one; a column model_id tells several models apart.`,
  oddHorizon: ({ at, horizon }: { at: string; horizon: string }) =>
    `${at}: horizon is "${horizon}", and must be a whole number.`,
  otherTargetDate: ({
    at,
    targetEndDate,
    horizon,
    referenceDate,
  }: {
    at: string;
    targetEndDate: string;
    horizon: string;
    referenceDate: string;
  }) =>
    `${at}: target_end_date ${targetEndDate} is not ${horizon} weeks after reference_date ${referenceDate}.`,
  oddLevel: ({ at, text }: { at: string; text: string }) =>
    `${at}: output_type_id is "${text}", and must be a quantile level between 0 and 1.`,
  oddLevels: ({ model, levels }: { model: string; levels: string }) =>
    `${model}: its quantile levels are ${levels}. A score needs the median 0.5 and for each level its opposite.`,
  otherLevels: ({ task, count, missing }: { task: string; count: number; missing: string }) =>
    `${task} has other quantile levels than the rest: it ${count > 0 ? `lacks ${missing}` : 'has more'}. Check that the file is whole.`,
  crossed: ({
    task,
    higher,
    upper,
    lower,
    below,
  }: {
    task: string;
    higher: number;
    upper: number;
    lower: number;
    below: number;
  }) =>
    `${task}: the quantiles cross, ${higher} is ${upper} and below ${lower}, the quantile ${below}. Put them in order where the file is made.`,
  unobserved: ({ name, unobserved }: { name: string; unobserved: number }) =>
    `${name}: ${unobserved} forecasts have no observed value and are not scored.`,
  nothingCommon: ({ models }: { models: string }) =>
    `No forecast task is common to ${models}. Compare forecasts of the same places and weeks; location codes must be written alike.`,
  sharedLevels: ({ levels }: { levels: number }) =>
    `The models have different quantile levels: all are scored on the ${levels} that they share.`,
  calledTwice: ({ twice }: { twice: string }) =>
    `Two of the forecasts are called "${twice}". Give one another name: NAME=FILE.`,
  noneObserved: ({
    name,
    count,
    unknownCount,
    unknown,
  }: {
    name: string;
    count: number;
    unknownCount: number;
    unknown: string;
  }) =>
    `${name}: none of its ${count} forecasts has an observed value. ${unknownCount === 0 ? 'Its weeks and places are not in the truth, or are left out.' : `The truth has no ${unknown}${unknownCount > 5 ? ' and others' : ''}: are the location codes written alike, leading zeros too?`}`,
  unmetExclusions: ({ unmet }: { unmet: string }) => `Exclusions that met no forecast: ${unmet}.`,
  unknownPlaces: ({ unknown }: { unknown: string }) =>
    `Places to leave out that no forecast is of: ${unknown}.`,
  incomplete: ({
    name,
    count,
    reference,
    first,
  }: {
    name: string;
    count: number;
    reference: string;
    first: string;
  }) =>
    `${name} lacks ${count} forecasts that ${reference} has, such as ${first}. Add them, or score without --require-complete.`,
  lacks: ({ name, count, reference }: { name: string; count: number; reference: string }) =>
    `${name}: lacks ${count} forecasts that ${reference} has.`,
  oddRow: ({ at, cells, width }: { at: string; cells: number; width: number }) =>
    `${at}: ${cells} cells where the header has ${width}. Check that the file is whole, and that texts with a comma are quoted.`,
  noColumn: ({ path, names, header }: { path: string; names: string; header: string }) =>
    `${path} has no column ${names}; it has ${header}. Check that it is the right file, or name its columns so.`,
  noDate: ({ at, column, text }: { at: string; column: string; text: string }) =>
    `${at}: ${column} is "${text}", and must be a date like 2026-11-28.`,
  noNumber: ({ at, column, text }: { at: string; column: string; text: string }) =>
    `${at}: ${column} is "${text}", and must be a number from 0.`,
  secondValue: ({
    at,
    location,
    week,
    first,
    second,
  }: {
    at: string;
    location: string;
    week: string;
    first: number | null;
    second: number | null;
  }) =>
    `${at}: a second value for ${location}, week to ${week}: ${first} and ${second}. Keep one, or tell them apart by a column as_of.`,
  noCounts: ({ path }: { path: string }) => `${path} holds no counts.`,
  inside: ({ n80, hits80 }: { n80: number; hits80: number }) =>
    n80 === 0 ? '' : `${hits80} of ${n80} inside the 80 % range, `,
  confidence: ({
    counted,
    isNoChange,
    wins,
    n,
  }: {
    counted: string;
    isNoChange: boolean;
    wins: number;
    n: number;
  }) =>
    `${counted}${isNoChange ? 'this is the no-change model, which others are compared with' : `${wins} of ${n} better than no-change`}`,
};
