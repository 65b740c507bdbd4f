import { useDataset, useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';

/** Which dataset the screens show; nothing to choose before the first import. */
export function DatasetPicker() {
  const { stores, text, format } = useServices();
  const datasets = useLists().value?.datasets ?? [];
  const selectedId = useDataset()?.id;
  if (datasets.length === 0) return null;
  return (
    <select
      className="picker"
      aria-label={text.shell.datasetPicker}
      value={selectedId ?? ''}
      onChange={(event) => stores.choice.getState().choose(event.target.value)}
    >
      {datasets.map((dataset) => (
        <option key={dataset.id} value={dataset.id}>
          {text.shell.datasetOption(dataset.name, dataset.locations, format.count(dataset.locations))}
        </option>
      ))}
    </select>
  );
}
