import { type ReactNode, useId } from 'react';
import type { MapControl } from '../../../shared/settings/settingControls.ts';
import { useAnswer } from '../../data/answers.ts';
import { weeklyQuery } from '../../data/datasets/datasetQueries.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { useSettingWords } from './settingWords.ts';
import type { FieldNames } from './ValueInput.tsx';

interface EntryNameFieldsProps {
  by: MapControl['by'];
  /** Id of the chosen dataset; empty before. */
  dataset: string;
  /** Name of a disease, or code of a place. */
  name: string;
  blocked: string | null;
  tied: FieldNames;
  onDataset: (id: string) => void;
  onName: (name: string) => void;
  /** What is wrong with it. */
  children: ReactNode;
}

function DatasetChoice({ dataset, blocked, tied, onDataset, children }: EntryNameFieldsProps) {
  const words = useSettingWords().screen.map;
  const datasets = useLists().value?.datasets ?? [];
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{words.dataset}</label>
      <select
        id={id}
        {...tied}
        value={dataset}
        disabled={blocked !== null || datasets.length === 0}
        title={blocked ?? (datasets.length === 0 ? words.noDatasets : undefined)}
        onChange={(event) => onDataset(event.target.value)}
      >
        <option value="">{datasets.length === 0 ? words.noDatasets : words.chooseDataset}</option>
        {datasets.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

function PlaceChoice({ dataset, name, blocked, onName }: EntryNameFieldsProps) {
  const { stores } = useServices();
  const words = useSettingWords().screen.map;
  const id = useId();
  const weekly = weeklyQuery(stores.answers.client, dataset, undefined);
  const places = useAnswer({ ...weekly, enabled: dataset !== '' }).value?.places ?? [];
  return (
    <div>
      <label htmlFor={id}>{words.place}</label>
      <input
        id={id}
        list={`${id}-places`}
        placeholder={words.wholeDataset}
        autoComplete="off"
        value={name}
        readOnly={blocked !== null}
        title={blocked ?? undefined}
        onChange={(event) => onName(event.target.value)}
      />
      <datalist id={`${id}-places`}>
        {places.map(({ location }) => (
          <option key={location.code} value={location.code}>
            {location.name}
          </option>
        ))}
      </datalist>
    </div>
  );
}

function DiseaseChoice({ name, blocked, tied, onName, children }: EntryNameFieldsProps) {
  const words = useSettingWords().screen.map;
  const id = useId();
  const datasets = useLists().value?.datasets ?? [];
  const diseases = [...new Set(datasets.map(({ disease }) => disease))];
  return (
    <div>
      <label htmlFor={id}>{words.disease}</label>
      <input
        id={id}
        {...tied}
        list={`${id}-diseases`}
        autoComplete="off"
        value={name}
        readOnly={blocked !== null}
        title={blocked ?? undefined}
        onChange={(event) => onName(event.target.value)}
      />
      <datalist id={`${id}-diseases`}>
        {diseases.map((disease) => (
          <option key={disease} value={disease} />
        ))}
      </datalist>
      {children}
    </div>
  );
}

/** What a new row is for, with the names that are there to choose from. */
export function EntryNameFields(props: EntryNameFieldsProps) {
  if (props.by === 'disease') return <DiseaseChoice {...props} />;
  return (
    <>
      <DatasetChoice {...props} />
      {props.by === 'place' ? <PlaceChoice {...props} /> : null}
    </>
  );
}
