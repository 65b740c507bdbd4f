import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { PartStatus } from '../../ui/PartStatus.tsx';
import { useIsOffline } from '../background/index.ts';
import { type KnownSetup, setupOf } from './setupQuery.ts';
import type { OpenSetup } from './setupStore.ts';

/** Never colour alone: a shape stands before each word. */
const marks = { UP: '✓', DOWN: '✕', REFUSED: '✕', UNKNOWN: '?', NOT_CONFIGURED: '?' } as const;

function Found({ tested }: { tested: NonNullable<OpenSetup['tested']> }) {
  const { text, format } = useServices();
  const words = text.setup.test;
  return (
    <div className="test-result" role="status">
      <b data-status={tested.status}>
        <i aria-hidden="true">{marks[tested.status]}</i> {words.status[tested.status]}
      </b>
      {tested.latencyMs === null ? null : (
        <span className="muted"> · {text.common.durations.milliseconds(format.count(tested.latencyMs))}</span>
      )}
      <p>
        <CoreWords words={tested.message} />
      </p>
    </div>
  );
}

interface SetupTestProps {
  dialog: OpenSetup;
  known: KnownSetup;
  /** Why the provider can't be asked anything now; null when it can. */
  blocked: string | null;
}

/** Asks the provider whether it answers, without a count sent or a token spent. */
export function SetupTest({ dialog, known, blocked }: SetupTestProps) {
  const services = useServices();
  const { stores, text } = services;
  const isOffline = useIsOffline();
  const words = text.setup.test;
  const name = services.text.common.providerNames.inSentence(dialog.id);
  const isRunning = dialog.answers.test?.kind === 'busy';
  const isFar = setupOf(known, dialog.id).reach === 'far';
  return (
    <section className="setup-part">
      <h3>{words.title}</h3>
      <p className="setup-line">
        <ActionButton
          blocked={blocked ?? (isRunning ? words.running(name) : null)}
          label={words.runOf(name)}
          onClick={() => void stores.setup.getState().test()}
        >
          {words.run}
        </ActionButton>{' '}
        <span className="muted">{words.help}</span>
      </p>
      {isFar && isOffline ? <p className="setup-note">{words.offline}</p> : null}
      {isRunning ? <progress aria-label={words.running(name)} /> : null}{' '}
      <PartStatus answer={dialog.answers.test} busy={words.running(name)} />
      {dialog.tested === null ? null : <Found tested={dialog.tested} />}
    </section>
  );
}
