import type { ImportIssue, RejectedRow } from '../../../shared/contract/index.ts';
import { type Services, useServices } from '../../data/Services.ts';
import { RejectedRows } from './RejectedRows.tsx';
import { RemedyChooser } from './RemedyChooser.tsx';
import type { ImportReview } from './review/importReview.ts';

type IssueRow = NonNullable<ImportIssue['rows']>[number];

/** Where it stands, as far as it is about one file or one row. */
function placeOf({ file, row }: IssueRow, { text, format }: Services): string | null {
  if (file === null || row === null) return file;
  return text.importReview.findings.at(file, format.count(row));
}

function IssueRows({ rows }: { rows: readonly IssueRow[] }) {
  const services = useServices();
  const { text, format } = services;
  return (
    <details>
      <summary>{text.importReview.findings.examples(rows.length, format.count(rows.length))}</summary>
      <ul className="issue-rows">
        {rows.map((row) => (
          <li key={`${row.file}:${row.row}:${row.text}`}>
            <span className="muted">{placeOf(row, services)}</span> <bdi>{row.text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How often it was found, unless the sentence says so itself. */
function countedMessage({ message, count }: ImportIssue, { text, format }: Services): string {
  const isSaid = count === 1 || message.includes(String(count)) || message.includes(format.count(count));
  return isSaid ? message : text.importReview.findings.count(message, format.count(count));
}

/**
 * What the import noticed, the gravest first, with the rows that show it.
 * @param review of an import that is not stored yet: its findings can be answered
 */
export function Issues({ issues, review }: { issues: readonly ImportIssue[]; review?: ImportReview }) {
  const services = useServices();
  const words = services.text.importReview.findings;
  if (issues.length === 0) return <p className="muted">{words.none}</p>;
  const grades = ['error', 'warning', 'info'] as const;
  const sorted = grades.flatMap((grade) => issues.filter((issue) => issue.severity === grade));
  return (
    <ul className="issues">
      {sorted.map((issue) => (
        <li key={`${issue.code}:${issue.message}`} data-grade={issue.severity}>
          <b>{words.grades[issue.severity]}</b> <span>{countedMessage(issue, services)}</span>
          {issue.remedy === undefined || review === undefined ? null : (
            <RemedyChooser review={review} target={issue.remedy} />
          )}
          {issue.rows === undefined || issue.rows.length === 0 ? null : <IssueRows rows={issue.rows} />}
        </li>
      ))}
    </ul>
  );
}

interface ImportFindingsProps {
  review: ImportReview;
  issues: readonly ImportIssue[];
  rejected: readonly RejectedRow[];
  /** How many rows were rejected in all. */
  count: number;
}

/** Everything the import noticed, by grade, and the rows it could not use. */
export function ImportFindings({ review, issues, rejected, count }: ImportFindingsProps) {
  const { text } = useServices();
  return (
    <section>
      <h3>{text.importReview.findings.title}</h3>
      <Issues issues={issues} review={review} />
      {rejected.length === 0 ? null : <RejectedRows rejected={rejected} count={count} />}
    </section>
  );
}
