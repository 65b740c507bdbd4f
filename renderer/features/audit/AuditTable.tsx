import { useEffect, useRef } from 'react';
import type { AuditEntry } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { LongRows, type MeasureRow, MOST_WHOLE_ROWS } from '../../ui/virtual/LongRows.tsx';
import { TableSpace } from '../../ui/virtual/TableSpace.tsx';
import { ExchangeButtons } from '../exchange/index.ts';
import { auditSubject, type KnownSubjects } from './auditSubject.ts';
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

/** Which data and day an entry is about. */
function Subject({ entry, known }: { entry: AuditEntry; known: KnownSubjects }) {
  const { text, format } = useServices();
  const { dataset, place, asOf, setting } = auditSubject(entry, known);
  const small = [place, asOf === null ? null : text.audit.knownOn(format.day(asOf))].filter(
    (one) => one !== null,
  );
  return (
    <>
      <bdi>{dataset ?? setting ?? text.audit.nothing}</bdi>
      {small.length === 0 ? null : <small>{small.join(' · ')}</small>}
    </>
  );
}

interface EntryRowProps {
  entry: AuditEntry;
  known: KnownSubjects;
  isWanted: boolean;
  index: number;
  /** Given in a long table, of which the page has the rows in view alone. */
  measure: MeasureRow | undefined;
}

function EntryRow({ entry, known, isWanted, index, measure }: EntryRowProps) {
  const { text, format } = useServices();
  const row = useRef<HTMLTableRowElement>(null);
  const { reason: given } = entry.details;
  const reason = typeof given === 'string' && given !== '' ? given : null;
  useEffect(() => {
    if (isWanted) row.current?.scrollIntoView({ block: 'center' });
  }, [isWanted]);
  return (
    <tr
      ref={(element) => {
        row.current = element;
        measure?.(element);
      }}
      data-index={index}
      data-wanted={isWanted}
      aria-rowindex={measure === undefined ? undefined : index + 2}
    >
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
      <td className="what">
        <Subject entry={entry} known={known} />
      </td>
      <td>{entry.provider === null ? text.audit.nothing : text.common.providerNames.of(entry.provider)}</td>
      <td className="number">{entry.epoch}</td>
      <td className="no-break">{entry.cause === '' ? text.audit.nothing : text.audit.cause(entry.cause)}</td>
      <td>
        <Details entry={entry} isOpen={isWanted} />
      </td>
    </tr>
  );
}

const auditColumns = ['seq', 'time', 'what', 'about', 'provider', 'epoch', 'cause', 'details'] as const;

function isNumber(column: (typeof auditColumns)[number]): boolean {
  return column === 'seq' || column === 'epoch';
}

/** Of most rows: one line. */
const ROW_PX = 33;

interface AuditTableProps {
  entries: readonly AuditEntry[];
  known: KnownSubjects;
  /** The entry that a link led to: opened and brought into view. */
  wanted: number | null;
}

export function AuditTable({ entries, known, wanted }: AuditTableProps) {
  const { text } = useServices();
  const words = text.audit.columns;
  const body = useRef<HTMLTableSectionElement>(null);
  const isLong = entries.length > MOST_WHOLE_ROWS;
  // Opened anew when a link leads to it, so that its details unfold.
  const keyOf = (index: number) => `${entries[index]!.seq}:${entries[index]!.seq === wanted}`;
  return (
    <section className="card flush">
      <div className="scroll-x">
        <table
          className={isLong ? 'audit-table long' : 'audit-table'}
          aria-rowcount={isLong ? entries.length + 1 : undefined}
        >
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
          <tbody ref={body}>
            <LongRows
              count={entries.length}
              keyOf={keyOf}
              parent={body}
              rowPx={ROW_PX}
              kept={wanted === null ? null : entries.findIndex(({ seq }) => seq === wanted)}
              row={(index, measure) => (
                <EntryRow
                  key={keyOf(index)}
                  entry={entries[index]!}
                  known={known}
                  isWanted={entries[index]!.seq === wanted}
                  {...{ index, measure }}
                />
              )}
              space={(heightPx, key) => (
                <TableSpace key={key} columns={auditColumns.length} heightPx={heightPx} />
              )}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}
