import type { RejectedRow } from '../../shared/contract/index.ts';
import { useServices } from '../hooks/Services.ts';

const SHOWN_ROWS = 20;

/** The rows that could not be used, each with the text found; folded, and only the first ones. */
export function RejectedRows({ rejected }: { rejected: readonly RejectedRow[] }) {
  const { text, format } = useServices();
  const words = text.imports.dialog;
  const shown = rejected.slice(0, SHOWN_ROWS);
  const heads = [words.rejected.file, words.rejected.row, words.rejected.column, words.rejected.found];
  return (
    <details className="rejected">
      <summary>{words.rejectedTitle(rejected.length, format.count(rejected.length))}</summary>
      {shown.length < rejected.length ? (
        <p className="muted">
          {words.rejectedShown(format.count(shown.length), format.count(rejected.length))}
        </p>
      ) : null}
      <div className="scroll-x">
        <table>
          <thead>
            <tr>
              {[...heads, words.rejected.reason].map((head) => (
                <th key={head} scope="col">
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
