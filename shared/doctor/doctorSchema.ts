/** What a check of this machine finds: each finding says what is, and what to do where something is to be done. */
import { z } from '../zod.ts';

/** In the order in which they are told. */
export const findingIds = [
  'program',
  'folder',
  'inUse',
  'writing',
  'space',
  'fileSystem',
  'durability',
  'journal',
  'quarantine',
  'clock',
  'timeZone',
  'keys',
  'providers',
  'network',
  'team',
  'browser',
  'fonts',
] as const;
export type FindingId = (typeof findingIds)[number];

export const findingStates = ['ok', 'notice', 'problem'] as const;
export type FindingState = (typeof findingStates)[number];

export const findingSchema = z.object({
  id: z.enum(findingIds),
  state: z.enum(findingStates),
  what: z.string(),
  /** What to do about it; null where nothing is to be done. */
  todo: z.string().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

export const checkUpSchema = z.object({
  /** The worst state among the findings. */
  state: z.enum(findingStates),
  findings: z.array(findingSchema),
});
export type CheckUp = z.infer<typeof checkUpSchema>;

/** The findings in their order, with the worst of their states. */
export function checkUpOf(findings: readonly Finding[]): CheckUp {
  const worst = findings.reduce((state, finding) => Math.max(state, findingStates.indexOf(finding.state)), 0);
  const inOrder = findings.toSorted((a, b) => findingIds.indexOf(a.id) - findingIds.indexOf(b.id));
  return { state: findingStates[worst]!, findings: inOrder };
}
