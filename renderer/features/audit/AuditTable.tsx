import { useEffect, useRef } from 'react';
import type { AuditEntry } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { providerName } from '../../words/providerName.ts';
import { ExchangeButtons } from '../exchange/index.ts';
import { flattenDetails } from './flattenDetails.ts';

/** Short enough for a line, long enough to compare by eye; the whole hash is in the details. */
function Details({ entry, isOpen }: { entry: AuditEntry; isOpen: boolean }) {
  const { text } = useServices();
  const lines = [...flattenDetails(entry.details, text), { key: text.audit.hash, value: entry.hash }];
  return (
    <details open={isOpen}>
      <summary aria-label={text.audit.detailsOf(String(entry.seq))}>{text.audit.details}</summary>
      <dl className="details">
        {lines.map((line) => (
          <div key={line.key}>
            <dt>{line.key}</dt>
            <dd>{line.value}</dd>
          </div>
        ))}
      </dl>
      <ExchangeButtons
        requestHash={entry.details.requestHash}
        replyHash={entry.details.replyHash}
        subject={text.exchange.entry(String(entry.seq))}
      />
    </details>
  );
}

function EntryRow({ entry, isWanted }: { entry: AuditEntry; isWanted: boolean }) {
  const { text, format } = useServices();
  const row = useRef<HTMLTableRowElement>(null);
  const { reason: given } = entry.details;
  const reason = typeof given === 'string' && given !== '' ? given : null;
  useEffect(() => {
    if (isWanted) row.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  return (
    <tr ref={row} data-wanted={isWanted}>
      <th scope="row" className="number">
        {entry.seq}
      </th>
      <td>
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
      </td>
      <td className="what">
        {text.audit.types[entry.type]}
        {reason === null ? null : (
          <small>
            <bdi>{reason}</bdi>
          </small>
        )}
      </td>
      <td>{entry.provider === null ? text.audit.nothing : providerName(entry.provider)}</td>
      <td className="number">{entry.epoch}</td>
      <td className="no-break">{entry.cause === '' ? text.audit.nothing : text.audit.cause(entry.cause)}</td>
      <td>
        <Details entry={entry} isOpen={isWanted} />
      </td>
    </tr>
  );
}

const auditColumns = ['seq', 'time', 'what', 'provider', 'epoch', 'cause', 'details'] as const;

function isNumber(column: (typeof auditColumns)[number]): boolean {
  return column === 'seq' || column === 'epoch';
}

interface AuditTableProps {
  entries: readonly AuditEntry[];
  /** The entry that a link led to: opened and brought into view. */
  wanted: number | null;
}

export function AuditTable({ entries, wanted }: AuditTableProps) {
  const { text } = useServices();
  const words = text.audit.columns;
  return (
    <section className="card flush">
      <div className="scroll-x">
        <table className="audit-table">
          <caption className="visually-hidden">{text.audit.caption}</caption>
          <thead>
            <tr>
              {auditColumns.map((column) => (
                <th key={column} scope="col" className={isNumber(column) ? 'number' : undefined}>
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              // Opened anew when a link leads to it, so that its details unfold.
              <EntryRow
                key={`${entry.seq}:${entry.seq === wanted}`}
                entry={entry}
                isWanted={entry.seq === wanted}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
