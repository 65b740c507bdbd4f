import { type Services, useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { useShortcuts } from '../../ui/hooks/useShortcuts.ts';
import { timeLeftWords } from '../../words/timeLeftWords.ts';
import type { ImportPhase, ImportProgress } from './importPhase.ts';

export type BusyPhase = Extract<ImportPhase, { name: 'uploading' | 'reading' | 'storing' }>;

/** The share is of the reading alone; how long checking takes is not known. */
function shareRead(progress: ImportProgress | null): number | null {
  return progress?.phase === 'reading' ? progress.share : null;
}

/** What is known of how far an import is: share, rows, time left. */
export function progressParts(progress: ImportProgress | null, services: Services): string[] {
  if (progress === null) return [];
  const { rowsRead, secondsLeft } = progress;
  const share = shareRead(progress);
  const { text, format } = services;
  return [
    ...(share === null ? [] : [format.percent(share)]),
    ...(rowsRead === 0 ? [] : [text.imports.progress.rows(rowsRead, format.count(rowsRead))]),
    ...(secondsLeft === null ? [] : [timeLeftWords(secondsLeft, services)]),
  ];
}

function phaseWords(phase: BusyPhase, { text, format }: Services): string {
  const words = text.imports.progress;
  const names = format.list(phase.files);
  if (phase.name === 'uploading') return words.uploading(names);
  const step = phase.progress?.phase ?? (phase.name === 'storing' ? 'saving' : 'reading');
  switch (step) {
    case 'reading':
      return words.reading(names);
    case 'checking':
      return words.checking(names);
    default:
      return phase.name === 'storing' ? words.saving(names) : words.checking(names);
  }
}

function shareOf(phase: BusyPhase): number | null {
  return phase.name === 'uploading' ? phase.sent / Math.max(1, phase.total) : shareRead(phase.progress);
}

/** How far the import is, and the way to stop it. Only a new step is spoken, not every number. */
export function ImportProgressLine({ phase }: { phase: BusyPhase }) {
  const services = useServices();
  const { stores, text, format, isMac } = services;
  const cancel = () => void stores.imports.getState().cancel();
  useShortcuts({ cancel }, isMac);
  const words = phaseWords(phase, services);
  const share = shareOf(phase);
  const parts =
    phase.name === 'uploading' ? [format.percent(share ?? 0)] : progressParts(phase.progress, services);
  return (
    <Banner tone="info">
      <span role="status">{words}</span> <progress aria-label={words} value={share ?? undefined} />{' '}
      <span className="muted">{parts.join(' · ')}</span>{' '}
      <ActionButton onClick={cancel} shortcut={text.shell.keys.cancel}>
        {text.shell.cancel}
      </ActionButton>
    </Banner>
  );
}
