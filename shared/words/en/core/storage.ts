/** What was found wrong in the data folder, and what was done about it. */

export const storage = {
  theJournal: 'The journal',
  newerVersion: ({ name, version }: { name: string; version: number }) =>
    `${name} in the data folder was written by a newer Outpost (schema ${version}). Nothing was changed. Install the newer version, or choose another folder with --data-dir.`,
  damagedKept: ({ name, file }: { name: string; file: string }) =>
    `${name} was damaged. The damaged file is kept as quarantine/${file}`,
  unreadable: ({ movedTo, name, system }: { movedTo: string | null; name: string; system: string }) =>
    movedTo === null
      ? `${name} can't be read (${system}) and can't be moved either. It stays as it is, and no other is saved until it can be moved; check its permissions and the disk`
      : `${name} can't be read (${system}). It was moved aside, unchanged, to ${movedTo}; check its permissions and the disk`,
  damaged: ({ name }: { name: string }) => `${name} is damaged`,
  unreadableNow: ({ name, system }: { name: string; system: string }) =>
    `${name} can't be read (${system}); check its permissions and the disk`,
  restoredFromJournal: ({ isJournalWhole }: { isJournalWhole: boolean }): string =>
    isJournalWhole
      ? 'its content was restored from the journal, nothing acknowledged is lost'
      : 'the journal is damaged too, so its content was restored as far as backup and journal reach',
  repaired: ({ fate, how }: { fate: string; how: string }) => `${fate}; ${how}.`,
  shownOnly: ({ fate }: { fate: string }) =>
    `${fate}; its content is taken from elsewhere. The next start that may write repairs it.`,
  cutOff: ({ names }: { names: string }) =>
    `An earlier start was cut off in its repairs: it had kept what was damaged as ${names}, and not noted it. This does; nothing acknowledged is lost.`,
  journalDamaged: ({
    from,
    kept,
    beyond,
    named,
    access,
  }: {
    from: number;
    kept: number;
    beyond: number;
    named: string;
    access: 'writer' | 'reader';
  }) =>
    `The journal is damaged: entries from ${from} on are missing or can't be trusted.${kept > 0 ? ' The damaged file is kept in quarantine.' : ''}${beyond > 0 ? ` Changes that it does not have are known from ${named}: an older state may have been put back, or two computers may have written this folder.` : ''} ${access === 'writer' ? 'The newest verifiable state was restored, and nobody holds the lock.' : 'The newest verifiable state is shown; the next start that may write repairs the journal.'}`,
  historyRestored: ({ from }: { from: 'backup' | 'nothing' }) =>
    `${from === 'backup' ? 'its backup is used' : 'its history begins anew'}; no dataset, forecast, setting or audit entry was in it`,
  writeInterrupted: 'The last write was interrupted before it was acknowledged; its trace was cut off.',
  setDamaged: ({ runId, file }: { runId: string; file: string }) =>
    `The file of the forecast set ${runId} is missing or damaged (${file}). The other sets are not affected; run the forecast again.`,
  setNotShared: ({ runId }: { runId: string }) =>
    `The forecasts of the set ${runId} are not in this copy: its site has not given them to the team.`,
  seasonsDamaged: 'A record of past seasons is damaged. Install Outpost again.',
};
