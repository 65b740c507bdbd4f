import { useServices } from '../hooks/Services.ts';
import { useFilePicker } from '../hooks/useFilePicker.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { useImports } from '../hooks/useStores.ts';
import type { ImportPhase } from '../state/importStore.ts';
import { ActionButton } from './ActionButton.tsx';
import { Banner } from './Banner.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { ImportOutcomeLine } from './ImportOutcomeLine.tsx';

function Progress({ phase }: { phase: Extract<ImportPhase, { name: 'uploading' | 'checking' }> }) {
  const { stores, text, format, isMac } = useServices();
  const cancel = () => void stores.imports.getState().cancel();
  useShortcuts({ cancel }, isMac);
  const names = format.list(phase.files);
  const share = phase.name === 'uploading' ? phase.sent / Math.max(1, phase.total) : null;
  const words =
    phase.name === 'uploading'
      ? text.imports.uploading(names, format.percent(share ?? 0))
      : phase.rowsRead > 0
        ? text.imports.checkingRows(names, format.count(phase.rowsRead))
        : text.imports.checking(names);
  return (
    <Banner tone="info" role="status">
      <span>{words}</span> <progress aria-label={words} value={share ?? undefined} />{' '}
      <ActionButton onClick={cancel}>{text.shell.cancel}</ActionButton>
    </Banner>
  );
}

function Failure({ sentence }: { sentence: string }) {
  const { stores, text } = useServices();
  const open = useFilePicker();
  return (
    <Banner
      tone="error"
      role="alert"
      title={text.imports.failedTitle}
      onDismiss={() => void stores.imports.getState().cancel()}
    >
      {sentence} <ActionButton onClick={open}>{text.imports.chooseAnother}</ActionButton>
    </Banner>
  );
}

/** Whatever an import has to show at the moment. */
export function ImportPanel() {
  const phase = useImports((state) => state.phase);
  return (
    <>
      {phase.name === 'uploading' || phase.name === 'checking' ? <Progress phase={phase} /> : null}
      {phase.name === 'failed' ? <Failure sentence={phase.sentence} /> : null}
      {phase.name === 'confirm' ? <ImportDialog phase={phase} /> : null}
      <ImportOutcomeLine />
    </>
  );
}
