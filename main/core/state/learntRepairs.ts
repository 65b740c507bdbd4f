/** What refusals taught about the models of each provider, as the journal tells it: the next process need not ask in vain. */
import type { Repair } from '../../../shared/providers/failureSchema.ts';
import { z } from '../../../shared/zod.ts';
import type { Entry } from './entries.ts';
import { storedRepair } from './stored/v1/failure.ts';

export const learntRepairSchema = z.object({ model: z.string(), repair: storedRepair, at: z.string() });
export type LearntRepair = z.infer<typeof learntRepairSchema>;

/** By provider, oldest first. */
export const learntRepairsSchema = z.record(z.string(), z.array(learntRepairSchema));
export type LearntRepairs = Readonly<Record<string, readonly LearntRepair[]>>;

/** Of one provider; older ones have been said again, or are too old. */
const MOST = 40;
const ADDRESS = /^providers\.(\w+)\.baseUrl$/;

export function withLearnt(learnt: LearntRepairs, entry: Entry): LearntRepairs {
  switch (entry.type) {
    case 'REQUEST_REPAIRED':
    case 'PROVIDER_FAILED': {
      const { provider, at } = entry;
      const { model, repair, repaired } = entry.details;
      const repairs = [repaired?.repair, repair].filter(isOfModel);
      if (provider === null || model === null || repairs.length === 0) return learnt;
      const fresh = repairs.map((one) => ({ model, repair: one, at }));
      return { ...learnt, [provider]: [...(learnt[provider] ?? []), ...fresh].slice(-MOST) };
    }
    case 'SETTING_CHANGED': {
      // Another address is another server, whatever its models are called.
      const provider = ADDRESS.exec(entry.details.key)?.[1];
      if (provider === undefined || learnt[provider] === undefined) return learnt;
      const { [provider]: _forgotten, ...others } = learnt;
      return others;
    }
    default:
      return learnt;
  }
}

function isOfModel(repair: Repair | undefined): repair is Repair {
  return repair !== undefined && repair.kind !== 'model';
}
