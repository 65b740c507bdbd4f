import { isKeptByBench } from '../../../shared/contract/index.ts';
import { useLock } from '../../data/lock/useLock.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { useSetup } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { PartStatus } from '../../ui/PartStatus.tsx';
import { benchReasonWords } from './benchReasonWords.ts';
import { CodedPlaces } from './CodedPlaces.tsx';
import { SetupConnection } from './SetupConnection.tsx';
import { SetupKey } from './SetupKey.tsx';
import { SetupTest } from './SetupTest.tsx';
import { changesOf, hasOwnAddress, isEnabledIn, missingPart } from './setupDraft.ts';
import { type KnownSetup, setupOf, useKnownSetup } from './setupQuery.ts';
import { type OpenSetup, shownFields } from './setupStore.ts';

interface SetupPartProps {
  dialog: OpenSetup;
  known: KnownSetup;
}

/** One sentence on what is missing, in words of the screens as far as they have any; null when nothing is. */
function missingWords({ dialog, known }: SetupPartProps, { text }: Services): string | null {
  const setup = setupOf(known, dialog.id);
  const part = missingPart(setup);
  if (part === null) return null;
  return part === 'other' ? setup.missing : text.setup.state.missing[part];
}

/** Why the provider can't be asked anything now: what was filled in has to be saved first. */
function blockOf({ dialog, known }: SetupPartProps, services: Services): string | null {
  const changes = changesOf(dialog.id, shownFields(dialog, known.values), known.values);
  if (changes.length > 0) return services.text.setup.saveFirst;
  return missingWords({ dialog, known }, services);
}

function StateLine({ dialog, known }: SetupPartProps) {
  const services = useServices();
  const words = services.text.setup.state;
  const status = useLock().value?.providers.find(({ id }) => id === dialog.id);
  const missing = missingWords({ dialog, known }, services);
  const isKept = status !== undefined && isKeptByBench(status);
  return (
    <p>
      <b>{isEnabledIn(known.values, dialog.id) ? words.on : words.off}</b>{' '}
      {missing === null ? null : <CoreWords words={missing} />}
      {isKept ? benchReasonWords(status.bench!, services) : null}
    </p>
  );
}

/** On needs consent first, which another dialog asks for; off needs none. */
function PowerButton({ dialog, known }: SetupPartProps) {
  const services = useServices();
  const { stores, text } = services;
  const writeBlock = useWriteBlock();
  const { id } = dialog;
  const name = services.text.common.providerNames.inSentence(id);
  const isSwitching = dialog.answers.switch?.kind === 'busy';
  if (isEnabledIn(known.values, id)) {
    return (
      <ActionButton
        blocked={writeBlock ?? (isSwitching ? text.setup.disabling : null)}
        onClick={() => void stores.setup.getState().disable()}
      >
        {text.setup.disable(name)}
      </ActionButton>
    );
  }
  const askConsent = () => {
    stores.setup.getState().close();
    stores.consent.getState().open(id);
  };
  return (
    <ActionButton isPrimary blocked={writeBlock ?? blockOf({ dialog, known }, services)} onClick={askConsent}>
      {text.setup.enable(name)}
    </ActionButton>
  );
}

function Actions({ dialog, known }: SetupPartProps) {
  const services = useServices();
  const { stores, text } = services;
  const isHolder = useLock().value?.holder === dialog.id;
  const isOn = isEnabledIn(known.values, dialog.id);
  const words = isOn
    ? isHolder
      ? text.setup.holds(services.text.common.providerNames.startOfSentence(dialog.id))
      : ''
    : (blockOf({ dialog, known }, services) ?? '');
  return (
    <div className="dialog-actions">
      {words === '' ? null : (
        <span className="reason muted">
          <CoreWords words={words} />
        </span>
      )}
      <PartStatus answer={dialog.answers.switch} busy={text.setup.disabling} />
      <button type="button" className="button" onClick={stores.setup.getState().close}>
        {text.shell.close}
      </button>
      <PowerButton {...{ dialog, known }} />
    </div>
  );
}

function WhatIsSent({ dialog, known }: SetupPartProps) {
  const { stores, text } = useServices();
  const words = text.setup.places;
  const show = () => {
    stores.setup.getState().close();
    stores.consent.getState().open(dialog.id);
  };
  return (
    <section className="setup-part">
      <h3>{words.title}</h3>
      <CodedPlaces />
      {isEnabledIn(known.values, dialog.id) ? (
        <p className="setup-line">
          <ActionButton onClick={show}>{words.show}</ActionButton>
        </p>
      ) : null}
    </section>
  );
}

function Content({ dialog, known }: SetupPartProps) {
  const services = useServices();
  const blocked = blockOf({ dialog, known }, services);
  const key = <SetupKey {...{ dialog, known }} />;
  return (
    <>
      <div className="dialog-body setup">
        <StateLine {...{ dialog, known }} />
        {/* What is needed first comes first. */}
        {hasOwnAddress(dialog.id) ? key : null}
        <SetupConnection {...{ dialog, known, blocked }} />
        {hasOwnAddress(dialog.id) ? null : key}
        <SetupTest {...{ dialog, known, blocked }} />
        <WhatIsSent {...{ dialog, known }} />
      </div>
      <Actions {...{ dialog, known }} />
    </>
  );
}

/** Key, connection and test of one provider, and the way to switch it on or off. */
export function SetupDialog() {
  const services = useServices();
  const { stores, text } = services;
  const dialog = useSetup((state) => state.dialog);
  const known = useKnownSetup();
  if (dialog === null) return null;
  const { close } = stores.setup.getState();
  return (
    <Dialog
      title={text.setup.title(services.text.common.providerNames.inSentence(dialog.id))}
      onClose={close}
    >
      {known.sentence === null ? null : <FailedLoad sentence={known.sentence} onRetry={known.retry} />}
      {known.value === null ? (
        <>
          {known.isLoading ? <p role="status">{text.setup.loading}</p> : null}
          <div className="dialog-actions">
            <button type="button" className="button" onClick={close}>
              {text.shell.close}
            </button>
          </div>
        </>
      ) : (
        <Content dialog={dialog} known={known.value} />
      )}
    </Dialog>
  );
}
