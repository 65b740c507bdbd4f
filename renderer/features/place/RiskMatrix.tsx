import { riskMatrix } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';

interface RiskMatrixProps {
  /** Class 1 to 5, or null when the level is not assessed. */
  likelihood: number | null;
  impact: number;
}

/** The matrix as a picture with letters in its cells; the marked cell is the one in force. */
export function RiskMatrix({ likelihood, impact }: RiskMatrixProps) {
  const { text } = useServices();
  const level = likelihood === null ? undefined : riskMatrix[likelihood - 1]?.[impact - 1];
  const words =
    likelihood === null || level === undefined
      ? text.risk.matrixEmpty
      : text.risk.matrix(
          text.common.riskClasses.likelihood[likelihood - 1]!,
          text.common.riskClasses.impact[impact - 1]!,
          text.risk.levels[level],
        );
  const cells = riskMatrix
    .map((levels, row) => levels.map((cell, column) => ({ cell, likelihood: row + 1, impact: column + 1 })))
    .toReversed()
    .flat();
  return (
    <>
      <div className="matrix" role="img" aria-label={words}>
        {cells.map((cell) => (
          <i
            key={`${cell.likelihood}.${cell.impact}`}
            data-level={cell.cell}
            data-on={cell.likelihood === likelihood && cell.impact === impact}
          >
            {text.risk.letters[cell.cell]}
          </i>
        ))}
      </div>
      <p className="caption">{text.risk.matrixCaption}</p>
    </>
  );
}
