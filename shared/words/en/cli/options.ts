/** What each option of a command does: one sentence, the name of its value, and its default. */

export interface OptionWords {
  /** What follows the option; empty for a switch. */
  value: string;
  text: string;
  /** What holds where it is left out; null where it can't be. */
  standard: string | null;
}

const option = (value: string, text: string, standard: string | null): OptionWords => ({
  value,
  text,
  standard,
});
const flag = (text: string, standard = 'off'): OptionWords => option('', text, standard);

const reason = option('TEXT', 'Says why, for whoever reads the audit trail later.', null);
const sheet = option('NAME', 'Reads this sheet of a workbook.', 'the first sheet with rows');
const asOf = 'Uses only what was known on this day, YYYY-MM-DD.';
const limit = (what: string, standard: string) => option('N', `Shows at most this many ${what}.`, standard);

/** Options that mean the same wherever they stand. */
const everywhere: Readonly<Record<string, OptionWords>> = {
  'as-of': option('DATE', asOf, "today, for a replay the dataset's own day"),
  backtest: flag(
    'Makes the backtest of the offline model on the new counts now, even where it takes a while.',
    'only where it is quick',
  ),
  dataset: option(
    'ID',
    'Chooses a dataset that was imported; `outpost datasets` lists them.',
    'the dataset of the newest set',
  ),
  disease: option('D', 'Names the disease of the counts.', 'as the file says it'),
  'dry-run': flag('Says what would change, and changes nothing.'),
  file: option(
    'FILE...',
    'Reads files of counts; several together are one dataset, such as cases and deaths.',
    'none',
  ),
  hub: option(
    'OUT.csv',
    'Also writes the forecasts to a file in the format of the forecast hubs.',
    'no file',
  ),
  into: option('ID|new', 'Updates this dataset, or makes a new one.', 'the dataset that the files continue'),
  location: option('CODE_OR_NAME...', 'Takes only this place; it can be given several times.', 'all places'),
  mapping: option(
    'M.json',
    'States how the columns, dates and counts are to be read.',
    'as the file shows it',
  ),
  name: option('N', 'Names the dataset.', 'the name of the file'),
  'no-backtest': flag('Leaves the backtest of the offline model out.'),
  population: option('P.csv', 'Reads how many people live in each place.', 'as the file says it, if it does'),
  'population-source': option(
    'TEXT',
    'Says where the populations are from, in at most 120 letters.',
    'what the dataset has, where they stay the same',
  ),
  provider: option('ID', 'Asks this provider, for this run only.', 'the one whose turn it is'),
  reason,
  sheet,
};

/** Options of one command, where they are its own or mean something of their own there. */
const ofCommand: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  import: {
    'as-of': option(
      'DATE',
      'Says of which day the counts are, YYYY-MM-DD.',
      'today, for old data the day after their last date',
    ),
    'dry-run': flag('Says what would be read and stored, and stores nothing.'),
    watch: flag('Reads the files anew whenever they change, while Outpost is open.'),
  },
  'datasets remove': { yes: option('', 'Confirms that the dataset is to be removed.', null) },
  forecast: {
    dataset: option('ID', 'Forecasts a dataset that was imported; either this or --file is needed.', 'none'),
    file: option('FILE...', 'Imports files of counts first; several together are one dataset.', 'none'),
    'dry-run': flag('Says what a run with --provider would borrow the lock from, and runs nothing.'),
    reason: option('TEXT', 'Says why --provider makes this run.', 'no reason'),
    horizons: option('N', 'Forecasts this many weeks, 1 to 8.', 'the setting forecast.horizons, at first 4'),
  },
  forecasts: {
    before: option(
      'MARK',
      'Goes on with the next, older page; the page before says its mark.',
      'the newest page',
    ),
    current: flag('Shows only the set that speaks for its dataset.'),
    dataset: option('ID', 'Shows only forecasts of this dataset.', 'all datasets'),
    limit: limit('forecasts', '1000'),
  },
  'forecasts export': {
    format: option('csv|json|hub', 'Chooses the format of the file.', null),
    out: option('FILE', 'Names the file to write.', null),
  },
  assess: {
    dataset: option('ID', 'Looks at a dataset that was imported; either this or --file is needed.', 'none'),
    file: option('FILE...', 'Looks at files of counts without storing them.', 'none'),
  },
  hindcast: {
    disease: option('D', 'Names the disease of the counts.', 'as the files say it'),
    file: option('FILE...', 'Forecasts past weeks of files of counts; --origins says how many.', 'none'),
    from: option('DATE', 'Leaves out rounds before this day.', 'the first round'),
    hub: option('OUT.csv[.gz]', 'Names the file to write, packed where it ends in .gz.', null),
    model: option(
      'auto|no-change|tiered|boosted',
      'Chooses how the offline model forecasts.',
      'the setting providers.embedded.model, at first auto',
    ),
    origins: option(
      'N',
      'Makes forecasts of this many of the newest weeks of the files.',
      'none, and needed with --file',
    ),
    provider: option(
      'ID',
      'Names the provider; only the offline model can be hindcast.',
      'the offline model',
    ),
    rounds: option(
      'R.csv',
      'Reads which rounds to forecast, and what was known on which day.',
      'none, and needed with --vintages',
    ),
    to: option('DATE', 'Leaves out rounds after this day.', 'the last round'),
    vintages: option(
      'V.csv[.gz]',
      'Reads the counts as they were known on each day.',
      'none; either this or --file is needed',
    ),
  },
  'level set': {
    by: option('NAME', 'Says who sets the level.', 'the name in `report.author`'),
    dataset: option('ID', 'Names the dataset.', 'none, and needed'),
    location: option('CODE_OR_NAME', 'Names the place.', 'none, and needed'),
    to: option('red|yellow|green|not-assessed', 'Says which level is shown.', 'none, and needed'),
    until: option('DATE|TIME', 'Says how long the level stands, also over new forecasts.', '7 days'),
  },
  'level end': {
    by: option('NAME', 'Says who ends it.', 'the name in `report.author`'),
    dataset: option('ID', 'Names the dataset.', 'none, and needed'),
    location: option('CODE_OR_NAME', 'Names the place.', 'none, and needed'),
    reason: { ...reason, standard: 'no reason' },
  },
  'level list': { dataset: option('ID', 'Shows those of this dataset alone.', 'all datasets') },
  'lock pin': {
    until: option('DATE|TIME|never', 'Says how long the provider is kept.', '7 days'),
  },
  audit: {
    codes: flag('Also shows the codes of the trail, as its JSON has them.'),
    export: option(
      'OUT.jsonl',
      'Writes the entries to a file, the oldest first, one JSON document a line.',
      'no file',
    ),
    limit: limit('entries', '50'),
    since: option('SEQ', 'Shows only entries after this number.', 'the newest entries'),
    verify: flag('Checks on disk that no entry was altered or removed.'),
  },
  'config set-secret': {
    'plain-text': flag('Keeps the key unencrypted where this computer has no key store.'),
  },
  normalize: {
    provider: option('ID', 'Names the provider that the reply is from.', 'none'),
    reply: option('REPLY.json', 'Reads the reply of the model; `-` is standard input.', null),
    request: option('REQ.json', 'Reads what the model was asked; `-` is standard input.', null),
  },
  score: {
    by: option(
      'horizon|location|reference_date|target_end_date',
      'Also gives the scores of each group.',
      'all together',
    ),
    compare: option(
      '[NAME=]B[,B]...',
      'Reads the forecasts to compare with; the first are the measure of the relative scores.',
      'none',
    ),
    dataset: option('ID', 'Shows the track record of this dataset alone.', 'all datasets'),
    'exclude-locations': option('A,B', 'Leaves places out.', 'no place'),
    exclusions: option('X', 'Reads which tasks to leave out.', 'no task'),
    forecasts: option(
      '[NAME=]F[,F]...',
      'Reads the forecasts to score, in the format of the forecast hubs.',
      'the track record of the data folder',
    ),
    'require-complete': flag('Refuses forecasts that lack a task of those they are compared with.'),
    target: option('NAME', 'Chooses the target where the files hold several.', 'the only one there is'),
    truth: option('T', 'Reads what came.', 'none, and needed with --forecasts'),
  },
  report: {
    dataset: option('ID', 'Reports the current set of this dataset.', 'none, and needed'),
    out: option('FILE', 'Writes to this file; its ending says the format.', 'none, and needed'),
    number: option('N', 'Numbers the report.', 'the number kept with the dataset'),
    author: option('A', 'Names who wrote it.', 'the author kept with the dataset, else `report.author`'),
    organisation: option(
      'O',
      'Names the organisation.',
      'the one kept with the dataset, else `report.organisation`',
    ),
    final: flag('Marks the report as final; without it, it is a draft unless it is kept as final.'),
    paper: option('a4|letter', 'Chooses the paper of a page.', 'a4'),
    picture: option(
      'map|bars',
      'Chooses what stands beside the epidemic curve: the levels of places on a map, or their cases as bars.',
      'the one kept with the dataset, else a map where most places have a shape',
    ),
  },
  erase: {
    yes: option('', 'Confirms that everything is to be removed.', null),
    'dry-run': flag('Lists what would go, and removes nothing.'),
  },
  doctor: {
    network: flag('Also looks at the network and at every enabled provider now, without a token spent.'),
  },
  health: { once: flag('Looks now, without a token spent, in place of saying what was last known.') },
  'scheduler pause': { reason: { ...reason, standard: 'no reason' } },
  'config set': {
    entry: option(
      'NAME',
      'Changes one entry of a setting that has entries, such as one disease.',
      'the whole setting',
    ),
  },
  'team conflicts': {
    limit: option('N', 'Lists at most this many.', '100'),
    offset: option('N', 'Leaves out this many first.', '0'),
  },
  'team create': {
    name: option('NAME', 'Gives the team this name.', 'Outpost'),
    password: flag('Asks for the password of the login, unseen or on standard input.'),
    'plain-text': flag(
      'Keeps the password unencrypted in the data folder where this computer has no key store.',
    ),
  },
  'team join': {
    password: flag('Asks for the password of the login, unseen or on standard input.'),
    'plain-text': flag(
      'Keeps the password unencrypted in the data folder where this computer has no key store.',
    ),
  },
  'bundle export': {
    encrypt: flag('Asks for a passphrase, unseen or on standard input, and encrypts the bundle with it.'),
    replace: flag('Replaces a file of that name.'),
    'with-exchanges': flag('Also takes the exact requests to providers and their replies.'),
  },
  'bundle import': {
    'read-only': flag(
      'Keeps the site to be read, also where the data folder is empty.',
      'off, so that an empty data folder becomes this site',
    ),
  },
  serve: {
    'no-open': flag('Prints the address alone, and opens no browser.'),
    port: option('N', 'Takes this port of 127.0.0.1.', 'any free port'),
  },
};

/**
 * @param command by its words, such as `lock pin`; `forecasts list` is `forecasts`
 * @returns undefined for an option without a sentence, which a test finds
 */
export const options = {
  of: (command: string, name: string): OptionWords | undefined =>
    ofCommand[command === 'forecasts list' ? 'forecasts' : command]?.[name] ?? everywhere[name],
};
