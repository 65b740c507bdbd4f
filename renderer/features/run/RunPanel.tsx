import { EMBEDDED, gapsIn } from '../../../shared/contract/index.ts';
import { useSummary } from '../../data/datasets/useDatasets.ts';
import { useLock } from '../../data/lock/useLock.ts';
import type { Refusal } from '../../data/refusal.ts';
import { useServices } from '../../data/Services.ts';
import { useRun } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { useShortcuts } from '../../ui/hooks/useShortcuts.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import { refusalWords } from '../../words/refusalWords.ts';
import { timeLeftWords } from '../../words/timeLeftWords.ts';
import { GapReasons } from './GapReasons.tsx';
import { isRunning, type RunEnd } from './runStore.ts';
import { runTimeLeft } from './runTimeLeft.ts';
import { wayOn } from './wayOn.ts';

const SECOND_MS = 1_000;

function useRunWords(): string {
  const services = useServices();
  const { text, format } = services;
  const progress = useRun((state) => state.progress);
  const progressAt = useRun((state) => state.progressAt);
  const lock = useLock().value;
  const now = useNow(SECOND_MS);
  if (progress === null || progress.phase === 'started') {
    const id = progress?.provider ?? lock?.next ?? null;
    return id === null
      ? text.run.asking
      : text.run.starting(services.text.common.providerNames.inSentence(id));
  }
  if (progress.phase === 'publishing') return text.run.publishing;
  const elapsedMs = progress.elapsedMs + Math.max(0, now - progressAt);
  const of = format.count(progress.total);
  const seconds = format.count(Math.floor(elapsedMs / SECOND_MS));
  if (progress.phase === 'computing')
    return text.run.computing({ done: format.count(progress.done), of, seconds });
  return text.run.progress({
    provider: services.text.common.providerNames.inSentence(progress.provider),
    place: format.count(Math.min(progress.total, progress.done + 1)),
    of,
    seconds,
  });
}

/** The place that is asked about now, and how long the others may take. */
function useRunFacts(): string {
  const services = useServices();
  const progress = useRun((state) => state.progress);
  const progressAt = useRun((state) => state.progressAt);
  const now = useNow(SECOND_MS);
  if (progress === null || progress.phase !== 'place') return '';
  const seconds = runTimeLeft(progress, Math.max(0, now - progressAt));
  const left = seconds === null ? [] : [timeLeftWords(seconds, services)];
  return [...(progress.place === null ? [] : [progress.place]), ...left].join(' · ');
}

/** Said once for each provider and step: seconds and places that pass are seen, not spoken. */
function useSpokenWords(): string {
  const services = useServices();
  const words = services.text.run;
  const progress = useRun((state) => state.progress);
  if (progress === null) return words.asking;
  const step =
    progress.phase === 'publishing'
      ? words.publishing
      : words.starting(services.text.common.providerNames.inSentence(progress.provider));
  return progress.isAutomatic ? `${words.automatic} ${step}` : step;
}

function Running() {
  const { stores, text, isMac } = useServices();
  const progress = useRun((state) => state.progress);
  const words = useRunWords();
  const facts = useRunFacts();
  const spoken = useSpokenWords();
  const cancel = () => void stores.run.getState().cancel();
  useShortcuts({ cancel }, isMac);
  const isKnown = progress !== null && progress.total > 0;
  return (
    <Banner tone="info" title={progress?.isAutomatic ? text.run.automatic : undefined}>
      <span className="visually-hidden" role="status">
        {spoken}
      </span>
      <span>{words}</span>{' '}
      <progress
        aria-label={words}
        max={isKnown ? progress.total : undefined}
        value={isKnown ? progress.done : undefined}
      />{' '}
      <span className="muted">{facts}</span> <ActionButton onClick={cancel}>{text.run.cancel}</ActionButton>
    </Banner>
  );
}

function useEndWords(end: RunEnd): string {
  const services = useServices();
  const { text, format } = services;
  const hasSet = useSummary().value !== null;
  switch (end.kind) {
    case 'published':
      return end.gaps === 0
        ? text.run.published(end.places, format.count(end.places))
        : text.run.publishedWithGaps(format.count(end.places), format.count(end.gaps));
    case 'failed':
      return refusalWords(end.refusal, services) ?? end.sentence ?? text.run.failedElsewhere;
    case 'cancelled':
      return hasSet ? text.run.cancelled : text.run.cancelledFirst;
  }
}

/** What the user can do about a run that was refused. */
function Way({ refusal }: { refusal: Refusal }) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  switch (wayOn(refusal)) {
    case EMBEDDED:
      return (
        <ActionButton blocked={writeBlock} onClick={() => void stores.run.getState().ask(EMBEDDED)}>
          {text.run.useEmbedded}
        </ActionButton>
      );
    case 'unpin':
      return (
        <ActionButton
          blocked={writeBlock}
          onClick={() => stores.lockDialog.getState().open({ name: 'unpin' })}
        >
          {text.run.endOverride}
        </ActionButton>
      );
    case 'resume':
      return (
        <ActionButton
          blocked={writeBlock}
          onClick={() => stores.lockDialog.getState().open({ name: 'resume' })}
        >
          {text.run.resume}
        </ActionButton>
      );
    case 'providers':
      return <a href={hrefOf({ view: 'provider' })}>{text.run.seeProviders}</a>;
    case null:
      return null;
  }
}

function Ended({ end }: { end: RunEnd }) {
  const { stores, text } = useServices();
  const words = useEndWords(end);
  const isFailure = end.kind === 'failed';
  const gaps = end.kind === 'failed' ? gapsIn(end.refusal?.details) : [];
  // The sentences about a run that failed begin with the words of the title.
  const saysSo = end.kind === 'failed' && end.refusal?.code === 'RUN_FAILED';
  return (
    <Banner
      tone={isFailure ? 'error' : 'info'}
      role={isFailure ? 'alert' : 'status'}
      title={isFailure && !saysSo ? text.run.failedTitle : undefined}
      onDismiss={() => stores.run.getState().dismiss()}
    >
      {words} {end.kind === 'failed' && end.refusal !== null ? <Way refusal={end.refusal} /> : null}
      <GapReasons gaps={gaps} />
    </Banner>
  );
}

/** The run in progress, or how the last one ended; both stay in view on every screen. */
export function RunPanel() {
  const isBusy = useRun(isRunning);
  const end = useRun((state) => state.end);
  if (isBusy) return <Running />;
  return end === null ? null : <Ended end={end} />;
}
