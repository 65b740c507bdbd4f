/** What was learnt about a model from its refusals, and what the next refusal adds. Pure. */
import { type AnswerFormat, answerFormats, type Repair } from '../../../../shared/providers/failureSchema.ts';
import type { Classified } from '../wire/classify/Classified.ts';
import { halvingsFor } from './historySize.ts';
import { ANSWER_TOKENS, type ProviderProfile } from './ProviderProfile.ts';

export interface ModelQuirks {
  format: AnswerFormat;
  /** Parameters that it refuses. */
  dropped: readonly string[];
  /** Parameters that it wants under other names. */
  renamed: Readonly<Record<string, string>>;
  /** How often the history is halved before it is sent: longer requests were too long. */
  halvings: number;
  /** Tokens that an answer may take, where the usual number was too much; else null. */
  answerTokens: number | null;
}

export const noQuirks: ModelQuirks = {
  format: 'json_schema',
  dropped: [],
  renamed: {},
  halvings: 0,
  answerTokens: null,
};

/** The two names of one parameter: which one a model takes depends on its age. */
const LIMIT_NAMES = ['max_tokens', 'max_completion_tokens'] as const;

/** Tokens that an answer of a model may take. */
export function answerTokensOf(profile: ProviderProfile, { answerTokens }: ModelQuirks): number {
  const usual = profile.answerTokens ?? ANSWER_TOKENS;
  return answerTokens === null ? usual : Math.min(usual, answerTokens);
}

/** @returns what the next request does otherwise, or null when the refusal teaches nothing; sizes are for `sizeRepair` */
export function repairAfter(
  quirks: ModelQuirks,
  { action, param, useInstead }: Pick<Classified, 'action' | 'param' | 'useInstead'>,
  profile: ProviderProfile,
): Repair | null {
  if (action === 'downgrade' || (action === 'drop-param' && param === 'response_format')) {
    const next = answerFormats[answerFormats.indexOf(quirks.format) + 1];
    return next === undefined ? null : { kind: 'answer-form', to: next };
  }
  if (action !== 'drop-param' || param === undefined) return null;
  const ours = [profile.limitParameter, ...Object.keys(profile.parameters)];
  const sent = ours.find((name) => (quirks.renamed[name] ?? name) === param);
  if (sent === undefined || quirks.dropped.includes(sent)) return null;
  const isRenamed = quirks.renamed[sent] !== undefined;
  const other = sent === profile.limitParameter && !isRenamed ? otherLimitName(sent) : null;
  const to = useInstead !== undefined && useInstead !== param ? useInstead : other;
  return { kind: 'parameter', param: sent, to };
}

function otherLimitName(name: string): string | null {
  return LIMIT_NAMES.find((one) => one !== name) ?? null;
}

export function withRepair(quirks: ModelQuirks, repair: Repair): ModelQuirks {
  switch (repair.kind) {
    case 'parameter': {
      const { param, to } = repair;
      if (to !== null) return { ...quirks, renamed: { ...quirks.renamed, [param]: to } };
      return { ...quirks, dropped: [...quirks.dropped, param] };
    }
    case 'answer-form':
      return { ...quirks, format: repair.to };
    case 'size': {
      const { weeks, answerTokens } = repair;
      return {
        ...quirks,
        halvings: weeks === null ? quirks.halvings : halvingsFor(weeks),
        answerTokens: answerTokens ?? quirks.answerTokens,
      };
    }
    case 'model':
      return quirks;
  }
}
