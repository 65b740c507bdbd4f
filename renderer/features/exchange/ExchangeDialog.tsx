import { useState } from 'react';
import { useServices } from '../../data/Services.ts';
import { useExchange } from '../../data/useStores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { copyText } from '../../ui/hooks/copyText.ts';
import { SentText } from '../../ui/SentText.tsx';
import type { OpenExchange } from './exchangeStore.ts';

/** Copies the text as it was kept: its hash is of that one. */
function CopyKept({ kept }: { kept: string }) {
  const { text } = useServices();
  const [answer, setAnswer] = useState('');
  const words = text.exchange;
  return (
    <>
      <span className="reason muted" role="status">
        {answer}
      </span>
      <ActionButton
        onClick={() =>
          void copyText(kept).then((isCopied) => setAnswer(isCopied ? words.copied : words.copyFailed))
        }
      >
        {words.copy}
      </ActionButton>
    </>
  );
}

function Content({ dialog, title }: { dialog: OpenExchange; title: string }) {
  const { stores, text } = useServices();
  const words = text.exchange;
  const { value, sentence } = dialog.text;
  if (dialog.isUnknown) return <p role="alert">{words.unknown}</p>;
  if (sentence !== null) {
    const retry = () => void stores.exchange.getState().open(dialog);
    return <FailedLoad sentence={sentence} onRetry={retry} />;
  }
  if (value === null) return <p role="status">{text.shell.loading}</p>;
  return value === '' ? <p>{words.empty}</p> : <SentText kept={value} label={title} />;
}

/** The request that was sent or the reply that came, word for word, with the hash that proves it. */
export function ExchangeDialog() {
  const { stores, text } = useServices();
  const dialog = useExchange((state) => state.dialog);
  if (dialog === null) return null;
  const words = text.exchange;
  const { close } = stores.exchange.getState();
  const title = words.titleOf(
    dialog.kind === 'request' ? words.requestTitle : words.replyTitle,
    dialog.subject,
  );
  return (
    <Dialog title={title} onClose={close} isWide>
      <div className="dialog-body">
        <p className="kept-hash">
          <span className="muted">{words.hash}</span>{' '}
          <code>
            <bdi dir="ltr">{dialog.hash}</bdi>
          </code>
        </p>
        <Content dialog={dialog} title={title} />
      </div>
      <div className="dialog-actions">
        {dialog.text.value === null ? null : <CopyKept kept={dialog.text.value} />}
        <button type="button" className="button" onClick={close}>
          {text.shell.close}
        </button>
      </div>
    </Dialog>
  );
}
