import type { AutoForecast } from '../../../shared/contract/index.ts';
import { useInfo } from '../../data/infoQuery.ts';
import { useServices } from '../../data/Services.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { AutoForecastRow } from './AutoForecastRow.tsx';

const columns = ['name', 'isOn', 'next', 'last', 'watched'] as const;

/** Which datasets are forecast by themselves, what comes next for each, and the files that bring new counts. */
export function AutoForecasts({ datasets }: { datasets: readonly AutoForecast[] }) {
  const { text } = useServices();
  const canChooseFiles = useInfo().value?.canChooseFiles ?? false;
  const words = text.background.auto;
  return (
    <section className={datasets.length === 0 ? 'card' : 'card flush'}>
      <h2>{words.title}</h2>
      {datasets.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <table className="auto-table">
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {datasets.map((dataset) => (
                <AutoForecastRow key={dataset.datasetId} {...{ dataset, canChooseFiles }} />
              ))}
            </tbody>
          </table>
          {canChooseFiles ? null : (
            <p className="table-note muted">
              <CoreWords words={words.byCommand} />
            </p>
          )}
        </>
      )}
    </section>
  );
}
