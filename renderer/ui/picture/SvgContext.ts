/**
 * A canvas context that writes a drawing in place of pixels: as much of CanvasRenderingContext2D as charts use. Libraries that do
 * this write `style` attributes, which the content security policy refuses.
 */
import { svgElement, written } from './svgElement.ts';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

function times([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

/** What `save` keeps. */
const looks = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
};
type Looks = typeof looks;

interface State {
  looks: Looks;
  dash: readonly number[];
  matrix: Matrix;
  clip: string | null;
}

/** How far below its top, as shares of the letters, a text stands on its line. */
const baselines: Readonly<Record<string, number>> = { top: 0.8, hanging: 0.8, middle: 0.35, bottom: -0.2 };
const anchors: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

export class SvgContext implements Looks {
  fillStyle = looks.fillStyle;
  strokeStyle = looks.strokeStyle;
  lineWidth = looks.lineWidth;
  lineCap = looks.lineCap;
  lineJoin = looks.lineJoin;
  lineDashOffset = looks.lineDashOffset;
  globalAlpha = looks.globalAlpha;
  font = looks.font;
  textAlign = looks.textAlign;
  textBaseline = looks.textBaseline;
  /** What chart.js takes for its canvas. */
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  readonly svg: SVGSVGElement;
  readonly #defs = svgElement('defs');
  readonly #measure = document.createElement('canvas').getContext('2d')!;
  readonly #id: string;
  #states: State[] = [];
  #dash: readonly number[] = [];
  #matrix = SAME;
  #clip: string | null = null;
  #path: string[] = [];
  #clips = 0;

  /** @param id of the drawing in its page: its clips are named after it */
  constructor(width: number, height: number, id: string) {
    this.#id = id;
    this.canvas = { width, height, style: {}, getContext: () => this };
    this.svg = svgElement('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, this.#defs);
  }

  save(): void {
    const kept = Object.fromEntries(Object.keys(looks).map((key) => [key, this[key as keyof Looks]]));
    this.#states.push({
      looks: kept as Looks,
      dash: this.#dash,
      matrix: this.#matrix,
      clip: this.#clip,
    });
  }

  restore(): void {
    const state = this.#states.pop();
    if (state === undefined) return;
    Object.assign(this, state.looks);
    this.#dash = state.dash;
    this.#matrix = state.matrix;
    this.#clip = state.clip;
  }

  setTransform(...matrix: [number, number, number, number, number, number]): void {
    this.#matrix = matrix;
  }

  resetTransform(): void {
    this.#matrix = SAME;
  }

  translate(x: number, y: number): void {
    this.#matrix = times(this.#matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.#matrix = times(this.#matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = dash;
  }

  beginPath(): void {
    this.#path = [];
  }

  moveTo(x: number, y: number): void {
    this.#path.push(`M${this.#at(x, y)}`);
  }

  lineTo(x: number, y: number): void {
    this.#path.push(`${this.#path.length === 0 ? 'M' : 'L'}${this.#at(x, y)}`);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#path.push(`C${this.#at(x1, y1)} ${this.#at(x2, y2)} ${this.#at(x, y)}`);
  }

  closePath(): void {
    if (this.#path.length > 0) this.#path.push('Z');
  }

  rect(x: number, y: number, width: number, height: number): void {
    const corners = [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ] as const;
    this.#path.push(`M${corners.map(([left, top]) => this.#at(left, top)).join('L')}Z`);
  }

  /** Parts of circles in two halves at most: one arc can't go all the way round. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const point = (angle: number) => this.#at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const half = (from + to) / 2;
    const size = written(radius);
    const sweep = to > from ? 1 : 0;
    this.#path.push(
      `${this.#path.length === 0 ? 'M' : 'L'}${point(from)}A${size} ${size} 0 0 ${sweep} ${point(half)}A${size} ${size} 0 0 ${sweep} ${point(to)}`,
    );
  }

  clip(): void {
    this.#clips += 1;
    const id = `${this.#id}-clip-${this.#clips}`;
    const within = this.#clip === null ? {} : { 'clip-path': `url(#${this.#clip})` };
    this.#defs.append(
      svgElement('clipPath', { id, ...within }, svgElement('path', { d: this.#path.join('') })),
    );
    this.#clip = id;
  }

  fill(rule?: unknown): void {
    if (this.#path.length === 0) return;
    const evenOdd = rule === 'evenodd' ? { 'fill-rule': 'evenodd' } : {};
    this.#put(svgElement('path', { d: this.#path.join(''), fill: this.fillStyle, ...evenOdd }));
  }

  stroke(): void {
    if (this.#path.length === 0) return;
    this.#put(svgElement('path', { d: this.#path.join(''), fill: 'none', ...this.#stroke() }));
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const kept = this.#path;
    this.#path = [];
    this.rect(x, y, width, height);
    this.fill();
    this.#path = kept;
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    const kept = this.#path;
    this.#path = [];
    this.rect(x, y, width, height);
    this.stroke();
    this.#path = kept;
  }

  /** A drawing starts empty, and is drawn once. */
  clearRect(): void {}

  measureText(words: string): TextMetrics {
    this.#measure.font = this.font;
    return this.#measure.measureText(words);
  }

  fillText(words: string, x: number, y: number): void {
    this.#write(words, x, y, { fill: this.fillStyle });
  }

  strokeText(words: string, x: number, y: number): void {
    this.#write(words, x, y, { fill: 'none', ...this.#stroke() });
  }

  #at(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.#matrix;
    return `${written(a * x + c * y + e)} ${written(b * x + d * y + f)}`;
  }

  #stroke() {
    return {
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      ...(this.#dash.length === 0 ? {} : { 'stroke-dasharray': this.#dash.join(' ') }),
      ...(this.lineJoin === looks.lineJoin ? {} : { 'stroke-linejoin': this.lineJoin }),
      ...(this.lineCap === looks.lineCap ? {} : { 'stroke-linecap': this.lineCap }),
    };
  }

  #write(words: string, x: number, y: number, how: Record<string, string | number>): void {
    const [, weight, size, family] = /(?:(\d{3}|bold) )?([\d.]+)px(?:\/[\d.]+)? (.+)$/.exec(this.font) ?? [];
    const px = Number(size ?? 10);
    const [a, b, c, d] = this.#matrix;
    const isTurned = a !== 1 || b !== 0 || c !== 0 || d !== 1;
    const down = (baselines[this.textBaseline] ?? 0) * px;
    const place = isTurned
      ? { x: written(x), y: written(y + down), transform: `matrix(${this.#matrix.map(written).join(' ')})` }
      : { x: written(x + this.#matrix[4]), y: written(y + down + this.#matrix[5]) };
    this.#put(
      svgElement(
        'text',
        {
          ...place,
          'font-size': px,
          ...(weight === undefined ? {} : { 'font-weight': weight }),
          ...(family === undefined ? {} : { 'font-family': family }),
          'text-anchor': anchors[this.textAlign] ?? 'start',
          ...how,
        },
        words,
      ),
    );
  }

  #put(element: Element): void {
    if (this.#clip !== null) element.setAttribute('clip-path', `url(#${this.#clip})`);
    if (this.globalAlpha !== 1) element.setAttribute('opacity', String(this.globalAlpha));
    this.svg.append(element);
  }
}
