/** The fan chart as a drawing of its own, for a picture; loaded when one is saved. */
import { BasicPlatform, Chart, type ChartConfiguration } from 'chart.js';
import type { Services } from '../../../data/Services.ts';
import { lightProperty } from '../../../ui/picture/lightColours.ts';
import { SvgContext } from '../../../ui/picture/SvgContext.ts';
import type { DrawnChart } from '../../../ui/picture/savePicture.ts';
import { readChartColors } from './chartColors.ts';
import { type FanFacts, fanConfiguration } from './fanConfiguration.ts';
import { registerChartParts } from './registerChartParts.ts';

const WIDTH = 760;
const HEIGHT = { cases: 340, deaths: 240 } as const;

/** @param isNarrow fewer bands, as the screen has them then */
export function fanPicture(
  facts: FanFacts,
  summary: string,
  isNarrow: boolean,
  services: Pick<Services, 'text' | 'format'>,
): DrawnChart {
  registerChartParts();
  const ink = {
    colors: readChartColors(lightProperty),
    fontFamily: getComputedStyle(document.body).fontFamily,
  };
  const configuration = fanConfiguration(facts, ink, { isNarrow, width: WIDTH }, services);
  const context = new SvgContext(WIDTH, HEIGHT[facts.target], `fan-${facts.target}`);
  const chart = new Chart(
    context.canvas as unknown as HTMLCanvasElement,
    {
      ...configuration,
      platform: BasicPlatform,
      // Lines with parts of their own are drawn on the context; others as a Path2D, which nobody can read.
      data: {
        ...configuration.data,
        datasets: configuration.data.datasets.map((dataset) => ({ ...dataset, segment: {} })),
      },
      options: { ...configuration.options, responsive: false, devicePixelRatio: 1, events: [] },
    } as unknown as ChartConfiguration,
  );
  chart.destroy();
  context.svg.setAttribute('aria-label', summary);
  return { svg: context.svg, isStandalone: true };
}
