import type { Sample } from '../../../shared/contract/index.ts';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { useImports } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { isImporting } from '../import/index.ts';

function SampleCard({ sample }: { sample: Sample }) {
  const { stores, text, format } = useServices();
  const writeBlock = useWriteBlock();
  const isBusy = useImports(isImporting);
  const words = text.overview.empty;
  return (
    <li className="card sample">
      <h3>{sample.name}</h3>
      <p>{sample.description}</p>
      <p className="muted">{words.sampleStarts(format.day(sample.suggestedAsOf))}</p>
      <p className="muted">{words.attribution(sample.attribution)}</p>
      <ActionButton
        blocked={writeBlock ?? (isBusy ? text.imports.busy : null)}
        onClick={() => void stores.imports.getState().openSample(sample.id)}
      >
        {words.openSample(sample.name)}
      </ActionButton>
    </li>
  );
}

/** The bundled outbreaks, each with where its counts come from. */
export function SampleCards() {
  const { text } = useServices();
  const samples = useLists().value?.samples ?? [];
  if (samples.length === 0) return null;
  return (
    <section>
      <h2>{text.overview.empty.samples}</h2>
      <ul className="sample-cards">
        {samples.map((sample) => (
          <SampleCard key={sample.id} sample={sample} />
        ))}
      </ul>
    </section>
  );
}
