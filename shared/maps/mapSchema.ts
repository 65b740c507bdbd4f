/** The shapes of a dataset's places, as a file of the user gave them. */
import { instant } from '../forecast/forecastSchema.ts';
import { onePass } from '../onePass.ts';
import { z } from '../zod.ts';

/** A ring as longitude and latitude in turn, without its last point, which is the first one. */
const ringSchema = onePass(z.array(z.number()), (ring) =>
  Array.isArray(ring) && ring.length % 2 === 0 && ring.every((value) => Number.isFinite(value))
    ? null
    : 'no list of longitudes and latitudes',
);

export const shapeSchema = z.object({
  /** What the file says of it, as texts. */
  properties: z.record(z.string(), z.string()),
  /** Polygons of rings: the outer one and its holes, in any direction. Empty where the file has no shape for it. */
  polygons: z.array(z.array(ringSchema)),
});
export type Shape = z.infer<typeof shapeSchema>;

export const datasetMapSchema = z.object({
  fileName: z.string(),
  importedAt: instant,
  /** The property that names the place of a shape; null: the one with most matches. */
  property: z.string().nullable(),
  shapes: z.array(shapeSchema),
});
export type DatasetMap = z.infer<typeof datasetMapSchema>;
