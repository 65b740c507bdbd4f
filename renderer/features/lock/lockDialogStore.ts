/** The dialog of a lock command: what is filled in, what it would change, and how it was refused. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LockDryRun, PlainDate } from '../../../shared/contract/index.ts';
import { latestWins } from '../../data/latestWins.ts';
import type { LockCommand } from '../../data/lockCommand.ts';
import { type Refusal, refusalOf } from '../../data/refusal.ts';
import type { SystemState } from '../../data/systemStore.ts';
import { commandOf, firstFields, type LockDraft, type LockFields } from './lockDraft.ts';

export interface OpenLockDialog {
  draft: LockDraft;
  /** The day on which it was opened: no pin ends before it. */
  today: PlainDate;
  fields: LockFields;
  /** The command that was asked about: the one on the screen, or null while it is being filled in. */
  tried: LockCommand | null;
  /** What it would change as the lock is now; null before the answer. */
  answer: LockDryRun | null;
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
  /** Does exactly what was asked about, and closes; a refusal opens it again. */
  confirm(): Promise<void>;
  close(): void;
}

export interface LockDialogOptions {
  system: StoreApi<SystemState>;
  sentenceOf: (thrown: unknown) => string;
  today: () => PlainDate;
}

type Get = () => LockDialogState;
type Set = (part: Partial<LockDialogState>) => void;

function change(get: Get, set: Set, part: Partial<OpenLockDialog>): void {
  const { dialog } = get();
  if (dialog !== null) set({ dialog: { ...dialog, ...part } });
}

async function confirm(get: Get, set: Set, { system, sentenceOf }: LockDialogOptions): Promise<void> {
  const { dialog } = get();
  if (dialog === null || dialog.tried === null || dialog.answer === null || dialog.isBusy) return;
  const isStillOpen = () => get().dialog?.draft === dialog.draft;
  change(get, set, { isBusy: true });
  try {
    await system.getState().commandLock(dialog.tried);
    if (isStillOpen()) set({ dialog: null });
  } catch (thrown) {
    const refused = { refusal: refusalOf(thrown), sentence: sentenceOf(thrown) };
    if (isStillOpen() || get().dialog === null) set({ dialog: { ...dialog, refused, answer: null } });
  }
}

/** Builds the store; it asks nothing until a dialog is opened. */
export function createLockDialogStore(options: LockDialogOptions): StoreApi<LockDialogState> {
  const { system, sentenceOf, today } = options;
  return createStore<LockDialogState>()((set, get) => {
    const answers = latestWins({
      ask: (command: LockCommand) => system.getState().tryLock(command),
      receive: (answer) => change(get, set, { answer }),
      fail: (thrown) =>
        change(get, set, { refused: { refusal: refusalOf(thrown), sentence: sentenceOf(thrown) } }),
      // Each question is a press of a button or a change of the lock: there is nothing to wait for.
      later: (run) => {
        run();
        return () => {};
      },
      delayMs: 0,
    });
    const ask = (tried: LockCommand | null) => {
      answers.forget();
      change(get, set, { tried, answer: null, refused: null });
      if (tried !== null) answers.want(tried);
    };
    return {
      dialog: null,
      open(draft) {
        const day = today();
        const fields = firstFields(draft, day);
        const untried = { tried: null, answer: null, refused: null, isBusy: false };
        set({ dialog: { draft, today: day, fields, ...untried } });
        ask(commandOf(draft, fields));
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
      close() {
        answers.forget();
        set({ dialog: null });
      },
    };
  });
}
