import type { LevelOverride, RiskLevel } from '../../shared/contract/index.ts';
import { useServices } from '../data/Services.ts';
import { overrideCompany } from '../words/overrideCompany.ts';
import { RiskChip } from './RiskChip.tsx';

interface ShownLevelProps {
  computed: RiskLevel;
  override: LevelOverride | null;
  /** Also says who set it, when and why; else the pointer tells. */
  isWhole?: boolean;
}

/** The level of a place; one by hand stands behind the computed one, which is struck through. */
export function ShownLevel({ computed, override, isWhole = false }: ShownLevelProps) {
  const services = useServices();
  if (override === null) return <RiskChip level={computed} />;
  const { text } = services;
  const { byHand, changed } = text.common.levelOverrides;
  const { levels } = text.risk;
  const company = overrideCompany(override, services);
  return (
    <span className="by-hand" title={isWhole ? undefined : company}>
      <span className="visually-hidden">
        {changed({ computed: levels[computed], level: levels[override.level] })}
      </span>
      <span className="by-hand-chips" aria-hidden="true">
        <s>
          <RiskChip level={computed} />
        </s>
        <span>→</span>
        <RiskChip level={override.level} />
        <small>{byHand}</small>
      </span>
      {isWhole ? <small className="by-hand-company">{company}</small> : null}
    </span>
  );
}
