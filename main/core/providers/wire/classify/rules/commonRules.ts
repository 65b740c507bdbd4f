/** What the codes and words of any provider mean, where its own table says nothing. */
import { modelUnavailable, type SeenFault, scopeMissing, type WireRule, wrongEndpoint } from '../WireRule.ts';

/** "The model `x` does not exist", "models/x is no longer available": the model is what the sentence is about. */
const NAME = '(?: ?[`\'"]?[\\w./:@-]{1,80}[`\'"]?){0,2}';
const LOST =
  "does(?: not|n't) exist|(?:(?:is|was|has been) )?(?:not found|not available|unavailable|no longer (?:available|supported)|not supported|decommissioned|deprecated|retired)";
const GONE = new RegExp(`\\bmodels?\\b${NAME} (?:${LOST})\\b`, 'i');

function isProbe({ endpoint }: SeenFault): boolean {
  return endpoint !== 'chat';
}

export const commonRules: readonly WireRule[] = [
  { statuses: [400, 404, 422], when: ({ fault }) => fault.param === 'model', means: modelUnavailable },
  { statuses: [400, 404, 410, 422], text: GONE, means: modelUnavailable },
  { statuses: [400, 404, 422], text: /\b(no such|unknown|invalid) model\b/i, means: modelUnavailable },
  { statuses: [404, 405], means: wrongEndpoint },
  // A restricted key may forecast and still not list models.
  { statuses: [401, 403], text: /\bmissing scopes?\b/i, when: isProbe, means: scopeMissing },
];
