import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { type Drawing, screenRoom } from '../../../shared/maps/drawnShapes.ts';
import { useServices } from '../../data/Services.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { MapPatterns } from './MapPatterns.tsx';
import { type Fill, patternOf } from './mapFill.ts';
import { isArrow, nextShape } from './nextShape.ts';

const WIDTH = screenRoom.width;
const MOST_ZOOM = 16;
const ZOOM_STEP = 1.6;
/** Of the picture, moved at a press. */
const PAN_STEP = 0.2;
/** From here on a press that moves is no click. */
const DRAG_PX = 4;

interface MapCanvasProps {
  drawing: Drawing;
  fillOf: (code: string | null) => Fill;
  /** What is known of a place, in words; read out, and shown beside the map. */
  wordsOf: (code: string) => { title: string; lines: string[] } | null;
  summary: string;
  /** Of the patterns. */
  id: string;
  children?: ReactNode;
}

interface Look {
  zoom: number;
  /** What is in the middle. */
  x: number;
  y: number;
}

/** Keeps the picture full: what is shown never leaves the map. */
function held({ zoom, x, y }: Look, height: number): Look {
  const [halfX, halfY] = [WIDTH / 2 / zoom, height / 2 / zoom];
  const between = (value: number, half: number, whole: number) =>
    Math.min(whole - half, Math.max(half, value));
  return { zoom, x: between(x, halfX, WIDTH), y: between(y, halfY, height) };
}

function useLook(height: number) {
  const whole: Look = { zoom: 1, x: WIDTH / 2, y: height / 2 };
  const [look, setLook] = useState(whole);
  const change = (next: Partial<Look>) => setLook(held({ ...look, ...next }, height));
  return {
    look,
    change,
    zoomBy: (factor: number) => change({ zoom: Math.min(MOST_ZOOM, Math.max(1, look.zoom * factor)) }),
    panBy: (dx: number, dy: number) =>
      change({
        x: look.x + (dx * PAN_STEP * WIDTH) / look.zoom,
        y: look.y + (dy * PAN_STEP * height) / look.zoom,
      }),
    reset: () => setLook(whole),
  };
}

/** The place under a pointer. */
function codeAt(target: EventTarget): string | null {
  return target instanceof SVGElement ? (target.dataset.code ?? null) : null;
}

function LookButtons({ looks }: { looks: ReturnType<typeof useLook> }) {
  const words = useViewsWords().map;
  const { zoom } = looks.look;
  const button = (label: string, sign: string, onClick: () => void, isOff: boolean) => (
    <button
      type="button"
      className="button small"
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <fieldset className="map-buttons" aria-label={words.look} dir="ltr">
      {button(words.zoomIn, '+', () => looks.zoomBy(ZOOM_STEP), zoom >= MOST_ZOOM)}
      {button(words.zoomOut, '−', () => looks.zoomBy(1 / ZOOM_STEP), zoom <= 1)}
      {button(words.left, '←', () => looks.panBy(-1, 0), zoom <= 1)}
      {button(words.right, '→', () => looks.panBy(1, 0), zoom <= 1)}
      {button(words.up, '↑', () => looks.panBy(0, -1), zoom <= 1)}
      {button(words.down, '↓', () => looks.panBy(0, 1), zoom <= 1)}
      {button(words.whole, '⤢', looks.reset, zoom <= 1)}
    </fieldset>
  );
}

/** The map with its keys: arrows move from place to place, Enter opens one, Esc lets it go; what they do buttons do too. */
export function MapCanvas({ drawing, fillOf, wordsOf, summary, id, children }: MapCanvasProps) {
  const { stores } = useServices();
  const words = useViewsWords().map;
  const { height } = drawing;
  const looks = useLook(height);
  const { look } = looks;
  const [active, setActive] = useState<string | null>(null);
  const drag = useRef<{ x: number; y: number; from: Look; isDrag: boolean } | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const ours = drawing.shapes.filter(({ code, path }) => code !== null && path !== '');
  const open = (code: string) => stores.navigation.getState().go({ view: 'places', code });
  const reach = (code: string) => {
    setActive(code);
    const spot = ours.find((one) => one.code === code);
    if (spot !== undefined && look.zoom > 1) looks.change({ x: spot.x, y: spot.y });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrow(key)) {
      const from = ours.findIndex(({ code }) => code === active);
      const next = nextShape(ours, from < 0 ? null : from, key);
      if (next !== null) reach(ours[next]!.code!);
    } else if (key === 'Enter' && active !== null) open(active);
    else if (key === 'Escape' && active !== null) setActive(null);
    else if (key === '+' || key === '=') looks.zoomBy(ZOOM_STEP);
    else if (key === '-') looks.zoomBy(1 / ZOOM_STEP);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    const start = drag.current;
    if (start === null || look.zoom === 1) return;
    const scale = WIDTH / (svg.current?.clientWidth || WIDTH) / look.zoom;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (!start.isDrag && Math.hypot(dx, dy) < DRAG_PX) return;
    start.isDrag = true;
    looks.change({ x: start.from.x - dx * scale, y: start.from.y - dy * scale });
  };
  const take = ({ target }: { target: EventTarget }) => {
    if (drag.current?.isDrag !== true) setActive(codeAt(target));
    drag.current = null;
  };
  const openAt = ({ target }: { target: EventTarget }) => {
    const code = codeAt(target);
    if (code !== null) open(code);
  };
  const told = active === null ? null : wordsOf(active);
  const chosen = drawing.shapes.filter(({ code }) => code !== null && code === active);
  const shift = `translate(${WIDTH / 2 - look.x * look.zoom},${height / 2 - look.y * look.zoom})`;
  return (
    <>
      <div className="map-tools">
        <LookButtons looks={looks} />
        {children}
      </div>
      <div
        className="map-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from place to place
        tabIndex={0}
        role="application"
        aria-label={words.region}
        onKeyDown={onKeyDown}
      >
        <svg
          ref={svg}
          className="map-shapes"
          direction="ltr"
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-label={summary}
          data-zoomed={look.zoom > 1}
          onPointerDown={(event) => {
            drag.current = { x: event.clientX, y: event.clientY, from: look, isDrag: false };
          }}
          onPointerMove={onPointerMove}
          onPointerUp={take}
          onDoubleClick={openAt}
          onPointerLeave={() => {
            drag.current = null;
          }}
        >
          <MapPatterns id={id} zoom={look.zoom} />
          <MapPatterns id={`${id}-legend`} zoom={1} />
          <rect className="water" width={WIDTH} height={height} />
          <g transform={`${shift}scale(${look.zoom})`}>
            {drawing.shapes.map(({ code, label, path }, index) =>
              path === '' ? null : (
                <path
                  // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no name of their own and keep their order
                  key={index}
                  className={code === null ? 'shape outside' : 'shape'}
                  d={path}
                  fillRule="evenodd"
                  fill={`url(#${id}-${patternOf(fillOf(code))})`}
                  data-code={code ?? undefined}
                  data-pattern={patternOf(fillOf(code))}
                >
                  <title>{code === null ? label : wordsOf(code)?.title}</title>
                </path>
              ),
            )}
            {chosen.map(({ path }) => (
              <path key={path} className="chosen" d={path} data-screen-only />
            ))}
          </g>
        </svg>
      </div>
      <div className="map-told" role="status" data-help="range">
        {told === null || active === null ? (
          <p className="muted">{words.hint}</p>
        ) : (
          <>
            <p>
              <b>
                <bdi>{told.title}</bdi>
              </b>{' '}
              <button type="button" className="button small" onClick={() => open(active)}>
                {words.open}
                <span className="visually-hidden"> {told.title}</span>
              </button>
            </p>
            <p>{told.lines.join(' · ')}</p>
          </>
        )}
      </div>
    </>
  );
}
