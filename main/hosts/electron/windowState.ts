/** Where the window was: a small file beside the data folder, so that moving data to another laptop leaves it. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from '../../../shared/zod.ts';

const side = z.int().min(1).max(100_000);
const offset = z.int().min(-100_000).max(100_000);

const windowStateSchema = z.object({
  x: offset,
  y: offset,
  width: side,
  height: side,
  isMaximized: z.boolean(),
});

/** Bounds in device-independent pixels of the window when it is not maximised. */
export type WindowState = z.infer<typeof windowStateSchema>;

/** Smaller than this and the page can't be used. */
export const smallestWindow = { width: 480, height: 400 } as const;

const usualWindow = { width: 1280, height: 800 } as const;

/** How much of the window has to lie on a display, so that its title bar can still be reached with the mouse. */
const reachable = { width: 120, height: 40 } as const;

/**
 * Reads the kept state.
 * @returns the state, or null at the first start
 * @throws Error when the file can't be read or says something else
 */
export function readWindowState(path: string): WindowState | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
  return windowStateSchema.parse(JSON.parse(text));
}

/** Replaces the kept state whole; at no moment is there half a file. Blocking, because the window is closing. */
export function writeWindowState(path: string, state: WindowState): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const file = openSync(temporary, 'wx', 0o600);
    try {
      writeSync(file, `${JSON.stringify(state)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (thrown) {
    rmSync(temporary, { force: true });
    throw thrown;
  }
}

/**
 * Fits the kept state to the displays of today: a window on a display that is gone, or larger than any, is
 * put back in the middle of the first one.
 * @param workAreas usable areas of the displays, the main one first; at least one
 */
export function fitWindowState(state: WindowState | null, workAreas: readonly Rectangle[]): WindowState {
  const area = workAreas.find((candidate) => state !== null && isReachableOn(state, candidate));
  if (state !== null && area !== undefined) {
    return { ...state, ...fitSize(state, area) };
  }
  const home = workAreas[0]!;
  const size = fitSize(state ?? usualWindow, home);
  const x = home.x + Math.round((home.width - size.width) / 2);
  const y = home.y + Math.round((home.height - size.height) / 2);
  return { ...size, x, y, isMaximized: state?.isMaximized ?? false };
}

function fitSize(size: { width: number; height: number }, area: Rectangle) {
  return {
    width: Math.min(Math.max(size.width, smallestWindow.width), area.width),
    height: Math.min(Math.max(size.height, smallestWindow.height), area.height),
  };
}

function isReachableOn(state: WindowState, area: Rectangle): boolean {
  const visibleWidth = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  const isTitleVisible = state.y >= area.y && state.y + reachable.height <= area.y + area.height;
  return isTitleVisible && visibleWidth >= reachable.width;
}
