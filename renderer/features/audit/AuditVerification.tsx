import { useServices } from '../../data/Services.ts';
import { useSystem } from '../../data/useStores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';

function Verdict() {
  const { text, format } = useServices();
  const verification = useSystem((state) => state.audit.verification);
  const { entries } = useSystem((state) => state.auditTotal);
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
  const isVerifying = useSystem((state) => state.audit.isVerifying);
  return (
    <>
      <p className="card-actions">
        <ActionButton
          blocked={isVerifying ? text.audit.verifying : null}
          onClick={() => void stores.system.getState().verifyAudit()}
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
