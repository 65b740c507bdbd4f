import type { ConflictsPage, CountConflict } from '../../../shared/team/conflictSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { whole } from './format.ts';
import { shownSite } from './shownSite.ts';
import { table } from './table.ts';

/** @param offset how many were left out before these */
export function conflictsText(
  { conflicts, total, sites, uncompared }: ConflictsPage,
  offset: number,
): string {
  const said = words.cli.teamMeaning;
  const rest = uncomparedLines(uncompared);
  if (total === 0) return [said.noConflicts({ sites }), ...rest].join('\n');
  const end = offset + conflicts.length;
  const next = end < total ? [said.nextOnes({ shown: conflicts.length, total, offset: end })] : [];
  return [
    said.conflicts({ total, sites }),
    '',
    conflictTable(conflicts),
    ...(next.length + rest.length === 0 ? [] : ['', ...next, ...rest]),
  ].join('\n');
}

function uncomparedLines(uncompared: ConflictsPage['uncompared']): string[] {
  return uncompared.map(({ name, id, message }) =>
    words.cli.teamMeaning.uncompared({ site: shownSite(name), id, message }),
  );
}

function conflictTable(conflicts: readonly CountConflict[]): string {
  const said = words.cli.teamMeaning;
  const { table: own } = said;
  const rows = conflicts.map((one) => [
    shownSite(one.siteName),
    one.id,
    words.common.diseases.shown(one.disease),
    bothNames(one),
    said.measures[one.measure],
    whole(one.ours.total),
    whole(one.theirs.total),
    said.ofWeeks(one),
    said.largest({
      weekEnd: one.largest.weekEnd,
      ours: whole(one.largest.ours),
      theirs: whole(one.largest.theirs),
    }),
    one.ours.asOf,
    one.theirs.asOf,
    one.ours.datasetId,
    one.theirs.datasetId,
  ]);
  const headings = [
    own.site,
    words.cli.tables.id,
    words.cli.tables.disease,
    words.cli.tables.place,
    own.measure,
    own.totalHere,
    own.totalThere,
    own.weeks,
    own.largest,
    own.asOfHere,
    own.asOfThere,
    own.datasetHere,
    own.datasetThere,
  ];
  return table(headings, rows, [5, 6]);
}

function bothNames({ ours, theirs }: CountConflict): string {
  if (ours.place === theirs.place) return ours.place;
  return words.cli.teamMeaning.bothNames({ ours: ours.place, theirs: theirs.place });
}
