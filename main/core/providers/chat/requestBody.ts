/** The request's JSON for one provider and model. The same data give the same bytes. */

import type { AnswerFormat } from '../../../../shared/providers/failureSchema.ts';
import type { ChatBody } from '../../ports/ChatWire.ts';
import { answerTokensOf, type ModelQuirks } from './modelQuirks.ts';
import type { ProviderProfile } from './ProviderProfile.ts';
import type { Prompt } from './prompt.ts';

function responseFormat(format: AnswerFormat, { schema }: Prompt): Record<string, unknown> {
  if (format === 'none') return {};
  if (format === 'json_object') return { response_format: { type: 'json_object' } };
  return {
    response_format: { type: 'json_schema', json_schema: { name: 'forecast', strict: true, schema } },
  };
}

/** A name that already says how it is routed stays as it is. */
function wireName({ modelSuffix }: ProviderProfile, model: string): string {
  return modelSuffix === undefined || model.includes(':') ? model : `${model}${modelSuffix}`;
}

export function requestBody(
  profile: ProviderProfile,
  model: string,
  prompt: Prompt,
  quirks: ModelQuirks,
): ChatBody {
  const { format, dropped, renamed } = quirks;
  const optional: Record<string, unknown> = {
    [profile.limitParameter]: answerTokensOf(profile, quirks),
    ...profile.parameters,
    ...responseFormat(format, prompt),
  };
  const kept = Object.entries(optional).filter(([name]) => !dropped.includes(name));
  return {
    model: wireName(profile, model),
    messages: prompt.messages,
    stream: false,
    ...Object.fromEntries(kept.map(([name, value]) => [renamed[name] ?? name, value])),
  };
}
