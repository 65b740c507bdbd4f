import { useServices } from '../../data/Services.ts';
import { useData } from '../../data/useStores.ts';

/** Which dataset the screens show; nothing to choose before the first import. */
export function DatasetPicker() {
  const { stores, text, format } = useServices();
  const datasets = useData((state) => state.datasets.value);
  const selectedId = useData((state) => state.selectedId);
  if (datasets === null || datasets.length === 0) return null;
  return (
    <select
      className="picker"
      aria-label={text.shell.datasetPicker}
      value={selectedId ?? ''}
      onChange={(event) => void stores.data.getState().select(event.target.value)}
    >
      {datasets.map((dataset) => (
        <option key={dataset.id} value={dataset.id}>
          {text.shell.datasetOption(dataset.name, dataset.locations, format.count(dataset.locations))}
        </option>
      ))}
    </select>
  );
}
