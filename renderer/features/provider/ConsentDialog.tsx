import type { Loadable } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { useConsent } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { ConsentRequest } from './ConsentRequest.tsx';
import { canAgree, type OpenConsent } from './consentStore.ts';
import { PrivacyFacts } from './PrivacyFacts.tsx';
import { type RequestPreview, useRequestPreview } from './previewQuery.ts';
import { hostOf, isEnabledIn } from './setupDraft.ts';
import { type KnownSetup, setupOf, useKnownSetup } from './setupQuery.ts';

interface ConsentPartProps {
  dialog: OpenConsent;
  known: KnownSetup;
  preview: Loadable<RequestPreview>;
}

function Lead({ dialog, known }: Omit<ConsentPartProps, 'preview'>) {
  const services = useServices();
  const words = services.text.consent;
  const setup = setupOf(known, dialog.id);
  const host = hostOf(setup.baseUrl) ?? '';
  const name = services.text.common.providerNames.inSentence(dialog.id);
  const lead = isEnabledIn(known.values, dialog.id)
    ? words.leadEnabled(name, host)
    : setup.reach === 'near'
      ? words.leadNear(name, host)
      : words.lead(name, host);
  return (
    <p>
      <Rich words={lead} />
    </p>
  );
}

interface ActionsProps {
  dialog: OpenConsent;
  known: KnownSetup | null;
  preview: Loadable<RequestPreview>;
  /** Enabled already: there is nothing to agree to. */
  isOn: boolean;
}

function Actions({ dialog, known, preview, isOn }: ActionsProps) {
  const services = useServices();
  const { stores, text } = services;
  const writeBlock = useWriteBlock();
  const words = text.consent;
  const { agree, close } = stores.consent.getState();
  const isReady = canAgree(dialog, preview.value !== null || preview.sentence !== null, known);
  return (
    <div className="dialog-actions">
      <span className="reason muted" role="status">
        {dialog.isBusy ? words.enabling : ''}
      </span>
      <button type="button" className="button" onClick={close}>
        {isOn ? text.shell.close : words.keepOff}
      </button>
      {isOn ? null : (
        <button
          type="button"
          className="button primary"
          disabled={!isReady || writeBlock !== null}
          title={writeBlock ?? (isReady ? undefined : words.asking)}
          onClick={() => void agree()}
        >
          {words.enable(services.text.common.providerNames.inSentence(dialog.id))}
        </button>
      )}
    </div>
  );
}

function Content({ dialog, known, preview }: ConsentPartProps) {
  return (
    <div className="dialog-body">
      <Lead {...{ dialog, known }} />
      <PrivacyFacts id={dialog.id} known={known} preview={preview.value} />
      <ConsentRequest {...{ dialog, preview }} />
      {dialog.sentence === null ? null : (
        <p className="error-sentence" role="alert">
          <CoreWords words={dialog.sentence} />
        </p>
      )}
    </div>
  );
}

function Opened({ dialog }: { dialog: OpenConsent }) {
  const services = useServices();
  const { stores, text } = services;
  const known = useKnownSetup();
  const preview = useRequestPreview(dialog);
  const name = services.text.common.providerNames.inSentence(dialog.id);
  const isOn = known.value !== null && isEnabledIn(known.value.values, dialog.id) && !dialog.isBusy;
  return (
    <Dialog
      title={isOn ? text.consent.titleEnabled(name) : text.consent.title(name)}
      onClose={stores.consent.getState().close}
      isWide
    >
      {known.sentence === null ? null : <FailedLoad sentence={known.sentence} onRetry={known.retry} />}
      {known.value === null ? (
        <p role="status">{text.setup.loading}</p>
      ) : (
        <Content {...{ dialog, preview }} known={known.value} />
      )}
      <Actions {...{ dialog, preview, isOn }} known={known.value} />
    </Dialog>
  );
}

/** What would be sent, where to and what the provider does with it: read before it is enabled, and again later. */
export function ConsentDialog() {
  const dialog = useConsent((state) => state.dialog);
  return dialog === null ? null : <Opened dialog={dialog} />;
}
