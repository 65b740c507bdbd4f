/** The router of Hugging Face. Errors of the providers behind it come through in their own forms. */
import { modelUnavailable, type WireRule } from '../WireRule.ts';

export const huggingfaceRules: readonly WireRule[] = [
  { markers: ['model_not_supported'], means: modelUnavailable },
  { text: /\bnot supported by (any |the )?provider\b/i, statuses: [400, 404, 422], means: modelUnavailable },
];
