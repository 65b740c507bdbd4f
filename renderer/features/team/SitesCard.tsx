import type { TeamSite } from '../../../shared/team/teamSchema.ts';
import { useServices } from '../../data/Services.ts';
import { visit } from '../../data/visit.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { useNow } from '../../ui/hooks/useNow.ts';
import { SiteStateCell } from './SiteStateCell.tsx';
import { useTeamWords } from './useTeamWords.ts';

const MINUTE_MS = 60_000;

const columns = ['site', 'here', 'there', 'newestSet', 'lastEntry', 'sent', 'state'] as const;
const numbers: ReadonlySet<string> = new Set(['here', 'there']);

/** Leads to what is here of a site, in this window. */
function VisitButton({ site }: { site: TeamSite }) {
  const { text } = useServices();
  const said = text.shell.visit;
  const name = site.name === '' ? said.nameless : site.name;
  return (
    <button
      type="button"
      className="button quiet"
      aria-label={said.openOf({ site: name })}
      onClick={() => visit(site.id)}
    >
      {said.open}
    </button>
  );
}

/** One site; in a narrow window its cells stand below each other, each with the name of its column. */
function SiteRow({ site }: { site: TeamSite }) {
  const { format } = useServices();
  const now = useNow(MINUTE_MS);
  const words = useTeamWords().sites;
  const age = (at: string | null) => (at === null ? words.nothing : format.age(at, now));
  return (
    <tr data-ours={site.isOurs}>
      <th scope="row">
        <span className="site-name">
          <bdi>{site.name === '' ? words.nameless : site.name}</bdi>
          {site.isOurs ? <span className="chip this-site">{words.thisSite}</span> : null}
        </span>
        <small>
          <bdi>{words.numbered(site.id)}</bdi>
        </small>
        {site.isOurs || site.seqHere === 0 ? null : <VisitButton site={site} />}
      </th>
      <td className="number" data-label={words.columns.here}>
        {format.count(site.seqHere)}
      </td>
      <td className="number" data-label={words.columns.there}>
        {format.count(site.seqThere)}
      </td>
      <td data-label={words.columns.newestSet}>{age(site.newestSet)}</td>
      <td data-label={words.columns.lastEntry}>{age(site.lastAt)}</td>
      <td data-label={words.columns.sent}>{age(site.pushedAt)}</td>
      <td data-label={words.columns.state}>
        <SiteStateCell site={site} />
      </td>
    </tr>
  );
}

/** All sites of the team, ours first: how far each is, and what is wrong with what it sent. */
export function SitesCard({ sites }: { sites: readonly TeamSite[] }) {
  const words = useTeamWords().sites;
  const other = sites.find(({ isOurs, seqHere }) => !isOurs && seqHere > 0);
  if (sites.length === 0)
    return (
      <section className="card">
        <h2>{words.title}</h2>
        <p>{words.none}</p>
      </section>
    );
  return (
    <section className="card flush" data-help="site">
      <h2>{words.title}</h2>
      <table className="sites-table">
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={numbers.has(column) ? 'number' : undefined}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <SiteRow key={site.site} site={site} />
          ))}
        </tbody>
      </table>
      <div className="table-note muted">
        <p>{words.claimed}</p>
        {other === undefined ? null : (
          <p>
            <CoreWords words={words.readIt(other.id)} />
          </p>
        )}
      </div>
    </section>
  );
}
