/** What data of other sites mean here, on the command line. */
import { counted, whole } from '../common/counted.ts';

export const teamMeaning = {
  table: {
    site: 'Site',
    measure: 'Measure',
    totalHere: 'Total here',
    totalThere: 'Total there',
    weeks: 'Weeks that differ',
    largest: 'Largest difference',
    asOfHere: 'As of here',
    asOfThere: 'As of there',
    datasetHere: 'Dataset here',
    datasetThere: 'Dataset there',
  },
  measures: { cases: 'cases', deaths: 'deaths' },
  noConflicts: (p: { sites: number }): string =>
    p.sites === 0
      ? 'No counts of other sites were compared with ours.'
      : `No other counts: what ${counted(p.sites, 'other site')} and we have of the same disease, place and week is equal.`,
  /** @param total places and measures */
  conflicts: (p: { total: number; sites: number }) =>
    `Other counts of the same disease, place and weeks: ${counted(p.total, 'series', 'series')} of ${counted(p.sites, 'other site')} compared with ours. They stand side by side and are never merged.`,
  whereConflicts: '`outpost team conflicts` lists where other sites say other counts.',
  nextOnes: (p: { shown: number; total: number; offset: number }) =>
    `${whole(p.shown)} of ${whole(p.total)} shown. The next ones: --offset ${p.offset}.`,
  ofWeeks: (p: { differing: number; weeks: number }) => `${whole(p.differing)} of ${whole(p.weeks)}`,
  /** How one week differs most. */
  largest: (p: { weekEnd: string; ours: string; theirs: string }) =>
    `week to ${p.weekEnd}: ${p.ours} here, ${p.theirs} there`,
  bothNames: (p: { ours: string; theirs: string }) => `${p.ours} (there: ${p.theirs})`,
  uncompared: (p: { site: string; id: string; message: string }) =>
    `Not compared: ${p.site} (${p.id}). ${p.message}`,
  /** Above the scores of each site. */
  records: (p: { pooled: boolean }): string =>
    p.pooled
      ? 'Track record by site, scored here from what each site published and counted. Confidence stands on all of them.'
      : 'Track record by site, scored here from what each site published and counted. Confidence stands on our own alone (team.pooledRecord is off).',
  thisSite: (p: { site: string }) => `${p.site} (this site)`,
  noRecord: 'nothing scored yet',
  noCounts: 'does not share its counts: nothing can be scored',
  /** Of what the confidence of a forecast stands on. */
  pooled: (p: { sites: number; forecasts: number }) =>
    `Confidence stands on the record of ${counted(p.sites, 'site')} of the team, ${counted(p.forecasts, 'forecast')}.`,
};
