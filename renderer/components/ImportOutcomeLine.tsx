import { useServices } from '../hooks/Services.ts';
import { useImports } from '../hooks/useStores.ts';
import { useWriteBlock } from '../hooks/useWriteBlock.ts';
import type { ImportOutcome } from '../state/importStore.ts';
import { ActionButton } from './ActionButton.tsx';
import { Banner } from './Banner.tsx';
import { RejectedRows } from './RejectedRows.tsx';

function useSentences(outcome: ImportOutcome): string[] {
  const { text, format } = useServices();
  const words = text.imports.done;
  const { name, rows, locations } = outcome.dataset;
  switch (outcome.kind) {
    case 'imported': {
      const done = words.imported({
        name,
        count: rows.used,
        rows: format.count(rows.used),
        places: format.count(locations),
      });
      return rows.rejected === 0
        ? [done]
        : [done, words.rejected(rows.rejected, format.count(rows.rejected))];
    }
    case 'already-there':
      return [words.alreadyThere(name)];
    case 'removed':
      return [words.removed(name)];
    case 'restored':
      return [words.restored(name)];
  }
}

function Shown({ outcome }: { outcome: ImportOutcome }) {
  const { stores, text } = useServices();
  const blocked = useWriteBlock();
  const imports = stores.imports.getState();
  const sentences = useSentences(outcome);
  const hasUndo = outcome.kind === 'imported' || outcome.kind === 'restored';
  return (
    <Banner tone="info" role="status" onDismiss={imports.dismissOutcome}>
      <span>{sentences.join(' ')}</span>{' '}
      {outcome.sentence === null ? null : <strong>{outcome.sentence}</strong>}{' '}
      {hasUndo ? (
        <ActionButton blocked={blocked} onClick={() => void imports.undo()}>
          {text.imports.done.undo}
        </ActionButton>
      ) : null}
      {outcome.kind === 'removed' ? (
        <ActionButton blocked={blocked} onClick={() => void imports.redo()}>
          {text.imports.done.redo}
        </ActionButton>
      ) : null}
      {outcome.kind === 'imported' && outcome.dataset.rejected.length > 0 ? (
        <RejectedRows rejected={outcome.dataset.rejected} />
      ) : null}
    </Banner>
  );
}

/** What the last import did, with its way back; stays until dismissed. */
export function ImportOutcomeLine() {
  const outcome = useImports((state) => state.outcome);
  return outcome === null ? null : <Shown outcome={outcome} />;
}
