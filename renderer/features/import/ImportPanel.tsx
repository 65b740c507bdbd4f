import { useServices } from '../../data/Services.ts';
import { useImports } from '../../data/useStores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { ImportProgressLine } from './ImportProgressLine.tsx';
import { ImportWays } from './ImportWays.tsx';
import type { ImportPhase } from './importPhase.ts';
import { ImportReviewDialog } from './review/ImportReviewDialog.tsx';
import { useFilePicker } from './useFilePicker.ts';

function Failure({ files, sentence }: { files: readonly string[]; sentence: string }) {
  const { stores, text, format } = useServices();
  const open = useFilePicker();
  return (
    <Banner
      tone="error"
      role="alert"
      title={text.imports.failedTitle(files.length === 0 ? null : format.list(files))}
      onDismiss={() => void stores.imports.getState().cancel()}
    >
      {sentence} <ActionButton onClick={open}>{text.imports.chooseAnother}</ActionButton>
    </Banner>
  );
}

function Cancelled() {
  const { stores, text } = useServices();
  return (
    <Banner tone="info" role="status" onDismiss={() => void stores.imports.getState().cancel()}>
      {text.imports.cancelled}
    </Banner>
  );
}

function Phase({ phase }: { phase: ImportPhase }) {
  switch (phase.name) {
    case 'idle':
      return null;
    case 'choosing':
      return <ImportWays way={phase.way} />;
    case 'uploading':
    case 'reading':
    case 'storing':
      return <ImportProgressLine phase={phase} />;
    case 'review':
      return <ImportReviewDialog phase={phase} />;
    case 'failed':
      return <Failure files={phase.files} sentence={phase.sentence} />;
    case 'cancelled':
      return <Cancelled />;
  }
}

/** Whatever an import has to show while it goes on. */
export function ImportPanel() {
  const phase = useImports((state) => state.phase);
  return <Phase phase={phase} />;
}
