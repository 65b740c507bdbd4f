import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { NO_CHANGE_MODEL } from './noChange/noChangeModel.ts';

/**
 * Name and version of each model, known before it has seen any counts: forecasts, records and backtests are kept under
 * it. Any change of its numbers raises the version.
 */
export const embeddedModelNames: Readonly<Record<EmbeddedModel, string>> = {
  auto: 'auto/3',
  'no-change': NO_CHANGE_MODEL,
  tiered: 'tiered/1',
  boosted: 'boosted/2',
};
