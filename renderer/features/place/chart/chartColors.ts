import type { Coverage } from './bands.ts';

/** Colours as the theme in force has them; a canvas knows no custom properties. */
export interface ChartColors {
  observed: string;
  observedEdge: string;
  bands: Record<Coverage, string>;
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

/**
 * Reads the colours from the style sheet.
 * @param property returns the value of a custom property, for example `--obs`
 */
export function readChartColors(property: (name: string) => string): ChartColors {
  return {
    observed: property('--obs'),
    observedEdge: property('--obs-edge'),
    bands: { 0.95: property('--band95'), 0.8: property('--band80'), 0.5: property('--band50') },
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
