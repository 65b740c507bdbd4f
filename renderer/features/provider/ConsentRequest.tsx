import { useId } from 'react';
import type { Loadable } from '../../data/answers.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { SentText } from '../../ui/SentText.tsx';
import { CodedPlaces } from './CodedPlaces.tsx';
import type { OpenConsent } from './consentStore.ts';
import { type RequestPreview, usePreviewPlaces } from './previewQuery.ts';
import { settingKey } from './setupDraft.ts';
import { useKnownSetup } from './setupQuery.ts';

interface ConsentRequestProps {
  dialog: OpenConsent;
  preview: Loadable<RequestPreview>;
}

/** Whose request is shown: any dataset, any of its places. */
function Choosers({ dialog, preview }: ConsentRequestProps) {
  const { stores, text } = useServices();
  const datasets = useLists().value?.datasets ?? [];
  const id = useId();
  const words = text.consent;
  const { chooseDataset, choosePlace } = stores.consent.getState();
  const places = usePreviewPlaces(dialog);
  const shown = places.find(({ name }) => name === preview.value?.location);
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
          {places.map((place) => (
            <option key={place.code} value={place.code}>
              {place.name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function Request({ dialog, preview }: ConsentRequestProps) {
  const { text } = useServices();
  const model = useKnownSetup().value?.values[settingKey(dialog.id, 'model')] ?? null;
  const words = text.consent;
  const { value, sentence, retry } = preview;
  if (sentence !== null) return <FailedLoad sentence={sentence} onRetry={retry} />;
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
export function ConsentRequest({ dialog, preview }: ConsentRequestProps) {
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
          <Choosers {...{ dialog, preview }} />
          <Request {...{ dialog, preview }} />
        </>
      )}
    </section>
  );
}
