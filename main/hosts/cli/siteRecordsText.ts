import type { Result } from '../../../shared/contract/methods.ts';
import type { SiteRecord } from '../../../shared/team/siteRecordSchema.ts';
import { words } from '../../../shared/words/index.ts';
import { providerName } from './format.ts';
import { shownSite } from './shownSite.ts';
import { table } from './table.ts';

/** The track record of each site of a team, side by side. */
export function siteRecordsText({ pooled, sites, damaged }: Result<'team.records'>): string {
  const said = words.cli.tables;
  const headings = [
    words.cli.teamMeaning.table.site,
    said.id,
    said.provider,
    said.model,
    said.disease,
    said.source,
    said.relativeWis,
    said.record,
  ];
  const list = table(headings, sites.flatMap(rowsOf), [6]);
  return [words.cli.teamMeaning.records({ pooled }), '', list, ...damaged].join('\n');
}

function rowsOf({ id, name, isOurs, notShared, totals }: SiteRecord): string[][] {
  const said = words.cli.teamMeaning;
  const site = isOurs ? said.thisSite({ site: shownSite(name) }) : shownSite(name);
  if (totals.length === 0)
    return [[site, id, '', '', '', '', '', notShared > 0 ? said.noCounts : said.noRecord]];
  return totals.map((one) => [
    site,
    id,
    providerName(one.provider),
    one.model,
    words.common.diseases.shown(one.disease),
    words.cli.score.sources[one.source],
    one.relativeWis === null ? '-' : words.common.numbers.fixed(one.relativeWis, 2),
    one.text,
  ]);
}
