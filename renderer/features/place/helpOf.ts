import type { HelpTerm } from '../../../shared/words/helpTerms.ts';
import type { WindowWords } from '../../../shared/words/window.ts';
import type { WhyLine } from './whyLevel.ts';

/** Lines of a place with the term that F1 explains each by. */
export function withHelp(
  lines: readonly WhyLine[],
  { why, counts }: Pick<WindowWords, 'why' | 'counts'>,
): (WhyLine & { help?: HelpTerm | undefined })[] {
  const terms = new Map<string, HelpTerm>([
    [why.probability, 'outbreak'],
    [why.probabilityAbove, 'outbreak'],
    [why.deathsProbability, 'outbreak'],
    [why.threshold, 'alertLine'],
    [why.deathsThreshold, 'alertLine'],
    [why.likelihood, 'level'],
    [why.impact, 'level'],
    [why.basis, 'level'],
    [why.trend, 'trend'],
    [counts.growth, 'growth'],
    [counts.reproduction, 'reproduction'],
    [counts.incidence, 'incidence'],
    [counts.fatality, 'fatality'],
    [counts.volatility, 'volatility'],
  ]);
  return lines.map((line) => ({ ...line, help: terms.get(line.label) }));
}
