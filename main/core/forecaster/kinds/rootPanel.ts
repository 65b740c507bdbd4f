import { quantileOfSorted } from '../../epi/quantileType7.ts';
import type { ModelPanel } from '../ModelPanel.ts';
import { filledSpan } from './filledSpan.ts';
import { toRoot } from './fourthRoot.ts';
import { MIN_REPORTED_WEEKS } from './placeSeries.ts';

/** One place on the root scale, over its own reported span only. */
export interface RootPlace {
  /** Its index in the panel. */
  index: number;
  /** First and last reported week of the panel. */
  first: number;
  last: number;
  /** How many weeks of the span were reported, not filled. */
  reported: number;
  /** Root-scale value of week `first + i`. */
  roots: Float64Array;
  /** Size of the place in counts: 95th percentile of its weeks, at least 1. */
  scale: number;
}

/** The places that can be forecast, as the kinds of models see them. */
export interface RootPanel {
  /** Those with enough reported weeks, in the panel's order. */
  places: readonly RootPlace[];
  /** The newest reported week of any of them. */
  last: number;
  /** Weeks of all spans together. */
  placeWeeks: number;
  /** Of how many weeks is the best known place reported? */
  longestRecord: number;
  /** Whether no place ever changed: nothing can be learnt of how counts change. */
  isConstant: boolean;
}

export function rootPanelOf(panel: ModelPanel): RootPanel {
  const places = panel.places.flatMap(({ counts }, index) => rootPlaceOf(counts, index) ?? []);
  return {
    places,
    last: places.reduce((last, place) => Math.max(last, place.last), -1),
    placeWeeks: places.reduce((sum, { roots }) => sum + roots.length, 0),
    longestRecord: places.reduce((longest, { reported }) => Math.max(longest, reported), 0),
    isConstant: places.every(({ roots }) => roots.every((root) => root === roots[0])),
  };
}

function rootPlaceOf(counts: Float64Array, index: number): RootPlace | null {
  const span = filledSpan(counts);
  if (span === null || span.reported < MIN_REPORTED_WEEKS) return null;
  const { first, last, reported } = span;
  const scale = Math.max(1, quantileOfSorted(span.counts.slice().sort(), 0.95));
  const roots = span.counts.map((count) => toRoot(count, scale));
  return { index, first, last, reported, roots, scale };
}
