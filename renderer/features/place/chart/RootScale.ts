/** A scale of square roots: zero lies on it, unlike on one of logarithms, and ten times as many stand three times as high. */
import { LinearScale, type Tick } from 'chart.js';

/** Labels from the top to zero. */
const STEPS = 5;

/** The round number nearest to a value: 1, 2 or 5 times a power of ten. */
function roundNear(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10);
}

/** @returns rising values from 0 to at most `top`, about evenly spread on a scale of roots */
export function rootTicks(top: number): number[] {
  const wanted = Array.from({ length: STEPS }, (_, i) => roundNear(top * ((i + 1) / STEPS) ** 2));
  return [0, ...new Set(wanted.filter((value) => value <= top))];
}

/** Chart.js asks for its methods by name; values below zero stand at zero. */
export class RootScale extends LinearScale {
  static override id = 'root';
  static override defaults: Record<string, unknown> = LinearScale.defaults ?? {};

  override buildTicks(): Tick[] {
    return rootTicks(this.max).map((value) => ({ value }));
  }

  override getPixelForValue(value: number): number {
    if (value === null || Number.isNaN(value)) return Number.NaN;
    return this.getPixelForDecimal(Math.sqrt(Math.max(0, value) / Math.max(this.max, Number.EPSILON)));
  }

  override getValueForPixel(pixel: number): number {
    return (this.getDecimalForPixel(pixel) ?? 0) ** 2 * this.max;
  }
}
