import { FEWEST_RESOLVED, type ProviderId, type Standing } from '../../../shared/contract/index.ts';
import { useDataset } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { hrefOf } from '../../ui/navigation/route.ts';
import { RelativeBar } from './RelativeBar.tsx';
import { ratioOf, ratioRange } from './standingWords.ts';
import { useStanding } from './trustQueries.ts';
import { useTrustWords } from './useTrustWords.ts';

const WIDTH = 96;
const HEIGHT = 18;
/** Twice the error of no-change. */
const END = 2;

/** The record of a provider for a disease: of its newest model with one, where there were several. */
export function standingFor(
  standings: readonly Standing[],
  provider: string,
  disease: string | null,
): Standing | null {
  const own = standings.filter((one) => one.provider === provider && one.disease === disease);
  return own.toSorted((a, b) => ((a.lastWeek ?? '') < (b.lastWeek ?? '') ? 1 : -1))[0] ?? null;
}

function Bar({ standing, ratio }: { standing: Standing; ratio: number }) {
  const { format } = useServices();
  const words = useTrustWords().standing.cell;
  const range = ratioRange(standing.relativeWis90, format);
  return (
    <svg
      className="trust-bar"
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words.bar(ratioOf(ratio, format), range)}
    >
      <RelativeBar
        ratio={ratio}
        interval={standing.relativeWis90}
        end={END}
        width={WIDTH - 2}
        x={1}
        y={5}
        height={8}
      />
      <path className="nominal" d={`M${1 + (WIDTH - 2) / END} 0V${HEIGHT}`} />
    </svg>
  );
}

/** In the list of providers: how it did for the disease that is looked at. */
export function RecordCell({ id }: { id: ProviderId }) {
  const { text, format } = useServices();
  const words = useTrustWords().standing;
  const { value, sentence } = useStanding();
  const disease = useDataset()?.disease ?? null;
  if (value === null) return <>{sentence ?? text.shell.loading}</>;
  const standing = standingFor(value.standings, id, disease);
  const n = standing?.confidence.n ?? 0;
  if (standing === null || n === 0) return <>{words.cell.none}</>;
  if (n < FEWEST_RESOLVED) return <>{words.cell.tooEarly(format.count(n))}</>;
  const { relativeWis, hits80 = 0, n80 = 0, word, sites } = standing.confidence;
  const range = ratioRange(standing.relativeWis90, format);
  return (
    <>
      {standing.isNoChange ? (
        words.cell.isNoChange
      ) : relativeWis === null ? null : (
        <>
          <Bar standing={standing} ratio={relativeWis} />
          <small>{words.cell.relative(ratioOf(relativeWis, format), range)}</small>
        </>
      )}
      {sites === undefined ? null : <small>{text.record.ofSites(format.count(sites))}</small>}
      <small>
        {n80 === 0
          ? words.cell.noRanges(format.count(n))
          : words.cell.inside(format.percent(hits80 / n80), format.count(n80))}
      </small>
      <small>
        {words.confidence(text.risk.confidence[word] ?? word)} ·{' '}
        <a
          href={hrefOf({ view: 'trust' })}
          aria-label={words.cell.wholeOf(text.common.providerNames.inSentence(id))}
        >
          {words.cell.whole}
        </a>
      </small>
    </>
  );
}
