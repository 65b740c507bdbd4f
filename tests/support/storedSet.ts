/** A published set as it lies on a disk in memory, read without the archive. */
import { setFileNames } from '../../main/core/forecasts/publishedSet.ts';
import type { PublishedSet } from '../../main/core/state/stored/v1/publishedSet.ts';
import { setQuantilesV2, setSummaryV2 } from '../../main/core/state/stored/v2/publishedSet.ts';
import { setOfParts } from '../../main/core/state/stored/v2/setParts.ts';
import type { MemoryDisk } from './memoryDisk.ts';
import { plainText } from './memoryStore.ts';

export function storedSet(disk: MemoryDisk, runId: string, epoch: number): PublishedSet {
  const names = setFileNames(runId, epoch);
  const json = (name: string) => JSON.parse(plainText(disk, name)!);
  return setOfParts({
    summary: setSummaryV2.parse(json(names.summary)),
    quantiles: setQuantilesV2.parse(json(names.quantiles)),
  });
}
