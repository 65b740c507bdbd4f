/** The team on the command line. */
import type { SiteProblemKind, TeamSync } from '../../../team/teamSchema.ts';
import { counted, fixed, whole } from '../common/counted.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`;

const moved = ({ entries, files, bytes }: TeamSync['sent']) =>
  `${counted(entries, 'entry', 'entries')} and ${counted(files, 'file')} (${sizeOf(bytes)})`;

export const team = {
  table: {
    site: 'Site',
    here: 'Here',
    there: 'There',
    lastEntry: 'Last entry',
    newestSet: 'Newest forecasts',
    gave: 'Last sent',
    remark: 'Remark',
  },
  /** Of a team that is begun without a name. */
  usualName: 'Outpost',
  passwordPrompt: 'Password of the database (not shown): ',
  noPassword: 'No password came.',
  joined: (p: { team: string; address: string }) =>
    `Joined the team ${p.team} (${p.address}). \`outpost team leave\` ends that.`,
  began: (p: { team: string; address: string }) =>
    `Began the team ${p.team} (${p.address}). Others join it by the same address with their own login.`,
  left: 'Left the team. What was sent stays in its database; what was received stays here to be read.',
  member: (p: { team: string; address: string; since: string }) =>
    `Team ${p.team} (${p.address}), since ${p.since}`,
  noTeam: 'This data folder is in no team. `outpost team join ADDRESS` joins one.',
  synced: (p: {
    sent: { entries: number; files: number; bytes: number };
    received: { entries: number; files: number; bytes: number };
  }) =>
    p.sent.entries + p.sent.files + p.received.entries + p.received.files === 0
      ? 'Nothing new on either side.'
      : `Sent ${moved(p.sent)}. Received ${moved(p.received)}.`,
  lastSync: (p: { at: string; outcome: 'done' | 'failed' | 'stopped' }) =>
    `Last sync ${p.at}: ${{ done: 'done', failed: 'failed', stopped: 'stopped' }[p.outcome]}`,
  lastDone: ({ at }: { at: string }) => `Last complete sync ${at}`,
  neverSynced: 'Not synced yet. `outpost team sync` does it now.',
  thisSite: 'this site',
  behind: ({ entries }: { entries: number }) => `${counted(entries, 'entry', 'entries')} behind`,
  notShared: ({ files }: { files: number }) => `${counted(files, 'file')} not shared`,
  problem: (p: { kind: SiteProblemKind; seq: number | null; file: string | null }) => {
    const at = p.seq === null ? '' : ` (entry ${whole(p.seq)})`;
    return {
      OTHER_SITE: 'REFUSED: these are the entries of another site',
      BROKEN_CHAIN: `REFUSED: an entry was altered, left out or put in${at}`,
      FORKED: `REFUSED: its record differs from what came before${at}`,
      WENT_BACK: 'REFUSED: its record ends before what was seen of it',
      BAD_FILE: `REFUSED: ${p.file ?? 'a file'} is not what its record names`,
      NEWER: 'a newer Outpost wrote it; install that version to read on',
      DAMAGED_HERE: 'the copy here was damaged; it was set aside and is received anew',
    }[p.kind];
  },
  readIt: ({ id }: { id: string }) =>
    `Put --site NAME behind any command that reads, such as \`outpost datasets --site ${id}\`.`,
  claimed: 'The names are what the sites call themselves; only their numbers are sure.',
  connecting: 'Connecting to the team’s database (Ctrl+C stops)',
  waiting: 'The link broke. It is taken up again shortly (Ctrl+C stops)',
  sending: (p: { done: number; total: number }) =>
    `Sending entry ${whole(p.done)} of ${whole(p.total)} (Ctrl+C stops)`,
  receiving: (p: { site: string; done: number; total: number }) =>
    `Receiving entry ${whole(p.done)} of ${whole(p.total)} from ${p.site} (Ctrl+C stops)`,
};
