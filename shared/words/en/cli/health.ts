/** The health of providers. */
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';

export const health = {
  statuses: healthStatuses,
  network: (p: { status: keyof typeof networkStatuses; checkedAt: string | null; message: string }) =>
    `Network: ${networkStatuses[p.status]}${p.checkedAt === null ? '' : ` (${p.checkedAt})`}. ${p.message}`,
  lookNow: '`outpost health --once` looks now.',
  confirming: ({ failed, of }: { failed: number; of: number }) =>
    ` ${failed} of ${of} probes confirm that it is down; with all of them the next provider takes over.`,
  noFolder: 'there is no data folder that this command may write to',
  writer: ({ host, pid }: { host: string; pid: number }) => `the ${host} process ${pid} has the data folder`,
  notKept: ({ why }: { why: string }) => `Nothing of this was kept: ${why}.`,
};
