import { hashText } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';

interface ExchangeButtonsProps {
  /** Hashes as an entry or a forecast names them; what is no hash has no button. */
  requestHash: unknown;
  replyHash: unknown;
  /** What they belong to, in words. */
  subject: string;
}

/** Lead to the request that was sent and to the reply that came, where they were kept. */
export function ExchangeButtons({ requestHash, replyHash, subject }: ExchangeButtonsProps) {
  const { stores, text } = useServices();
  const words = text.exchange;
  const { open } = stores.exchange.getState();
  const request = hashText.safeParse(requestHash);
  const reply = hashText.safeParse(replyHash);
  if (!request.success && !reply.success) return null;
  return (
    <p className="card-actions exchange-buttons">
      {request.success ? (
        <ActionButton
          label={words.showRequestOf(subject)}
          onClick={() => open({ kind: 'request', hash: request.data, subject })}
        >
          {words.showRequest}
        </ActionButton>
      ) : null}
      {reply.success ? (
        <ActionButton
          label={words.showReplyOf(subject)}
          onClick={() => open({ kind: 'reply', hash: reply.data, subject })}
        >
          {words.showReply}
        </ActionButton>
      ) : null}
    </p>
  );
}
