/** `outpost erase`. */
export const erase = {
  confirm: (p: { folder: string }) =>
    `This removes everything that Outpost keeps on this machine for ${p.folder}: data, forecasts, audit trail, keys. It can't be undone. See what would go with --dry-run; add --yes to do it.`,
  wouldErase: (p: { folder: string; count: string; kilobytes: string }) =>
    `Would remove from ${p.folder} and beside it: ${p.count} (${p.kilobytes} kB).`,
  erased: (p: { folder: string; count: string; kilobytes: string }) =>
    `Removed from ${p.folder} and beside it, and looked that it is gone: ${p.count} (${p.kilobytes} kB).`,
  andMore: (p: { count: string }) => `and ${p.count} more`,
  foreign: 'Not of Outpost, or a link; left where they are:',
  failed: 'These should be gone and are still there; remove them by hand:',
  notErasable:
    "Out of reach from here: what was given to a team's database or to AI providers, exported files and bundles, backups and snapshots of the disk, the key that the system itself keeps for Outpost in its key store (without keys.json it opens nothing), and traces that a disk keeps of deleted files. Only an encrypted disk guards against the last.",
};
