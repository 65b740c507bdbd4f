import { useState } from 'react';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { useExchange } from '../../data/useStores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { copyText } from '../../ui/hooks/copyText.ts';
import { SentText } from '../../ui/SentText.tsx';
import { exchangeQuery } from './exchangeQuery.ts';
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

function Content({ kept, title }: { kept: Loadable<string>; title: string }) {
  const { text } = useServices();
  const words = text.exchange;
  const { value, sentence, refusal, retry } = kept;
  if (refusal?.code === 'UNKNOWN_EXCHANGE') return <p role="alert">{words.unknown}</p>;
  if (sentence !== null) return <FailedLoad sentence={sentence} onRetry={retry} />;
  if (value === null) return <p role="status">{text.shell.loading}</p>;
  return value === '' ? <p>{words.empty}</p> : <SentText kept={value} label={title} />;
}

function Kept({ dialog }: { dialog: OpenExchange }) {
  const { stores, text } = useServices();
  const kept = useAnswer(exchangeQuery(stores.answers.client, dialog.hash));
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
        <Content kept={kept} title={title} />
      </div>
      <div className="dialog-actions">
        {kept.value === null ? null : <CopyKept kept={kept.value} />}
        <button type="button" className="button" onClick={close}>
          {text.shell.close}
        </button>
      </div>
    </Dialog>
  );
}

/** The request that was sent or the reply that came, word for word, with the hash that proves it. */
export function ExchangeDialog() {
  const dialog = useExchange((state) => state.dialog);
  return dialog === null ? null : <Kept dialog={dialog} />;
}
