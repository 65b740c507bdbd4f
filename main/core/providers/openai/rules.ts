import { protocolRules } from '../wire/classify/rules/protocolRules.ts';
import { scopeMissing, type WireRule } from '../wire/classify/WireRule.ts';

/** OpenAI's codes are the protocol's; only what a restricted key may not list is its own. */
export const openaiRules: readonly WireRule[] = [
  ...protocolRules,
  { statuses: [403], when: ({ endpoint }) => endpoint !== 'chat', means: scopeMissing },
];
