import { useId } from 'react';
import { recordSources, type Standing } from '../../../shared/contract/index.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { keyOf, type Source } from './trustChoice.ts';
import { useTrustWords } from './useTrustWords.ts';

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { value: string; words: string }[];
  onValue: (value: string) => void;
}

export function Choice({ label, value, options, onValue }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>{' '}
      <select id={id} value={value} onChange={(event) => onValue(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </p>
  );
}

export interface TrustFiltersProps {
  standings: readonly Standing[];
  chosen: Standing;
  source: Source;
  datasetId: string | null;
  onSubject: (key: string) => void;
  onSource: (source: Source) => void;
  onDataset: (id: string | null) => void;
}

/** Of whom, of what kind and of which data the figures below are. */
export function TrustFilters(props: TrustFiltersProps) {
  const { text, format } = useServices();
  const words = useTrustWords().screen;
  const datasets = useLists().value?.datasets ?? [];
  const { standings, chosen, source } = props;
  const ofDisease = datasets.filter(({ disease }) => disease === chosen.disease);
  return (
    <fieldset className="trust-filters">
      <legend className="visually-hidden">{words.filters}</legend>
      <Choice
        label={words.subject}
        value={keyOf(chosen)}
        options={standings.map((one) => ({
          value: keyOf(one),
          words: words.subjectOf(text.common.providerNames.of(one.provider), one.disease, one.model),
        }))}
        onValue={props.onSubject}
      />
      <Choice
        label={words.source}
        value={source}
        options={chosen.sources.map((one) => ({
          value: one.source,
          words: words.sourceOption(words.sources[one.source], format.count(one.n)),
        }))}
        onValue={(value) => props.onSource(recordSources.find((one) => one === value) ?? source)}
      />
      <Choice
        label={words.dataset}
        value={props.datasetId ?? ''}
        options={[
          { value: '', words: words.allDatasets },
          ...ofDisease.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        onValue={(value) => props.onDataset(value === '' ? null : value)}
      />
    </fieldset>
  );
}
