/** What the forecasts of each site came to. */
export const records = {
  title: 'Track record by site',
  intro:
    'Scored here from what each site published and counted; what a site says of its own forecasts is not read.',
  pooled: 'Confidence stands on the record of all sites together.',
  alone: 'Confidence stands on the record of this site alone, as the settings have it.',
  caption: 'What earlier forecasts of each site came to',
  together: 'All sites together',
  scoring: 'Scoring what the sites published…',
  columns: { site: 'Site', forecasts: 'Forecasts', newestWeek: 'Newest week' },
  nothing: 'Nothing scored yet',
  noCounts: 'Does not share its counts: nothing can be scored',
};
