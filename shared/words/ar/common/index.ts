import type { common as english } from '../../en/common/index.ts';
import { alertLines } from './alertLines.ts';
import { auditEntries } from './auditEntries.ts';
import { benches } from './benches.ts';
import { confidenceWords } from './confidenceWords.ts';
import { cycles } from './cycles.ts';
import { dataNotes } from './dataNotes.ts';
import { days } from './days.ts';
import { durations } from './durations.ts';
import { layouts } from './layouts.ts';
import { levelOverrides } from './levelOverrides.ts';
import { lists } from './lists.ts';
import { nearNames } from './nearNames.ts';
import { numbers } from './numbers.ts';
import { populationSource } from './populationSource.ts';
import { providerNames } from './providerNames.ts';
import { refusals } from './refusals.ts';
import { reproductions } from './reproductions.ts';
import { riskClasses } from './riskClasses.ts';
import { riskLevels } from './riskLevels.ts';
import { suppressedTotal } from './suppressedTotal.ts';
import { thresholdMethod } from './thresholdMethod.ts';
import { trends } from './trends.ts';
import { weekSystems } from './weekSystems.ts';

/** What window, command line and core say in the same words. */
export const common: typeof english = {
  alertLines,
  auditEntries,
  benches,
  confidenceWords,
  cycles,
  days,
  dataNotes,
  durations,
  layouts,
  levelOverrides,
  lists,
  nearNames,
  numbers,
  populationSource,
  providerNames,
  refusals,
  reproductions,
  riskClasses,
  riskLevels,
  suppressedTotal,
  thresholdMethod,
  trends,
  weekSystems,
};
