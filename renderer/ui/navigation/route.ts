/** Ways to look at all places besides their table. */
export type OverviewTab = 'charts' | 'map';

/** Where the window is, as the part of its address after `#`. */
export type Route =
  | { view: 'overview'; tab?: OverviewTab }
  | { view: 'places'; code: string | null }
  | { view: 'report' }
  | { view: 'provider' }
  | { view: 'trust' }
  | { view: 'background' }
  | { view: 'team' }
  | { view: 'settings' }
  | { view: 'audit'; seq: number | null };

/** Views without a part of their own in the address. */
const PLAIN = ['report', 'provider', 'trust', 'background', 'team', 'settings'] as const;

/** A part of an address that somebody edited by hand may not decode; then it is taken as it is. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads `#/places/ouest`, `#/audit/41`, ...; anything else is the overview. */
export function parseRoute(hash: string): Route {
  const [view, detail] = hash.replace(/^#\/?/, '').split('/');
  if (view === 'places') return { view, code: detail ? decode(detail) : null };
  const plain = PLAIN.find((one) => one === view);
  if (plain !== undefined) return { view: plain };
  if (view === 'audit') return { view, seq: /^\d+$/.test(detail ?? '') ? Number(detail) : null };
  if (view === 'overview' && (detail === 'charts' || detail === 'map')) return { view, tab: detail };
  return { view: 'overview' };
}

/** The address of a route, for links. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'overview':
      return route.tab === undefined ? '#/' : `#/overview/${route.tab}`;
    case 'places':
      return route.code === null ? '#/places' : `#/places/${encodeURIComponent(route.code)}`;
    case 'report':
      return '#/report';
    case 'provider':
      return '#/provider';
    case 'trust':
      return '#/trust';
    case 'background':
      return '#/background';
    case 'team':
      return '#/team';
    case 'settings':
      return '#/settings';
    case 'audit':
      return route.seq === null ? '#/audit' : `#/audit/${route.seq}`;
  }
}
