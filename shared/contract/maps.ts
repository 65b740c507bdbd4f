/** The methods about the shapes of places. */
import { datasetMapSchema } from '../maps/mapSchema.ts';
import { z } from '../zod.ts';
import { datasetId, fileErrors, method, writeErrors } from './method.ts';

const answer = z.object({ map: datasetMapSchema.nullable() });

export const mapMethods = {
  'maps.show': method({
    summary: 'The shapes that were imported for the places of a dataset, or null.',
    access: 'read',
    params: z.object({ datasetId }).strict(),
    result: answer,
    errors: ['UNKNOWN_DATASET', ...fileErrors],
  }),
  'maps.import': method({
    summary:
      'Keeps the polygons of a GeoJSON file for the places of a dataset: at most 20 MB and 5,000 shapes, longitude and latitude.',
    access: 'write',
    params: z.object({ datasetId, uploadId: z.string() }).strict(),
    result: answer,
    errors: ['UNKNOWN_DATASET', 'UNKNOWN_UPLOAD', 'FILE_TOO_LARGE', 'FILE_UNREADABLE', ...writeErrors],
  }),
  'maps.join': method({
    summary: 'Chooses the property that names the place of a shape; null takes the one with most matches.',
    access: 'write',
    params: z.object({ datasetId, property: z.string().max(200).nullable() }).strict(),
    result: answer,
    errors: ['UNKNOWN_DATASET', ...fileErrors, ...writeErrors],
  }),
  'maps.remove': method({
    summary: 'Forgets the shapes of a dataset.',
    access: 'write',
    params: z.object({ datasetId }).strict(),
    result: answer,
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
};
