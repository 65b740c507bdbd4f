/** Fills of the bands for sunlight and bad screens: patterns that differ in kind, where tints would wash out. */
import type { Coverage } from './bands.ts';

/** Side of the square that is repeated, in px, and what is drawn in it. */
interface Tile {
  px: number;
  draw(ctx: CanvasRenderingContext2D, px: number): void;
}

function line(ctx: CanvasRenderingContext2D, from: [number, number], to: [number, number]): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}

const tiles: Readonly<Record<Coverage, Tile>> = {
  0.95: { px: 8, draw: (ctx, px) => ctx.fillRect(px / 2, px / 2, 1.5, 1.5) },
  0.8: { px: 8, draw: (ctx, px) => line(ctx, [0, px], [px, 0]) },
  0.5: {
    px: 6,
    draw(ctx, px) {
      line(ctx, [0, px], [px, 0]);
      line(ctx, [0, 0], [px, px]);
    },
  },
};

/** @returns a pattern a coverage, in one ink on one ground; the ground where the canvas can't make it */
export function bandPatterns(
  canvas: HTMLCanvasElement,
  ink: string,
  ground: string,
): Record<Coverage, CanvasPattern | string> {
  const patternOf = ({ px, draw }: Tile): CanvasPattern | string => {
    const tile = canvas.ownerDocument.createElement('canvas');
    tile.width = px;
    tile.height = px;
    const ctx = tile.getContext('2d');
    if (ctx === null) return ground;
    ctx.fillStyle = ground;
    ctx.fillRect(0, 0, px, px);
    ctx.fillStyle = ink;
    ctx.strokeStyle = ink;
    ctx.lineWidth = 1;
    draw(ctx, px);
    return ctx.createPattern(tile, 'repeat') ?? ground;
  };
  return { 0.95: patternOf(tiles[0.95]), 0.8: patternOf(tiles[0.8]), 0.5: patternOf(tiles[0.5]) };
}
