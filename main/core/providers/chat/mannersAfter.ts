/** What a refusal teaches about a model's requests. Pure. */
import type { Classified } from '../wire/classify/Classified.ts';
import { answerFormats, type ProviderProfile } from './ProviderProfile.ts';
import type { ModelManners } from './requestBody.ts';

/** @returns the manners of the next request, or null when the refusal teaches nothing */
export function mannersAfter(
  manners: ModelManners,
  { action, param, useInstead }: Pick<Classified, 'action' | 'param' | 'useInstead'>,
  profile: ProviderProfile,
): ModelManners | null {
  if (action === 'downgrade') {
    const next = answerFormats[answerFormats.indexOf(manners.format) + 1];
    return next === undefined ? null : { ...manners, format: next };
  }
  if (action !== 'drop-param' || param === undefined) return null;
  if (param === 'response_format') return mannersAfter(manners, { action: 'downgrade' }, profile);
  const ours = [profile.limitParameter, ...Object.keys(profile.parameters)];
  const sent = ours.find((name) => (manners.renamed[name] ?? name) === param);
  if (sent === undefined || manners.dropped.includes(sent)) return null;
  if (useInstead !== undefined && useInstead !== param)
    return { ...manners, renamed: { ...manners.renamed, [sent]: useInstead } };
  return { ...manners, dropped: [...manners.dropped, sent] };
}
