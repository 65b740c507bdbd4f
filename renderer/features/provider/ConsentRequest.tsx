import { useId } from 'react';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { useSetup } from '../../data/useStores.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { SentText } from '../../ui/SentText.tsx';
import { CodedPlaces } from './CodedPlaces.tsx';
import type { OpenConsent } from './consentStore.ts';
import { settingKey } from './setupDraft.ts';

/** Whose request is shown: any dataset, any of its places. */
function Choosers({ dialog }: { dialog: OpenConsent }) {
  const { stores, text } = useServices();
  const datasets = useLists().value?.datasets ?? [];
  const id = useId();
  const words = text.consent;
  const { chooseDataset, choosePlace } = stores.consent.getState();
  const shown = dialog.places.find(({ name }) => name === dialog.preview.value?.location);
  const place = dialog.place ?? shown?.code ?? '';
  return (
    <div className="lock-fields">
      <div>
        <label htmlFor={`${id}-dataset`}>{words.dataset}</label>
        <select
          id={`${id}-dataset`}
          value={dialog.datasetId ?? ''}
          onChange={(event) => chooseDataset(event.target.value)}
        >
          {datasets.map((dataset) => (
            <option key={dataset.id} value={dataset.id}>
              {dataset.name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-place`}>{words.place}</label>
        <select
          id={`${id}-place`}
          value={place}
          onChange={(event) => choosePlace(event.target.value || null)}
        >
          {place === '' ? <option value="">{words.firstPlace}</option> : null}
          {dialog.places.map((place) => (
            <option key={place.code} value={place.code}>
              {place.name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function Request({ dialog }: { dialog: OpenConsent }) {
  const { stores, text } = useServices();
  const model = useSetup((state) => state.known.value?.values[settingKey(dialog.id, 'model')] ?? null);
  const words = text.consent;
  const { value, sentence } = dialog.preview;
  if (sentence !== null)
    return <FailedLoad sentence={sentence} onRetry={stores.consent.getState().previewAgain} />;
  if (value === null) return <p role="status">{words.asking}</p>;
  return (
    <>
      <p>
        {words.requestOf(value.location)} {model === null ? words.anyModel : ''}
      </p>
      <SentText kept={value.body} label={words.requestOf(value.location)} />
    </>
  );
}

/** What a request holds, in general and word for word. */
export function ConsentRequest({ dialog }: { dialog: OpenConsent }) {
  const { text } = useServices();
  const words = text.consent;
  return (
    <section className="setup-part">
      <h3>{words.request}</h3>
      <p>{words.kinds}</p>
      <CodedPlaces />
      {dialog.datasetId === null ? (
        <p>{words.noDataset}</p>
      ) : (
        <>
          <Choosers dialog={dialog} />
          <Request dialog={dialog} />
        </>
      )}
    </section>
  );
}
