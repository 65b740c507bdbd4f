import { useAuditTotal, useVerification } from '../../data/audit/useAudit.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';

function Verdict() {
  const { text, format } = useServices();
  const verification = useVerification().value;
  const { entries } = useAuditTotal();
  if (verification === null) return null;
  const { verified, broken, quarantined } = verification;
  const words = text.audit;
  const sentence =
    verified === false
      ? broken === null
        ? words.brokenSomewhere
        : words.broken(String(broken.seq), broken.segment)
      : words.intact(entries, format.count(entries));
  return (
    <Banner tone={verified === false ? 'error' : 'info'} role="status">
      {sentence}{' '}
      {quarantined.length === 0
        ? null
        : words.quarantined(quarantined.length, format.count(quarantined.length))}
    </Banner>
  );
}

/** The button that has every entry checked on disk, and its verdict. */
export function AuditVerification() {
  const { stores, text } = useServices();
  const isVerifying = useVerification().isLoading;
  return (
    <>
      <p className="card-actions">
        <ActionButton
          blocked={isVerifying ? text.audit.verifying : null}
          onClick={() => void stores.audit.verify()}
        >
          {text.audit.verify}
        </ActionButton>
        <span className="muted" role="status">
          {isVerifying ? text.audit.verifying : ''}
        </span>
      </p>
      {isVerifying ? null : <Verdict />}
    </>
  );
}
