/** The marks of legends as drawings of 18 × 12 px; on the screen they are boxes of the style sheets. */
import { lightProperty } from './lightColours.ts';
import { type Attributes, svgElement } from './svgElement.ts';

export const GLYPH = { width: 18, height: 12 } as const;

const line = (stroke: string, more: Attributes = {}) =>
  svgElement('path', { d: 'M0 6H18', fill: 'none', stroke, ...more });

const box = (fill: string, stroke: string) =>
  svgElement('rect', { x: 2, y: 1, width: 14, height: 10, fill, stroke });

/** @param mark as in `data-mark` @returns nothing for a mark that is not known here */
export function legendGlyph(mark: string): SVGElement[] {
  const [observed, edge, band] = ['--obs', '--obs-edge', '--band-edge'].map(lightProperty) as [
    string,
    string,
    string,
  ];
  switch (mark) {
    case 'observed':
      return [box(observed, edge)];
    case 'preliminary':
      return [
        box('#fff', edge),
        svgElement('path', { d: 'M3 10l8-8M7 10l8-8M11 10l4-4M3 6l4-4', fill: 'none', stroke: observed }),
      ];
    case 'nowcast':
      return [svgElement('circle', { cx: 9, cy: 6, r: 4, fill: '#fff', stroke: edge, 'stroke-width': 1.5 })];
    case 'median':
      return [line(lightProperty('--median'), { 'stroke-width': 3 })];
    case 'band50':
    case 'band80':
    case 'band95':
      return [box(lightProperty(`--${mark}`), band)];
    case 'at-most':
      return [
        svgElement('rect', {
          x: 2,
          y: 1,
          width: 14,
          height: 10,
          fill: 'none',
          stroke: observed,
          'stroke-dasharray': '2 1',
        }),
      ];
    case 'missing':
      return [svgElement('rect', { x: 8, y: 7, width: 3, height: 3, fill: lightProperty('--muted') })];
    case 'last-year':
      return [line(lightProperty('--muted'), { 'stroke-width': 2, 'stroke-dasharray': '2 2' })];
    case 'no-change':
      return [
        line(lightProperty('--ink'), {
          'stroke-width': 2.5,
          'stroke-linecap': 'round',
          'stroke-dasharray': '0 5',
          'stroke-dashoffset': -1.5,
        }),
      ];
    case 'past':
      return [line(lightProperty('--past'), { 'stroke-width': 2 })];
    case 'threshold':
      return [line(lightProperty('--threshold'), { 'stroke-width': 2, 'stroke-dasharray': '5 3' })];
    default:
      return [];
  }
}
