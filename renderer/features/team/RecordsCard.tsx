import type { ScoreTotal, SiteRecord } from '../../../shared/team/siteRecordSchema.ts';
import { useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { RecordFigures, RecordHeads, SourceName } from '../trust/index.ts';
import { recordsQuery } from './recordsQuery.ts';
import { useTeamWords } from './useTeamWords.ts';

/** Cells of a row behind that of the site. */
const CELLS = 7;

/** One record: whose forecasts, what they came to, and until which week. */
function Cells({ total }: { total: ScoreTotal }) {
  const { text, format } = useServices();
  const words = useTeamWords().records;
  return (
    <>
      <td data-label={words.columns.forecasts}>
        {text.common.providerNames.of(total.provider)}, <bdi>{total.disease}</bdi>{' '}
        <small>
          <bdi>{total.model}</bdi> · <SourceName source={total.source} />
        </small>
      </td>
      <RecordFigures line={total} />
      <td data-label={words.columns.newestWeek}>{format.day(total.lastWeek)}</td>
    </>
  );
}

/** The rows of a site, or of all of them together. */
function Rows({ name, totals, nothing }: { name: string; totals: readonly ScoreTotal[]; nothing: string }) {
  if (totals.length === 0)
    return (
      <tr>
        <th scope="row">
          <bdi>{name}</bdi>
        </th>
        <td colSpan={CELLS}>{nothing}</td>
      </tr>
    );
  return totals.map((total) => (
    <tr key={JSON.stringify([total.provider, total.model, total.disease, total.source])}>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <Cells total={total} />
    </tr>
  ));
}

/** What the forecasts of each site came to, and of all of them together where confidence stands on that. */
export function RecordsCard({ syncedAt }: { syncedAt: string | null }) {
  const { stores } = useServices();
  const all = useTeamWords();
  const words = all.records;
  const { value, sentence, retry } = useAnswer(recordsQuery(stores.answers.client, syncedAt), {
    isKept: true,
  });
  const nothingOf = ({ notShared }: SiteRecord) => (notShared > 0 ? words.noCounts : words.nothing);
  return (
    <section className="card flush" data-help="record">
      <h2>{words.title}</h2>
      <p className="table-note muted">
        {words.intro} {value === null ? null : value.pooled ? words.pooled : words.alone}
      </p>
      {sentence === null ? null : <FailedLoad sentence={sentence} onRetry={retry} />}
      {value === null ? (
        sentence === null ? (
          <p className="table-note" role="status">
            {words.scoring}
          </p>
        ) : null
      ) : (
        <table className="sites-table">
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.site}</th>
              <th scope="col">{words.columns.forecasts}</th>
              <RecordHeads />
              <th scope="col">{words.columns.newestWeek}</th>
            </tr>
          </thead>
          <tbody>
            {value.together.length === 0 ? null : (
              <Rows name={words.together} totals={value.together} nothing={words.nothing} />
            )}
            {value.sites.map((site) => (
              <Rows
                key={site.id}
                name={site.name === '' ? all.sites.nameless : site.name}
                totals={site.totals}
                nothing={nothingOf(site)}
              />
            ))}
          </tbody>
        </table>
      )}
      {value === null || value.damaged.length === 0 ? null : (
        <p className="table-note">
          <CoreWords words={value.damaged.join(' ')} />
        </p>
      )}
    </section>
  );
}
