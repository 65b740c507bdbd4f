/** The request's JSON for one provider and model. The same data give the same bytes. */
import type { ChatBody } from '../../ports/ChatWire.ts';
import { ANSWER_TOKENS, type AnswerFormat, type ProviderProfile } from './ProviderProfile.ts';
import type { Prompt } from './prompt.ts';

/** What was learnt of a model from its refusals. */
export interface ModelManners {
  format: AnswerFormat;
  /** Parameters that it refuses. */
  dropped: readonly string[];
  /** Parameters that it wants under other names. */
  renamed: Readonly<Record<string, string>>;
  /** How often the history is halved before it is sent: longer requests were too long. */
  halvings: number;
}

export const usualManners: ModelManners = { format: 'json_schema', dropped: [], renamed: {}, halvings: 0 };

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
  { format, dropped, renamed }: ModelManners,
): ChatBody {
  const optional: Record<string, unknown> = {
    [profile.limitParameter]: profile.answerTokens ?? ANSWER_TOKENS,
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
