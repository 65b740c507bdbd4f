/** The lock of providers. */

import type { ProviderId } from '../../../providers/providerSchema.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;
export const lock = {
  cited: ({ text, seqs }: { text: string; seqs: string }) => `${text} [audit ${seqs}]`,
  state: ({ isSound }: { isSound: boolean }): string => (isSound ? 'can serve' : 'needs attention'),
  cannotServe: "can't serve",
  ownFault: ({ reason, seq, id }: { reason: string; seq: number; id: string }) =>
    `it refuses the requests of Outpost (${reason}) [audit ${seq}]: check \`providers.${id}.model\` with \`outpost config get\`, or use another provider`,
  nextRun: ({ next }: { next: ProviderId | null }) =>
    next === null ? 'The next run would be served by nobody.' : `The next run would use ${inSentence(next)}.`,
  /** What a dry run says that would change. */
  fields: {
    holder: 'active provider',
    pinned: 'pinned',
    held: 'on hold',
    benched: 'benched',
  } as Readonly<Record<string, string>>,
  /** A field that is empty. */
  nothing: 'none',
  /** A provider, an order by the user, or a bench. */
  value: (p: { provider: string | null; reason: string | null; until: string | null }) =>
    [
      ...(p.provider === null ? [] : [p.provider]),
      ...(p.reason === null ? [] : [p.reason]),
      ...(p.until === null ? [] : [`until ${p.until}`]),
    ].join(', '),
  change: (p: { from: string; to: string }) => `${p.from} -> ${p.to}`,
  dryRun: ({ reason }: { reason: string }) => `Dry run, nothing was changed. ${reason}`,
  sayWhy: 'Say why, with --reason: for example --reason "better local record".',
};
