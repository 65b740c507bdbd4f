import { useInfo } from '../data/infoQuery.ts';
import { useServices } from '../data/Services.ts';
import { visit, visitedSite } from '../data/visit.ts';
import { Banner } from '../ui/Banner.tsx';

/** Whose data the window shows, and the way back; nothing over one's own. */
export function VisitBanner() {
  const { text, format } = useServices();
  const { value: info, sentence } = useInfo();
  const site = info?.site ?? null;
  // A copy that is gone has no info: the way back must be there all the same.
  if (site === null && (visitedSite() === null || sentence === null)) return null;
  const said = text.shell.visit;
  const back = (
    <button type="button" className="button" onClick={() => visit(null)}>
      {said.back}
    </button>
  );
  if (site === null) return <Banner tone="amber">{back}</Banner>;
  return (
    <Banner
      tone="info"
      role="status"
      title={said.title({ site: site.name === '' ? said.nameless : site.name, id: site.id })}
    >
      {said.asOf({ from: site.from, at: format.moment(site.asOf) })} {back}
    </Banner>
  );
}
