import { type Forecast, type RiskLevel, riskMatrix } from '../../../shared/contract/index.ts';
import type { WindowWords } from '../../../shared/words/window.ts';

type Risk = Pick<Forecast['risk'], 'level' | 'basis' | 'likelihood' | 'impact' | 'drivers'>;

/** The level of the matrix alone; null where there is no likelihood. */
export function cellOf({ likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>): RiskLevel | null {
  return likelihood === null ? null : (riskMatrix[likelihood - 1]?.[impact - 1] ?? null);
}

/** @returns why the level is not that of the marked cell, with marks for bold; null where nothing is to be said */
export function matrixWords(risk: Risk, text: WindowWords): string | null {
  if (risk.level === 'NOT_ASSESSED') return null;
  const cell = cellOf(risk);
  if (cell === risk.level) return risk.basis === 'deaths' ? text.why.cellOfDeaths : null;
  const level = text.risk.levels[risk.level];
  const reason = text.why.raisedBy[raisedBy(risk)];
  return cell === null
    ? text.why.raisedWithoutCell(level, reason)
    : text.why.raised(text.risk.levels[cell], level, reason);
}

function raisedBy({ basis, drivers }: Risk): keyof WindowWords['why']['raisedBy'] {
  // Sets of earlier versions have no basis; the matrix by cases raises nothing.
  if (basis === null || basis === 'cases') return 'other';
  const measure = basis === 'deaths' ? 'deaths' : 'cases';
  const isSaid = (code: string) =>
    drivers.some((driver) => driver.code === code && driver.facts.measure === measure);
  if (isSaid('NEW_NORMAL_NOT_CONFIRMED') && !isSaid('ABOVE_THRESHOLD')) return 'newNormal';
  const isUnconfirmed = drivers.some(({ code }) => code === 'THRESHOLD_NOT_CONFIRMED');
  return basis === 'official' && isUnconfirmed ? 'unconfirmed' : basis;
}
