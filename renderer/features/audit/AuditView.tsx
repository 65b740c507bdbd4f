import { useEffect, useId, useMemo, useState } from 'react';
import { type AuditType, auditTypes } from '../../../shared/contract/index.ts';
import { useAuditEntries, useVerification } from '../../data/audit/useAudit.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { useNavigation, useSystem } from '../../data/useStores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import './audit.css';
import { AuditFiles } from './AuditFiles.tsx';
import { AuditTable } from './AuditTable.tsx';
import { AuditVerification } from './AuditVerification.tsx';
import { knownSubjects, saysOf } from './auditSubject.ts';

/** How many times as many entries "older" asks for. */
const GROWTH = 5;

function MoreButton() {
  const { stores, text } = useServices();
  const { value, isLoading } = useAuditEntries();
  const limit = useSystem((state) => state.auditLimit);
  const oldest = value?.at(-1)?.seq ?? 1;
  if (oldest === 1) return null;
  return (
    <p className="card-actions">
      <ActionButton
        blocked={isLoading ? text.shell.loading : null}
        onClick={() => stores.system.getState().setAuditLimit(limit * GROWTH)}
      >
        {text.audit.more}
      </ActionButton>
    </p>
  );
}

interface AuditFiltersProps {
  kind: AuditType | null;
  onKind: (kind: AuditType | null) => void;
  typed: string;
  onTyped: (typed: string) => void;
}

function AuditFilters({ kind, onKind, typed, onTyped }: AuditFiltersProps) {
  const { text } = useServices();
  const id = useId();
  return (
    <p className="audit-filter">
      <label htmlFor={id}>{text.audit.filter}</label>{' '}
      <select
        id={id}
        value={kind ?? ''}
        onChange={(event) => onKind(auditTypes.find((type) => type === event.target.value) ?? null)}
      >
        <option value="">{text.audit.allKinds}</option>
        {auditTypes.map((type) => (
          <option key={type} value={type}>
            {text.audit.types[type]}
          </option>
        ))}
      </select>{' '}
      <label htmlFor={`${id}-text`}>{text.audit.search}</label>{' '}
      <input
        id={`${id}-text`}
        type="search"
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
      />
    </p>
  );
}

/** Every change, newest first, live. */
export function AuditView() {
  const { stores, text } = useServices();
  const { value, isLoading, sentence, retry } = useAuditEntries();
  const verification = useVerification();
  const entries = value ?? [];
  const wanted = useNavigation((state) => (state.route.view === 'audit' ? state.route.seq : null));
  const [kind, setKind] = useState<AuditType | null>(null);
  const [typed, setTyped] = useState('');
  const lists = useLists().value;
  const known = useMemo(() => knownSubjects(lists?.datasets ?? [], value ?? []), [lists, value]);
  // An entry that a link leads to must not be left out.
  useEffect(() => {
    if (wanted === null) return;
    setKind(null);
    setTyped('');
  }, [wanted]);
  const shown = entries.filter(
    (entry) => (kind === null || entry.type === kind) && saysOf(entry, known, typed),
  );
  const isMissing = wanted !== null && entries.length > 0 && entries.every((entry) => entry.seq !== wanted);
  return (
    <div className="view">
      <h1>{text.audit.title}</h1>
      <p className="company">{text.audit.intro}</p>
      <AuditVerification />
      <AuditFiles />
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {verification.sentence === null ? null : (
        <FailedLoad sentence={verification.sentence} onRetry={() => void stores.audit.verify()} />
      )}
      {isMissing ? <Banner tone="amber">{text.audit.notShown(String(wanted))}</Banner> : null}
      {entries.length === 0 ? (
        <p role="status">{isLoading ? text.shell.loading : text.audit.empty}</p>
      ) : (
        <>
          <AuditFilters kind={kind} onKind={setKind} typed={typed} onTyped={setTyped} />
          {shown.length === 0 ? (
            <p role="status">{text.audit.noneOfKind}</p>
          ) : (
            <AuditTable entries={shown} known={known} wanted={wanted} />
          )}
        </>
      )}
      <MoreButton />
    </div>
  );
}
