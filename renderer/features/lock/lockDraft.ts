/** A lock command that is being put together: what a button begins and the dialog completes. */
import { addDays, EMBEDDED, type PlainDate, type ProviderId } from '../../../shared/contract/index.ts';
import type { Loan, LockCommand, LockCommandName } from '../../data/lock/lockCommand.ts';

/** What a button knows: the command, and the provider where there is just one to choose. */
export interface LockDraft {
  name: LockCommandName;
  id?: ProviderId;
}

/** What the user fills in. */
export interface LockFields {
  id: ProviderId;
  /** One of the listed reasons; empty for none, `other` for words alone. */
  choice: string;
  words: string;
  until: PlainDate;
  isEndless: boolean;
  /** Of an override: for one run, asked for now, in place of all until a day. */
  isOneRun: boolean;
}

export const OTHER_REASON = 'other';
export const MAX_REASON = 200;
const USUAL_PIN_DAYS = 7;

/** Whether the user has to fill in anything before the command can be tried. */
export function needsReason(name: LockCommandName): name is 'switch' | 'pin' | 'hold' | 'readmit' {
  return name === 'switch' || name === 'pin' || name === 'hold' || name === 'readmit';
}

export function firstFields(draft: LockDraft, today: PlainDate): LockFields {
  const until = addDays(today, USUAL_PIN_DAYS);
  return { id: draft.id ?? EMBEDDED, choice: '', words: '', until, isEndless: false, isOneRun: false };
}

/** "Cost", "Cost: until May", or the user's words alone; empty while there is neither. */
export function reasonOf({ choice, words }: Pick<LockFields, 'choice' | 'words'>): string {
  const parts = [choice === OTHER_REASON ? '' : choice, words.trim()];
  return parts
    .filter((part) => part !== '')
    .join(': ')
    .slice(0, MAX_REASON);
}

/** @returns the whole command, or null while something is missing */
export function commandOf({ name }: LockDraft, fields: LockFields): LockCommand | Loan | null {
  const { id, until, isEndless, isOneRun } = fields;
  const reason = reasonOf(fields);
  if (needsReason(name) && reason === '') return null;
  switch (name) {
    case 'acquire':
      return { name, id };
    case 'switch':
    case 'readmit':
      return { name, id, reason };
    case 'pin':
      if (isOneRun) return { name: 'loan', id, reason };
      return until === '' && !isEndless ? null : { name, id, reason, until: isEndless ? 'never' : until };
    case 'hold':
      return { name, reason };
    case 'release':
    case 'unpin':
    case 'resume':
      return { name };
  }
}
