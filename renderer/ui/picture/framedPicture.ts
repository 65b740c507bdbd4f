/** A drawing with everything that it is not understood without: title, company, legend and source. */
import { GLYPH } from './legendGlyph.ts';
import { svgElement } from './svgElement.ts';

export interface LegendEntry {
  /** Drawn in a box of 18 × 12 px. */
  glyph: readonly Element[];
  words: string;
}

export interface Picture {
  title: string;
  /** What no number travels without. */
  lines: readonly string[];
  /** What the vertical axis counts, where the drawing does not say it itself. */
  axis: string | null;
  drawing: SVGSVGElement;
  /** Of the drawing, in px. */
  width: number;
  height: number;
  legend: readonly LegendEntry[];
  /** Where the numbers and the shapes are from. */
  sources: readonly string[];
  direction: 'ltr' | 'rtl';
  language: string;
  fontFamily: string;
  colors: { ink: string; muted: string; surface: string };
}

const MARGIN = 20;
const LEAST_WIDTH = 420;
const sizes = { title: 17, line: 12, legend: 12, source: 11 } as const;
const LEADING = 1.45;
const GAP = 8;
const BETWEEN_ENTRIES = 16;

type Measure = (words: string) => number;

/** Lines of words that fit a width; a word that is too long for it stands alone. */
export function wrapped(words: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function measuring(fontFamily: string): (size: number, weight?: number) => Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (size, weight = 400) =>
    (words) => {
      if (context === null) return words.length * size * 0.6;
      context.font = `${weight} ${size}px ${fontFamily}`;
      return context.measureText(words).width;
    };
}

/** Puts lines of words below each other. */
class Page {
  readonly width: number;
  readonly #picture: Picture;
  readonly #measuring: ReturnType<typeof measuring>;
  readonly parts: Element[] = [];
  y = MARGIN;

  constructor(picture: Picture) {
    this.#picture = picture;
    this.width = Math.max(picture.width, LEAST_WIDTH);
    this.#measuring = measuring(picture.fontFamily);
  }

  /** Where words begin: on the right, where they run to the left. */
  #start(offset: number): number {
    return this.#picture.direction === 'rtl' ? MARGIN + this.width - offset : MARGIN + offset;
  }

  words(text: string, size: number, { fill, weight = 400 }: { fill: string; weight?: number }): void {
    for (const line of wrapped(text, this.width, this.#measuring(size, weight))) {
      this.y += size;
      this.parts.push(this.#line(line, 0, size, fill, weight));
      this.y += size * (LEADING - 1);
    }
  }

  #line(text: string, offset: number, size: number, fill: string, weight = 400): Element {
    const { direction } = this.#picture;
    const place = { x: this.#start(offset), y: Math.round(this.y), direction, 'text-anchor': 'start' };
    return svgElement('text', { ...place, 'font-size': size, 'font-weight': weight, fill }, text);
  }

  drawing(svg: SVGSVGElement, width: number, height: number): void {
    svg.setAttribute('x', String(MARGIN + (this.width - width) / 2));
    svg.setAttribute('y', String(this.y));
    svg.setAttribute('width', String(width));
    svg.setAttribute('height', String(height));
    this.parts.push(svg);
    this.y += height + GAP;
  }

  legend(entries: readonly LegendEntry[]): void {
    if (entries.length === 0) return;
    const { colors, direction } = this.#picture;
    const measure = this.#measuring(sizes.legend);
    let offset = 0;
    this.y += sizes.legend;
    for (const { glyph, words } of entries) {
      const wide = GLYPH.width + 6 + measure(words);
      if (offset > 0 && offset + wide > this.width) {
        offset = 0;
        this.y += sizes.legend * 1.7;
      }
      const left = this.#start(offset) - (direction === 'rtl' ? GLYPH.width : 0);
      const transform = `translate(${left} ${this.y - 10})`;
      this.parts.push(svgElement('g', { transform }, ...glyph));
      this.parts.push(this.#line(words, offset + GLYPH.width + 6, sizes.legend, colors.ink));
      offset += wide + BETWEEN_ENTRIES;
    }
    this.y += GAP + 4;
  }
}

/** The whole picture as one element that needs nothing of the page. */
export function framedPicture(picture: Picture): SVGSVGElement {
  const { colors, axis, drawing, language } = picture;
  const page = new Page(picture);
  page.words(picture.title, sizes.title, { fill: colors.ink, weight: 600 });
  for (const line of picture.lines) page.words(line, sizes.line, { fill: colors.muted });
  page.y += GAP;
  if (axis !== null) page.words(axis, sizes.line, { fill: colors.muted });
  page.drawing(drawing, picture.width, picture.height);
  page.legend(picture.legend);
  for (const source of picture.sources) page.words(source, sizes.source, { fill: colors.muted });
  const [width, height] = [page.width + 2 * MARGIN, Math.ceil(page.y + MARGIN)];
  const label = [picture.title, drawing.getAttribute('aria-label')].filter((one) => one !== null);
  drawing.removeAttribute('aria-label');
  drawing.removeAttribute('role');
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label.join('. '),
      'xml:lang': language,
      'font-family': picture.fontFamily,
    },
    svgElement('rect', { width, height, fill: colors.surface }),
    ...page.parts,
  );
}
