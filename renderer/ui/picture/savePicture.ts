/** Saves a chart of the page as a picture; loaded when somebody does. */
import { saveFile } from '../saveFile.ts';
import { framedPicture, type LegendEntry } from './framedPicture.ts';
import { GLYPH, legendGlyph } from './legendGlyph.ts';
import { inLightColours, lightProperty, standaloneCopy } from './lightColours.ts';

/** A drawing as it is in the page or beside it. */
export interface DrawnChart {
  /** Null where there is nothing to draw. */
  svg: SVGSVGElement | null;
  /** Whether its colours are written in it, and not those of a style sheet. */
  isStandalone?: boolean;
}

export interface PictureOrder {
  title: string;
  lines: readonly string[];
  sources: readonly string[];
  /** Without its ending. */
  name: string;
  direction: 'ltr' | 'rtl';
  language: string;
  format: 'png' | 'svg';
  /** Around the chart: has its legend, and the chart itself where it is a drawing of the page. */
  figure: Element;
  /** Draws what is no drawing of the page; called with the light colours in force. */
  draw: (() => DrawnChart) | null;
}

/** Pixels of a PNG for each px. */
const DENSITY = 2;
/** What a drawing is wide that only knows its proportions. */
const USUAL_WIDTH = 760;

const isShown = (element: Element) => getComputedStyle(element).display !== 'none';

function legendOf(figure: Element): LegendEntry[] {
  return [...figure.querySelectorAll('.legend > li, .trust-legend > li')].filter(isShown).map((item) => {
    const own = item.querySelector('svg');
    const mark = item.querySelector<HTMLElement>('[data-mark]')?.dataset.mark ?? '';
    const copy = own === null ? null : standaloneCopy(own);
    for (const side of ['width', 'height'] as const)
      if (copy?.getAttribute(side) === null) copy.setAttribute(side, String(GLYPH[side]));
    return {
      glyph: copy === null ? legendGlyph(mark) : [copy],
      words: (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
    };
  });
}

/** How large a drawing is: by its own measures, or by its proportions. */
function sizeOf(svg: SVGSVGElement): { width: number; height: number } {
  const [width, height] = ['width', 'height'].map((side) => Number.parseFloat(svg.getAttribute(side) ?? ''));
  if (width! > 0 && height! > 0) return { width: width!, height: height! };
  const [, , across = USUAL_WIDTH, down = USUAL_WIDTH / 2] = (svg.getAttribute('viewBox') ?? '')
    .split(/[ ,]+/)
    .map(Number);
  return { width: USUAL_WIDTH, height: (USUAL_WIDTH * down) / across };
}

function pictureOf(order: PictureOrder): SVGSVGElement {
  return inLightColours(() => {
    const { figure, draw } = order;
    const { svg, isStandalone = false }: DrawnChart = draw?.() ?? {
      svg: figure.querySelector<SVGSVGElement>('svg[role="img"]'),
    };
    if (svg === null) throw new Error('there is no drawing in the figure');
    const drawing = isStandalone ? svg : standaloneCopy(svg);
    drawing.setAttribute('direction', 'ltr');
    return framedPicture({
      ...order,
      axis: figure.querySelector('.axis-title')?.textContent ?? null,
      drawing,
      ...sizeOf(svg),
      legend: legendOf(figure),
      fontFamily: getComputedStyle(document.body).fontFamily,
      colors: {
        ink: lightProperty('--ink'),
        muted: lightProperty('--muted'),
        surface: lightProperty('--surface'),
      },
    });
  });
}

async function pngOf(svg: string, picture: SVGSVGElement): Promise<Blob> {
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width! * DENSITY;
    canvas.height = height! * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((done, failed) =>
      canvas.toBlob((blob) => (blob === null ? failed(new Error('no PNG')) : done(blob)), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** @returns the name of the file */
export async function savePicture(order: PictureOrder): Promise<string> {
  const picture = pictureOf(order);
  const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;
  const name = `${order.name}.${order.format}`;
  saveFile(
    name,
    order.format === 'png' ? await pngOf(svg, picture) : new Blob([svg], { type: 'image/svg+xml' }),
  );
  return name;
}
