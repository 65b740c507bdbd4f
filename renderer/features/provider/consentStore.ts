/** The question before a provider is enabled: what would be sent, where to, and how much of it. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Client, ForecastLocation, RemoteProviderId, Result } from '../../../shared/contract/index.ts';
import type { DatasetAnswers } from '../../data/datasets/datasetAnswers.ts';
import { latestWins } from '../../data/latestWins.ts';
import { failed, type Loadable, loading, nothingYet, ready } from '../../data/loadable.ts';
import type { KnownSetup, SetupState } from './setupStore.ts';

export type RequestPreview = Result<'providers.preview'>;

export interface OpenConsent {
  id: RemoteProviderId;
  /** Null while there is no dataset. */
  datasetId: string | null;
  /** Code of the place whose request is shown; null for the first one that can be forecast. */
  place: string | null;
  places: readonly ForecastLocation[];
  preview: Loadable<RequestPreview>;
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
  client: Client;
  data: DatasetAnswers;
  setup: () => SetupState;
  sentenceOf: (thrown: unknown) => string;
}

type Get = () => ConsentState;
type Set = (part: Partial<ConsentState>) => void;

/** Whether the user has before them what there is to see. */
export function canAgree({ datasetId, preview, isBusy }: OpenConsent, known: KnownSetup | null): boolean {
  const isShown = datasetId === null || preview.value !== null || preview.sentence !== null;
  return known !== null && isShown && !isBusy;
}

function change(get: Get, set: Set, part: Partial<OpenConsent>): void {
  const { dialog } = get();
  if (dialog !== null) set({ dialog: { ...dialog, ...part } });
}

/** The day that a run of a dataset would work as on, for one that is not at work now too. */
function dayOf(datasetId: string, data: DatasetAnswers) {
  const asOf = data.dayOf(datasetId);
  return asOf === undefined ? {} : { asOf };
}

interface Question {
  id: RemoteProviderId;
  datasetId: string;
  place: string | null;
}

interface Answer {
  places: readonly ForecastLocation[];
  preview: Loadable<RequestPreview>;
}

/** A place that can't be forecast is part of the answer: another one can be chosen then. */
async function ask(
  { id, datasetId, place }: Question,
  { client, data, sentenceOf }: ConsentStoreOptions,
): Promise<Answer> {
  const day = dayOf(datasetId, data);
  const weekly = await client.call('datasets.weekly', { id: datasetId, ...day });
  const places = weekly.places.map(({ location }) => location);
  const location = places.some(({ code }) => code === place) ? { location: place! } : {};
  try {
    return {
      places,
      preview: ready(await client.call('providers.preview', { id, datasetId, ...location, ...day })),
    };
  } catch (thrown) {
    return { places, preview: failed<RequestPreview>(sentenceOf(thrown), null) };
  }
}

async function agree(get: Get, set: Set, { setup, sentenceOf }: ConsentStoreOptions): Promise<void> {
  const { dialog } = get();
  if (dialog === null || !canAgree(dialog, setup().known.value)) return;
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

/** Builds the store; it asks nothing until it is opened. */
export function createConsentStore(options: ConsentStoreOptions): StoreApi<ConsentState> {
  const { data, sentenceOf } = options;
  return createStore<ConsentState>()((set, get) => {
    const answers = latestWins({
      ask: (question: Question) => ask(question, options),
      receive: (answer) => change(get, set, answer),
      fail: (thrown) => change(get, set, { preview: failed<RequestPreview>(sentenceOf(thrown), null) }),
      // Each question is a choice that was made: there is nothing to wait for.
      later: (run) => {
        run();
        return () => {};
      },
      delayMs: 0,
    });
    const previewAgain = () => {
      const { dialog } = get();
      if (dialog === null || dialog.datasetId === null) return;
      const { id, datasetId, place } = dialog;
      change(get, set, { preview: loading<RequestPreview>(null) });
      answers.want({ id, datasetId, place });
    };
    return {
      dialog: null,
      open(id) {
        const datasetId = data.known().selectedId;
        const unseen = { place: null, places: [], preview: nothingYet, isBusy: false, sentence: null };
        set({ dialog: { id, datasetId, ...unseen } });
        // Where it leads is read with it: the address may have changed.
        void options.setup().load();
        previewAgain();
      },
      chooseDataset(datasetId) {
        change(get, set, { datasetId, place: null, places: [] });
        previewAgain();
      },
      choosePlace(place) {
        change(get, set, { place });
        previewAgain();
      },
      previewAgain,
      agree: () => agree(get, set, options),
      close() {
        answers.forget();
        set({ dialog: null });
      },
    };
  });
}
