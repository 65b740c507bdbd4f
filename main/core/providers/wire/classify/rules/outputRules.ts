/** Failures that are about what the model wrote, or would not write; before all other rules. */
import type { Verdict, WireRule } from '../WireRule.ts';

const unusable: Verdict = { class: 'BAD_OUTPUT', scope: 'request', reason: 'JSON_MODE_FAILED' };
const blocked: Verdict = { class: 'REFUSED', scope: 'request', reason: 'POLICY' };
const filtered: Verdict = { class: 'REFUSED', scope: 'request', reason: 'CONTENT_FILTER' };

export const outputRules: readonly WireRule[] = [
  { markers: ['json_validate_failed', 'output_parse_failed', 'tool_use_failed'], means: unusable },
  { when: ({ fault }) => fault.hasFailedGeneration, means: unusable },
  { text: /\bJSON Mode could ?n['’]?o?t be met/i, means: unusable },
  { markers: ['bio_policy', 'cyber_policy', 'invalid_prompt'], means: blocked },
  { markerLike: /policy_?violation$/i, means: blocked },
  { markerLike: /^(content|prompt)_(filter|policy|blocked)|^moderation_/i, means: filtered },
];
