import { useAnswer } from './answers.ts';
import { type Look, lookQuery, usualLook } from './lookQuery.ts';
import { useServices } from './Services.ts';

/** How the windows of this data folder look; as they usually do until that is known. */
export function useLook(): Look {
  return useAnswer(lookQuery(useServices().stores.answers.client), { isKept: true }).value ?? usualLook;
}
