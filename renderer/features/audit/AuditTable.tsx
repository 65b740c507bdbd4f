import { useEffect, useRef } from 'react';
import type { AuditEntry } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { LongRows, type MeasureRow, MOST_WHOLE_ROWS } from '../../ui/virtual/LongRows.tsx';
import { TableSpace } from '../../ui/virtual/TableSpace.tsx';
import { ExchangeButtons } from '../exchange/index.ts';
import { auditSubject, type KnownSubjects } from './auditSubject.ts';

import { flattenDetails } from './flattenDetails.ts';
import { levelEntryOf } from './levelEntry.ts';
import { SetButton } from './SetButton.tsx';
import { SetLevels } from './SetLevels.tsx';
import { useAuditSetWords } from './setQueries.ts';

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

/** What an entry changed, where that is a level. */
function ChangedLevels({ entry }: { entry: AuditEntry }) {
  const { text } = useServices();
  const words = useAuditSetWords();
  if (entry.type === 'SET_PUBLISHED') {
    return (
      <>
        <SetLevels runId={String(entry.details.runId)} />
        <SetButton entry={entry} />
      </>
    );
  }
  const change = levelEntryOf(entry);
  if (change === null) return null;
  const { levels } = text.risk;
  const after = change.after === null ? null : levels[change.after];
  return <small>{words.change({ place: change.place, before: levels[change.before], after })}</small>;
}

/** Who or what caused an entry, by name where one is kept. */
function Cause({ entry: { cause, details } }: { entry: AuditEntry }) {
  const { text } = useServices();
  const said = cause === '' ? text.audit.nothing : text.audit.cause(cause);
  const { by } = details;
  return (
    <>
      {said}
      {typeof by === 'string' ? (
        <small>
          <bdi>{by}</bdi>
        </small>
      ) : null}
    </>
  );
}

/** Who answered, and by which model where the entry knows it. */
function ByProvider({ entry: { provider, details } }: { entry: AuditEntry }) {
  const { text } = useServices();
  const { model } = details;
  return (
    <>
      {provider === null ? text.audit.nothing : text.common.providerNames.of(provider)}
      {provider !== null && typeof model === 'string' ? (
        <small>
          <bdi>{model}</bdi>
        </small>
      ) : null}
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
        <ChangedLevels entry={entry} />
        {reason === null ? null : (
          <small>
            <bdi>{reason}</bdi>
          </small>
        )}
      </td>
      <td className="what">
        <Subject entry={entry} known={known} />
      </td>
      <td>
        <ByProvider entry={entry} />
      </td>
      <td className="number">{entry.epoch}</td>
      <td className="no-break">
        <Cause entry={entry} />
      </td>
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
