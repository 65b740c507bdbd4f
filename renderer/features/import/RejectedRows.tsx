import type { RejectedRow } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';

const SHOWN_ROWS = 100;

interface RejectedRowsProps {
  rejected: readonly RejectedRow[];
  /** How many rows were rejected in all; the list may hold only the first ones. */
  count: number;
}

/** The rows that could not be used, each with the text found; folded, and only the first ones. */
export function RejectedRows({ rejected, count }: RejectedRowsProps) {
  const { text, format } = useServices();
  const words = text.importReview.findings;
  const shown = rejected.slice(0, SHOWN_ROWS);
  const { file, row: line, column, found, reason } = words.rejected;
  return (
    <details className="rejected">
      <summary>{words.rejectedTitle(count, format.count(count))}</summary>
      {shown.length < count ? (
        <p className="muted">{words.rejectedShown(format.count(shown.length), format.count(count))}</p>
      ) : null}
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              {[file, line, column, found, reason].map((head) => (
                <th key={head} scope="col" className={head === line ? 'number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.file}:${row.row}:${row.column}`}>
                <td>{row.file}</td>
                <td className="number">{row.row}</td>
                <td>{row.column}</td>
                <td>
                  <bdi>{row.found}</bdi>
                </td>
                <td>{row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
