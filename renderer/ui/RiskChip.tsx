import type { RiskLevel } from '../../shared/contract/index.ts';
import { useServices } from '../data/Services.ts';
import { RiskShape } from './RiskShape.tsx';

/** A level as word, shape and colour: the same everywhere. */
export function RiskChip({ level }: { level: RiskLevel }) {
  const { text } = useServices();
  return (
    <span className="chip" data-level={level}>
      <RiskShape level={level} />
      {text.risk.levels[level]}
    </span>
  );
}
