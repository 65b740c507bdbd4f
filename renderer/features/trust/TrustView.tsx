import { useState } from 'react';
import type { Standing } from '../../../shared/contract/index.ts';
import { useDataset, useSummary } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { Banner } from '../../ui/Banner.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { CoverageCard } from './CoverageCard.tsx';
import { HistoryCard } from './HistoryCard.tsx';
import { MissesCard } from './MissesCard.tsx';
import { RelativeCard } from './RelativeCard.tsx';
import { StandingCard } from './StandingCard.tsx';
import { TrustFilters } from './TrustFilters.tsx';
import { chosenSource, chosenStanding, inOrder, linesOf, type Source } from './trustChoice.ts';
import { useLines, useStanding } from './trustQueries.ts';
import { useTrustWords } from './useTrustWords.ts';

/** Nothing could be judged: says when the first forecast can be. */
function Nothing() {
  const { format } = useServices();
  const words = useTrustWords().screen;
  const summary = useSummary().value;
  const first = summary?.places.map(({ referenceDate }) => referenceDate).sort()[0];
  return (
    <section className="card" role="status">
      <p className="lead">{words.nothing}</p>
      <p>{first === undefined ? words.nothingNoForecast : words.nothingWhen(format.day(first))}</p>
    </section>
  );
}

interface FiguresProps {
  chosen: Standing;
  source: Source;
  datasetId: string | null;
}

function Figures({ chosen, source, datasetId }: FiguresProps) {
  const { text } = useServices();
  const words = useTrustWords().screen;
  const { value, sentence, retry } = useLines(datasetId);
  if (sentence !== null) return <FailedLoad sentence={sentence} onRetry={retry} />;
  if (value === null) return <p role="status">{text.shell.loading}</p>;
  const lines = linesOf(value, chosen, source);
  if (lines.length === 0) return <p role="status">{words.nothingHere}</p>;
  const of = { subject: chosen, source, datasetId };
  return (
    <>
      <p className="company">{words.sourceNotes[source]}</p>
      <div className="trust-figures">
        <CoverageCard lines={lines} of={of} />
        <RelativeCard lines={lines} of={of} />
      </div>
      <HistoryCard {...of} horizons={lines.map(({ horizon }) => horizon)} />
      <MissesCard {...of} />
    </>
  );
}

function Filled({ standings }: { standings: readonly Standing[] }) {
  const words = useTrustWords().screen;
  const disease = useDataset()?.disease ?? null;
  const [subject, setSubject] = useState<string | null>(null);
  const [wantedSource, setSource] = useState<Source | null>(null);
  const [datasetId, setDataset] = useState<string | null>(null);
  const ordered = inOrder(standings);
  const chosen = chosenStanding(ordered, subject, disease);
  if (chosen === null) return <Nothing />;
  const source = chosenSource(chosen, wantedSource);
  return (
    <>
      <StandingCard standings={ordered} />
      <h2>{words.figures}</h2>
      <TrustFilters
        {...{ standings: ordered, chosen, source, datasetId }}
        onSubject={(key) => {
          setSubject(key);
          // The data of another disease are others.
          setDataset(null);
        }}
        onSource={setSource}
        onDataset={setDataset}
      />
      <Figures {...{ chosen, source, datasetId }} />
    </>
  );
}

/** How past forecasts did: in words, then in figures. */
export function TrustView() {
  const { text } = useServices();
  const words = useTrustWords().screen;
  const { value, isLoading, sentence, retry } = useStanding();
  return (
    <div className="view trust-view" data-help="record">
      <h1>{words.title}</h1>
      <p className="company">{words.intro}</p>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {value === null && isLoading ? <p role="status">{text.shell.loading}</p> : null}
      {value === null || value.damaged.length === 0 ? null : (
        <Banner tone="amber" title={words.damagedTitle}>
          {value.damaged.join(' ')}
        </Banner>
      )}
      {value === null ? null : <Filled standings={value.standings} />}
    </div>
  );
}

export { RecordCell } from './RecordCell.tsx';
export { RecordFigures, RecordHeads } from './RecordFigures.tsx';
export { SourceName } from './SourceName.tsx';
export { TimeCell } from './TimeCell.tsx';
