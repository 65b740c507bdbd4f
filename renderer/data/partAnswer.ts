import type { Refusal } from './refusal.ts';

/** How one thing goes that the user asked for: each says it for itself. */
export type PartAnswer =
  | { kind: 'busy' | 'done' }
  | { kind: 'missing'; what: 'key' | 'plainText' }
  | { kind: 'refused'; refusal: Refusal | null; sentence: string };
