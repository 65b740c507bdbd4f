/** Ollama, llama.cpp, LM Studio, vLLM and their like. */
import { modelUnavailable, type WireRule, wrongAddress } from '../wire/classify/WireRule.ts';

export const serverRules: readonly WireRule[] = [
  // LM Studio, under status 200.
  { text: /\bunexpected endpoint\b/i, means: wrongAddress },
  { text: /^unauthorized$/i, means: { asStatus: 401 } },
  { text: /\bno models? (is |are )?(currently )?loaded\b/i, statuses: [400, 404], means: modelUnavailable },
  { text: /\bmodels?\b/i, statuses: [404], means: modelUnavailable },
  { text: /\bdoes not support (chat|completion|generate)\b/i, statuses: [400], means: modelUnavailable },
  // An address without `/v1`, or of something else that speaks HTTP.
  { statuses: [404], means: wrongAddress },
];
