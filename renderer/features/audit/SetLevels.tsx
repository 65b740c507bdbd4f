import { useServices } from '../../data/Services.ts';
import { useAuditSetWords, useSetLevels } from './setQueries.ts';
import { levelsLine } from './setWords.ts';

/** Which levels rose and fell with a set, in the line of its entry; nothing where that is not known. */
export function SetLevels({ runId }: { runId: string }) {
  const { text, format } = useServices();
  const words = useAuditSetWords();
  const changes = useSetLevels(runId).value;
  const line = changes === null ? null : levelsLine(changes, { words, levels: text.risk.levels, format });
  return line === null ? null : <small>{line}</small>;
}
