import { createPlural } from '../../plural.ts';

const plural = createPlural('en');

const entries = (count: number, shown: string) =>
  plural(count, { one: `${shown} entry`, other: `${shown} entries` });
const files = (count: number, shown: string) =>
  plural(count, { one: `${shown} file`, other: `${shown} files` });

/** A data folder as a member: its team, its syncs, what it shares, and how it leaves. */
export const member = {
  title: 'Membership',
  team: 'Team',
  address: 'Address',
  since: 'Member since',
  password: 'Password',
  isKept: 'Kept, and never shown',
  noneKept: 'None',
  sync: {
    title: 'Sync',
    last: 'Last sync',
    never: 'Not synced yet',
    outcomes: { done: 'Complete', failed: 'Failed', stopped: 'Stopped' },
    lastDone: 'Last complete sync',
    noneDone: 'None yet',
    sent: 'Sent',
    received: 'Received',
    nothing: 'Nothing new',
    moved: (p: { entries: number; shownEntries: string; files: number; shownFiles: string; size: string }) =>
      `${entries(p.entries, p.shownEntries)} and ${files(p.files, p.shownFiles)} (${p.size})`,
    kilobytes: (size: string) => `${size}\u00a0kB`,
    megabytes: (size: string) => `${size}\u00a0MB`,
    byItself: 'Every cycle of the background syncs by itself.',
    now: 'Sync now',
    stop: 'Stop',
    stopping: 'Stopping…',
    phases: {
      connecting: 'Connecting to the team’s database…',
      waiting: 'The link broke. It is taken up again shortly…',
      sending: 'Sending to the team’s database…',
      receiving: (site: string) => `Receiving from ${site}…`,
    },
    of: (done: string, total: string) => `${done} of ${total}`,
  },
  shared: {
    title: 'What is shared',
    always: 'Always: forecasts and the audit trail. Never: keys, and rows about persons.',
    yes: 'Yes',
    no: 'No',
    noName: 'None; the organisation stands for it',
    link: 'Change it in Settings',
  },
  leave: {
    open: 'Leave the team…',
    title: (team: string) => `Leave the team ${team}?`,
    given: 'What was sent stays in the team’s database; the others go on reading it.',
    received: 'What was received from other sites stays in this data folder, to be read.',
    own: 'Nothing of your own is removed. Only the password is forgotten; you can join again at any time.',
    confirm: 'Leave',
    leaving: 'Leaving…',
  },
};
