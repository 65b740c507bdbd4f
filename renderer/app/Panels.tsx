import { Suspense } from 'react';
import { useImports, useRun } from '../data/useStores.ts';
import { isRunning } from '../features/run/index.ts';
import { ImportOutcomeLine, ImportPanel, RunPanel } from './screens.ts';

/** What an import and a run have to show on every screen; nothing most of the time. */
export function Panels() {
  const isImporting = useImports(({ phase }) => phase.name !== 'idle');
  const outcome = useImports((state) => state.outcome);
  const hasRun = useRun((state) => isRunning(state) || state.end !== null);
  return (
    <Suspense fallback={null}>
      {isImporting ? <ImportPanel /> : null}
      {/* The region is there before it speaks. */}
      <div role="status">{outcome === null ? null : <ImportOutcomeLine outcome={outcome} />}</div>
      {hasRun ? <RunPanel /> : null}
    </Suspense>
  );
}
