import { Chart, type ChartConfiguration } from 'chart.js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useServices } from '../../../data/Services.ts';
import { useElementWidth } from '../../../ui/hooks/useElementWidth.ts';
import { useMediaQuery } from '../../../ui/hooks/useMediaQuery.ts';
import { useTheme } from '../../../ui/hooks/useTheme.ts';
import { bandPatterns } from './bandPatterns.ts';
import { readChartColors } from './chartColors.ts';
import { type FanFacts, type FanInk, fanConfiguration, type Room } from './fanConfiguration.ts';
import { NARROW } from './narrow.ts';
import { pointLines } from './pointLines.ts';
import { registerChartParts } from './registerChartParts.ts';

interface FanChartProps extends FanFacts {
  place: string;
  /** The text alternative, generated from the numbers. */
  summary: string;
}

/** What the canvas is drawn with: the look of the theme in force. */
function inkOf(canvas: HTMLCanvasElement): FanInk {
  const style = getComputedStyle(canvas);
  const { fontFamily } = style;
  const read = readChartColors((name) => style.getPropertyValue(name).trim());
  if (!read.hasPatterns) return { colors: read, fontFamily };
  return { colors: { ...read, bands: bandPatterns(canvas, read.strongInk, read.surface) }, fontFamily };
}

/** Keeps one chart on the canvas and draws it anew when the numbers, the width or the colours change. */
function useChart(props: FanChartProps, room: Room) {
  const services = useServices();
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart | null>(null);
  const theme = useTheme();
  const { series, target, epiWeek, threshold, isRoot, isRate } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the colours that are read from the canvas
  useEffect(() => {
    const surface = canvas.current;
    if (surface === null || room.width === 0) return;
    let drawn: Chart | null = null;
    // Each chart in a task of its own, so that two of them do not keep the window busy for long.
    const drawing = setTimeout(() => {
      registerChartParts();
      const configuration = fanConfiguration(props, inkOf(surface), room, services);
      drawn = new Chart(surface, configuration as ChartConfiguration);
      chart.current = drawn;
    });
    return () => {
      clearTimeout(drawing);
      drawn?.destroy();
      chart.current = null;
    };
  }, [series, target, epiWeek, threshold, isRoot, isRate, room.isNarrow, room.width, services, theme]);
  return { canvas, chart };
}

function showTooltip(chart: Chart | null, index: number | null): void {
  if (chart === null) return;
  const active =
    index === null
      ? []
      : chart.data.datasets.flatMap((dataset, datasetIndex) =>
          dataset.data[index] == null ? [] : [{ datasetIndex, index }],
        );
  const { chartArea, scales } = chart;
  const x = index === null ? 0 : (scales.x?.getPixelForValue(index) ?? 0);
  chart.tooltip?.setActiveElements(active, { x, y: (chartArea.top + chartArea.bottom) / 2 });
  chart.update('none');
}

/** The fan chart with its keys: arrows move from week to week, Esc puts the tooltip away. */
export function FanChart(props: FanChartProps) {
  const services = useServices();
  const frame = useRef<HTMLDivElement>(null);
  const room = { isNarrow: useMediaQuery(NARROW), width: useElementWidth(frame) };
  const { canvas, chart } = useChart(props, room);
  const [active, setActive] = useState<number | null>(null);
  const { points, coverages, forecastStart } = props.series;
  const move = (index: number | null) => {
    setActive(index);
    showTooltip(chart.current, index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'Escape' && active !== null) {
      event.preventDefault();
      move(null);
    }
    if (step === 0 || points.length === 0) return;
    event.preventDefault();
    const from = active ?? Math.min(forecastStart, points.length) - (step > 0 ? 1 : 0);
    move(Math.min(points.length - 1, Math.max(0, from + step)));
  };
  const spoken =
    active === null || points[active] === undefined
      ? null
      : pointLines(points[active], coverages, { ...props, ...services });
  return (
    <div
      ref={frame}
      className="chart-frame"
      data-help="range"
      dir="ltr"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys read the chart week by week
      tabIndex={0}
      role="application"
      aria-label={services.text.chart.region(services.text.chart.titles[props.target], props.place)}
      onKeyDown={onKeyDown}
    >
      <canvas ref={canvas} role="img" aria-label={props.summary} />
      <p className="visually-hidden" role="status">
        {spoken === null ? '' : services.text.common.lists.parts([spoken.title, ...spoken.lines])}
      </p>
    </div>
  );
}
