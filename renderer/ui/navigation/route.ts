/** Where the window is, as the part of its address after `#`. */
export type Route =
  | { view: 'overview' }
  | { view: 'places'; code: string | null }
  | { view: 'provider' }
  | { view: 'background' }
  | { view: 'settings' }
  | { view: 'audit'; seq: number | null };

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
  if (view === 'provider' || view === 'background' || view === 'settings') return { view };
  if (view === 'audit') return { view, seq: /^\d+$/.test(detail ?? '') ? Number(detail) : null };
  return { view: 'overview' };
}

/** The address of a route, for links. */
export function hrefOf(route: Route): string {
  switch (route.view) {
    case 'overview':
      return '#/';
    case 'places':
      return route.code === null ? '#/places' : `#/places/${encodeURIComponent(route.code)}`;
    case 'provider':
      return '#/provider';
    case 'background':
      return '#/background';
    case 'settings':
      return '#/settings';
    case 'audit':
      return route.seq === null ? '#/audit' : `#/audit/${route.seq}`;
  }
}
