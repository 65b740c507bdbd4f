/** The question before a provider is enabled: what would be sent, where to, and how much of it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RemoteProviderId } from '../../../shared/contract/index.ts';
import { type Answers, knownAnswer, renewAnswers } from '../../data/answers.ts';
import type { DatasetAnswers } from '../../data/datasets/datasetAnswers.ts';
import { type PreviewQuestion, previewQuery } from './previewQuery.ts';
import { type KnownSetup, setupQuery } from './setupQuery.ts';
import type { SetupState } from './setupStore.ts';

export interface OpenConsent extends PreviewQuestion {
  isBusy: boolean;
  /** Why it could not be enabled. */
  sentence: string | null;
}

export interface ConsentState {
  /** Null while nothing is asked. */
  dialog: OpenConsent | null;
  open(id: RemoteProviderId): void;
  chooseDataset(id: string): void;
  choosePlace(code: string | null): void;
  /** Shows the request as it would be now: a setting has changed. */
  previewAgain(): void;
  /** Enables the provider, and closes; nothing while the request is still on its way to the screen. */
  agree(): Promise<void>;
  close(): void;
}

export interface ConsentStoreOptions {
  answers: Answers;
  data: DatasetAnswers;
  setup: () => SetupState;
  sentenceOf: (thrown: unknown) => string;
}

type Get = () => ConsentState;
type Set = (part: Partial<ConsentState>) => void;

/**
 * Whether the user has before them what there is to see.
 * @param isShown whether the request, or why there is none, is on the screen
 */
export function canAgree(
  { datasetId, isBusy }: OpenConsent,
  isShown: boolean,
  known: KnownSetup | null,
): boolean {
  return known !== null && (datasetId === null || isShown) && !isBusy;
}

function isShown({ queries }: Answers, key: readonly unknown[]): boolean {
  const state = queries.getQueryState(key);
  return state !== undefined && state.status !== 'pending' && state.fetchStatus === 'idle';
}

function change(get: Get, set: Set, part: Partial<OpenConsent>): void {
  const { dialog } = get();
  if (dialog !== null) set({ dialog: { ...dialog, ...part } });
}

async function agree(get: Get, set: Set, { answers, setup, sentenceOf }: ConsentStoreOptions): Promise<void> {
  const { dialog } = get();
  if (dialog === null) return;
  const isBeforeUser = isShown(answers, previewQuery(answers, dialog).queryKey);
  if (!canAgree(dialog, isBeforeUser, knownAnswer(answers, setupQuery(answers.client)))) return;
  const isStillOpen = () => get().dialog?.id === dialog.id;
  change(get, set, { isBusy: true, sentence: null });
  try {
    await setup().setEnabled(dialog.id, true);
    if (isStillOpen()) set({ dialog: null });
  } catch (thrown) {
    // Also when it was closed meanwhile: the user has agreed, and nothing has come of it.
    const refused = { isBusy: false, sentence: sentenceOf(thrown) };
    if (isStillOpen()) change(get, set, refused);
    else if (get().dialog === null) set({ dialog: { ...dialog, ...refused } });
  }
}

/** Builds the store; the dialog itself asks for the request. */
export function createConsentStore(options: ConsentStoreOptions): StoreApi<ConsentState> {
  const { answers, data } = options;
  return createStore<ConsentState>()((set, get) => {
    const choose = (part: Partial<PreviewQuestion>) => change(get, set, part);
    const previewAgain = () => {
      const { dialog } = get();
      if (dialog !== null) void renewAnswers(answers, previewQuery(answers, dialog).queryKey);
    };
    return {
      dialog: null,
      open(id) {
        const datasetId = data.known().selectedId;
        const asOf = datasetId === null ? undefined : data.dayOf(datasetId);
        set({ dialog: { id, datasetId, asOf, place: null, isBusy: false, sentence: null } });
        // Where it leads is read with it: the address may have changed.
        void renewAnswers(answers, setupQuery(answers.client).queryKey);
      },
      chooseDataset: (datasetId) => choose({ datasetId, asOf: data.dayOf(datasetId), place: null }),
      choosePlace: (place) => choose({ place }),
      previewAgain,
      agree: () => agree(get, set, options),
      close: () => set({ dialog: null }),
    };
  });
}
