/** The dialog of a lock command: what is filled in, which command it comes to, and how that was refused. */
import { hashKey } from '@tanstack/react-query';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlainDate } from '../../../shared/contract/index.ts';
import { type Answers, renewAnswers } from '../../data/answers.ts';
import type { LockAnswers } from '../../data/lock/lockAnswers.ts';
import type { Loan, LockCommand } from '../../data/lock/lockCommand.ts';
import { triedQuery } from '../../data/lock/lockQueries.ts';
import { type Refusal, refusalOf } from '../../data/refusal.ts';
import { commandOf, firstFields, type LockDraft, type LockFields } from './lockDraft.ts';

export interface OpenLockDialog {
  draft: LockDraft;
  /** The day on which it was opened: no pin ends before it. */
  today: PlainDate;
  fields: LockFields;
  /** The command that is asked about: the one on the screen, or null while it is being filled in. */
  tried: LockCommand | Loan | null;
  /** Why the command itself was refused; null before it is given. */
  refused: { refusal: Refusal | null; sentence: string } | null;
  /** Whether it is being done. */
  isBusy: boolean;
}

export interface LockDialogState {
  /** Null while it is closed. */
  dialog: OpenLockDialog | null;
  /** Opens it; a command that needs nothing filled in is asked about at once. */
  open(draft: LockDraft): void;
  /** Another command than before: its answer is gone. */
  fill(change: Partial<LockFields>): void;
  /** Asks what the command would change; nothing while something is missing. */
  preview(): void;
  /** Asks again because the lock has changed; an answer of before must not be confirmed. */
  askAgain(): void;
  /** Does exactly what was asked about, once it is answered, and closes; a refusal opens it again. */
  confirm(): Promise<void>;
  close(): void;
}

export interface LockDialogOptions {
  answers: Answers;
  lock: LockAnswers;
  sentenceOf: (thrown: unknown) => string;
  today: () => PlainDate;
  /** Asks for the run that a loan is for. */
  borrow: (loan: Loan) => void;
}

type Get = () => LockDialogState;
type Set = (part: Partial<LockDialogState>) => void;

function change(get: Get, set: Set, part: Partial<OpenLockDialog>): void {
  const { dialog } = get();
  if (dialog !== null) set({ dialog: { ...dialog, ...part } });
}

/** Whether it is known what the command would change as the lock is now. */
function isAnswered({ client, queries }: Answers, command: LockCommand | Loan): boolean {
  const state = queries.getQueryState(triedQuery(client, command).queryKey);
  return state?.status === 'success' && state.fetchStatus === 'idle' && !state.isInvalidated;
}

async function confirm(get: Get, set: Set, options: LockDialogOptions): Promise<void> {
  const { dialog } = get();
  if (dialog === null || dialog.tried === null || dialog.refused !== null || dialog.isBusy) return;
  if (!isAnswered(options.answers, dialog.tried)) return;
  if (dialog.tried.name === 'loan') {
    // How the run goes is told where every run is.
    set({ dialog: null });
    options.borrow(dialog.tried);
    return;
  }
  const isStillOpen = () => get().dialog?.draft === dialog.draft;
  change(get, set, { isBusy: true });
  try {
    await options.lock.command(dialog.tried);
    if (isStillOpen()) set({ dialog: null });
  } catch (thrown) {
    const refused = { refusal: refusalOf(thrown), sentence: options.sentenceOf(thrown) };
    if (isStillOpen() || get().dialog === null) set({ dialog: { ...dialog, refused } });
  }
}

/** Builds the store; the dialog itself asks what the lock says to the command. */
export function createLockDialogStore(options: LockDialogOptions): StoreApi<LockDialogState> {
  const { answers, today } = options;
  return createStore<LockDialogState>()((set, get) => {
    /** The same command as before is asked about once more: the lock, or what it said, may be another by now. */
    const ask = (tried: LockCommand | Loan | null) => {
      const before = get().dialog?.tried ?? null;
      change(get, set, { tried, refused: null });
      if (tried !== null && before !== null && hashKey([tried]) === hashKey([before]))
        void renewAnswers(answers, triedQuery(answers.client, tried).queryKey);
    };
    return {
      dialog: null,
      open(draft) {
        const day = today();
        const fields = firstFields(draft, day);
        const tried = commandOf(draft, fields);
        set({ dialog: { draft, today: day, fields, tried, refused: null, isBusy: false } });
      },
      fill(fields) {
        const { dialog } = get();
        if (dialog === null || dialog.isBusy) return;
        change(get, set, { fields: { ...dialog.fields, ...fields } });
        ask(null);
      },
      preview() {
        const { dialog } = get();
        if (dialog !== null) ask(commandOf(dialog.draft, dialog.fields));
      },
      askAgain() {
        const { dialog } = get();
        if (dialog !== null && dialog.tried !== null && !dialog.isBusy) ask(dialog.tried);
      },
      confirm: () => confirm(get, set, options),
      close: () => set({ dialog: null }),
    };
  });
}
