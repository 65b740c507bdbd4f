import type { ImportIssue, RejectedRow } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';
import { RejectedRows } from './RejectedRows.tsx';

function Issues({ issues }: { issues: readonly ImportIssue[] }) {
  const { text, format } = useServices();
  const words = text.imports.dialog;
  if (issues.length === 0) return <p className="muted">{words.noIssues}</p>;
  const grades = ['error', 'warning', 'info'] as const;
  const sorted = grades.flatMap((grade) => issues.filter((issue) => issue.severity === grade));
  return (
    <ul className="issues">
      {sorted.map((issue) => (
        <li key={`${issue.code}:${issue.message}`} data-grade={issue.severity}>
          <b>{words.grades[issue.severity]}</b>{' '}
          <span>
            {issue.count === 1 ? issue.message : words.issueCount(issue.message, format.count(issue.count))}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Everything the import noticed, by grade, and the rows it could not use. */
export function ImportFindings(props: { issues: readonly ImportIssue[]; rejected: readonly RejectedRow[] }) {
  const { text } = useServices();
  return (
    <section>
      <h3>{text.imports.dialog.issuesTitle}</h3>
      <Issues issues={props.issues} />
      {props.rejected.length === 0 ? null : <RejectedRows rejected={props.rejected} />}
    </section>
  );
}
