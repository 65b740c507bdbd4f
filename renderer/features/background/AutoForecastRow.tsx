import type { AutoForecast } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useBackground } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { PartStatus } from '../../ui/PartStatus.tsx';
import { runMarks, StateChip } from '../../ui/StateChip.tsx';
import { WatchedFiles } from './WatchedFiles.tsx';

const MINUTE_MS = 60_000;

function AutoSwitch({ dataset }: { dataset: AutoForecast }) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const { datasetId, name, isOn } = dataset;
  const answer = useBackground((state) => state.answers[`auto:${datasetId}`]);
  const words = text.background.auto;
  return (
    <>
      <label className="lock-check" title={writeBlock ?? undefined}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={writeBlock !== null}
          aria-label={words.switchOf(name)}
          onChange={(event) =>
            void stores.background.getState().setAutoForecast(datasetId, event.target.checked)
          }
        />
        {isOn ? words.on : words.off}
      </label>
      <PartStatus answer={answer} busy={words.switching} />
    </>
  );
}

function LastRun({ last }: Pick<AutoForecast, 'last'>) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.background.auto;
  if (last === null) return text.common.cycles.noRun;
  return (
    <>
      <StateChip mark={runMarks[last.outcome]} words={words.runOutcomes[last.outcome]} />
      <small>{format.age(last.at, now)}</small>
      <small>
        <CoreWords words={last.message} />
      </small>
    </>
  );
}

interface AutoForecastRowProps {
  dataset: AutoForecast;
  /** Whether the host can ask the user for files. */
  canChooseFiles: boolean;
}

/** One dataset; in a narrow window its cells stand below each other, each with the name of its column. */
export function AutoForecastRow({ dataset, canChooseFiles }: AutoForecastRowProps) {
  const { text } = useServices();
  const words = text.background.auto.columns;
  return (
    <tr>
      <th scope="row">
        <bdi>{dataset.name}</bdi>
      </th>
      <td data-label={words.isOn}>
        <AutoSwitch dataset={dataset} />
      </td>
      <td data-label={words.next}>
        <CoreWords words={dataset.message} />
      </td>
      <td data-label={words.last}>
        <LastRun last={dataset.last} />
      </td>
      <td data-label={words.watched}>
        <WatchedFiles {...{ dataset, canChooseFiles }} />
      </td>
    </tr>
  );
}
