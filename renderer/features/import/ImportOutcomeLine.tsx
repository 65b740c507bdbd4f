import { type Services, useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { useShortcuts } from '../../ui/hooks/useShortcuts.ts';
import { changeWords } from './changeWords.ts';
import { Issues } from './ImportFindings.tsx';
import { type ImportedDataset, type ImportOutcome, isRedoable, isUndoable } from './importPhase.ts';
import { RejectedRows } from './RejectedRows.tsx';

function rejectedSentence({ rows }: ImportedDataset, { text, format }: Services): string[] {
  return rows.rejected === 0 ? [] : [text.imports.done.rejected(rows.rejected, format.count(rows.rejected))];
}

/** What was done, in exact numbers; what was left out is said in the same breath. */
function sentencesOf(outcome: ImportOutcome, services: Services): string[] {
  const { text, format } = services;
  const words = text.imports.done;
  const { name, rows, locations } = outcome.dataset;
  switch (outcome.kind) {
    case 'imported':
      return [
        words.imported({
          name,
          count: rows.used,
          rows: format.count(rows.used),
          placeCount: locations,
          places: format.count(locations),
        }),
        ...rejectedSentence(outcome.dataset, services),
      ];
    case 'updated':
      return [
        outcome.difference === null
          ? words.updatedOnly(name)
          : words.updated(name, changeWords(outcome.difference, services)),
        ...rejectedSentence(outcome.dataset, services),
      ];
    case 'already-there':
      return [words.alreadyThere(name)];
    case 'removed':
      return [words.removed(name)];
    case 'reverted':
      return [words.reverted(name, format.day(outcome.dataset.asOf))];
    case 'restored':
      return [words.restored(name)];
    case 'standing':
      return [];
  }
}

function ImportedFindings({ dataset }: { dataset: ImportedDataset }) {
  const { text, format } = useServices();
  const issues = dataset.issues.filter((issue) => issue.severity !== 'info');
  return (
    <>
      {dataset.rejected.length === 0 ? null : (
        <RejectedRows rejected={dataset.rejected} count={dataset.rows.rejected} />
      )}
      {issues.length === 0 ? null : (
        <details className="rejected">
          <summary>{text.imports.done.findings(issues.length, format.count(issues.length))}</summary>
          <Issues issues={issues} />
        </details>
      )}
    </>
  );
}

/** What the last import did, with its way back; stays until dismissed. */
export function ImportOutcomeLine({ outcome }: { outcome: ImportOutcome }) {
  const services = useServices();
  const { stores, text, isMac } = services;
  const blocked = useWriteBlock();
  const imports = stores.imports.getState();
  const hasUndo = isUndoable(outcome);
  const undo = () => void imports.undo();
  const hasRedo = isRedoable(outcome);
  const redo = () => void imports.redo();
  useShortcuts(blocked === null ? { ...(hasUndo ? { undo } : {}), ...(hasRedo ? { redo } : {}) } : {}, isMac);
  const { undo: undoKey, undoMac, redo: redoKey, redoMac } = text.shell.keys;
  return (
    <Banner tone="info" onDismiss={imports.dismissOutcome}>
      <span>{sentencesOf(outcome, services).join(' ')}</span>{' '}
      {outcome.sentence === null ? null : <strong>{outcome.sentence}</strong>}{' '}
      {hasUndo ? (
        <ActionButton blocked={blocked} onClick={undo} shortcut={isMac ? undoMac : undoKey}>
          {text.imports.done.undo}
        </ActionButton>
      ) : null}
      {hasRedo ? (
        <ActionButton blocked={blocked} onClick={redo} shortcut={isMac ? redoMac : redoKey}>
          {text.imports.done.redo}
        </ActionButton>
      ) : null}
      {outcome.kind === 'imported' || outcome.kind === 'updated' ? (
        <ImportedFindings dataset={outcome.dataset} />
      ) : null}
    </Banner>
  );
}
