/** Ollama, llama.cpp, LM Studio, vLLM and their like. */
import { SECOND } from '../../../../shared/time/durations.ts';
import { modelUnavailable, type Verdict, type WireRule, wrongAddress } from '../wire/classify/WireRule.ts';

/** llama.cpp says no time. A model is on its way from the disk for half a minute or some minutes: seconds would only use up the tries. */
const modelLoading: Verdict = {
  class: 'TRANSIENT',
  scope: 'provider',
  reason: 'MODEL_LOADING',
  usualWaitMs: 20 * SECOND,
};

export const serverRules: readonly WireRule[] = [
  // LM Studio, under status 200.
  { text: /\bunexpected endpoint\b/i, means: wrongAddress },
  { text: /^unauthorized$/i, means: { asStatus: 401 } },
  { text: /\bno models? (is |are )?(currently )?loaded\b/i, statuses: [400, 404], means: modelUnavailable },
  { text: /\bmodels?\b/i, statuses: [404], means: modelUnavailable },
  { text: /\bdoes not support (chat|completion|generate)\b/i, statuses: [400], means: modelUnavailable },
  { text: /\bloading model\b/i, statuses: [503], means: modelLoading },
  // An address without `/v1`, or of something else that speaks HTTP.
  { statuses: [404], means: wrongAddress },
];
