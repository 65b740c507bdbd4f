import type { ForecastRequest } from '../calls/Provider.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { WeeklyPanel } from '../surveillance/panel/weeklyPanel.ts';

interface KnownHashes {
  weekEnds: string;
  byPlace: Map<number, string>;
}

const known = new WeakMap<WeeklyPanel, KnownHashes>();

/** The hash of the counts that a forecast was made from, with what is marked on them; found once for as long as the panel is there. */
export function dataHash({ panel, placeIndex, asOf }: ForecastRequest, { sha256 }: Crypto): string {
  const ofPanel = known.get(panel) ?? { weekEnds: JSON.stringify(panel.weekEnds), byPlace: new Map() };
  known.set(panel, ofPanel);
  const found = ofPanel.byPlace.get(placeIndex);
  if (found !== undefined) return found;
  const { cases, deaths, location, ...marks } = panel.places[placeIndex]!;
  const isMarked = Object.keys(marks).length > 0;
  const start = JSON.stringify([asOf, location.code]).slice(0, -1);
  const rest = JSON.stringify([cases, deaths, ...(isMarked ? [marks] : [])]).slice(1);
  const hash = sha256(`${start},${ofPanel.weekEnds},${rest}`);
  ofPanel.byPlace.set(placeIndex, hash);
  return hash;
}
