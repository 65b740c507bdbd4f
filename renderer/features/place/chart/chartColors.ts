import type { Coverage } from './bands.ts';

/** What a band is filled with: a colour, or a pattern. */
export type BandFill = string | CanvasPattern;

/** Colours, and what else of a look a canvas draws, as the theme in force has them; a canvas knows no custom properties. */
export interface ChartColors {
  observed: string;
  observedEdge: string;
  bands: Record<Coverage, BandFill>;
  /** Whether bands are told apart by patterns. */
  hasPatterns: boolean;
  /** How many times as thick as usual lines are. */
  lineScale: number;
  /** In px. */
  fontSize: number;
  bandEdge: string;
  median: string;
  /** Of earlier forecasts. */
  past: string;
  threshold: string;
  grid: string;
  ink: string;
  strongInk: string;
  surface: string;
}

const USUAL_FONT_PX = 12;

/**
 * Reads the colours from the style sheet.
 * @param property returns the value of a custom property, for example `--obs`
 */
export function readChartColors(property: (name: string) => string): ChartColors {
  return {
    observed: property('--obs'),
    observedEdge: property('--obs-edge'),
    bands: { 0.95: property('--band95'), 0.8: property('--band80'), 0.5: property('--band50') },
    hasPatterns: property('--band-fill') === 'pattern',
    lineScale: Number(property('--chart-line')) || 1,
    fontSize: Number(property('--chart-font')) || USUAL_FONT_PX,
    bandEdge: property('--band-edge'),
    median: property('--median'),
    past: property('--past'),
    threshold: property('--threshold'),
    grid: property('--line'),
    ink: property('--muted'),
    strongInk: property('--ink'),
    surface: property('--surface'),
  };
}
