import type { AutoForecast } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { useBackground } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { useFocusBack } from '../../ui/hooks/useFocusBack.ts';
import { useNow } from '../../ui/hooks/useNow.ts';
import { PartStatus } from '../../ui/PartStatus.tsx';

const MINUTE_MS = 60_000;

function FileList({ watch }: { watch: NonNullable<AutoForecast['watch']> }) {
  const { text, format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = text.background.auto;
  return (
    <>
      <ul className="watched-files">
        {watch.files.map(({ path, sheet }) => (
          <li key={path}>
            <bdi dir="ltr">{path}</bdi>
            {sheet === null ? null : <> {words.sheet(sheet)}</>}
          </li>
        ))}
      </ul>
      <small>
        {watch.readAt === null ? null : <bdi>{words.lookedAt(format.age(watch.readAt, now))} </bdi>}
        <CoreWords words={watch.message} />
      </small>
    </>
  );
}

function Unwatch({ dataset: { datasetId, name } }: Pick<WatchedFilesProps, 'dataset'>) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const isBusy = useBackground((state) => state.answers[`watch:${datasetId}`]?.kind === 'busy');
  const words = text.background.auto;
  // It goes with the files that it stands for.
  useFocusBack();
  return (
    <ActionButton
      blocked={writeBlock}
      busy={isBusy ? words.watching : null}
      label={words.unwatchOf(name)}
      onClick={() => void stores.background.getState().unwatch(datasetId)}
    >
      {words.unwatch}
    </ActionButton>
  );
}

interface WatchedFilesProps {
  dataset: AutoForecast;
  canChooseFiles: boolean;
}

/** The files that a dataset is read anew from, how that went, and the ways to change them. */
export function WatchedFiles({ dataset, canChooseFiles }: WatchedFilesProps) {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const { datasetId, name, watch } = dataset;
  const answer = useBackground((state) => state.answers[`watch:${datasetId}`]);
  const words = text.background.auto;
  return (
    <>
      {watch === null ? words.noFiles : <FileList watch={watch} />}
      <span className="row-actions">
        {canChooseFiles ? (
          <ActionButton
            blocked={writeBlock}
            busy={answer?.kind === 'busy' ? words.watching : null}
            label={watch === null ? words.watchOf(name) : words.watchOtherOf(name)}
            onClick={() => void stores.background.getState().watch(datasetId)}
          >
            {watch === null ? words.watch : words.watchOther}
          </ActionButton>
        ) : null}
        {watch === null ? null : <Unwatch dataset={dataset} />}
      </span>
      <PartStatus answer={answer} busy={words.watching} />
    </>
  );
}
