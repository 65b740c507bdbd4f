/** Why a file of shapes can't be used. */
export const maps = {
  tooLarge: ({ name }: { name: string }) =>
    `${name} is larger than 20 MB. Simplify the shapes (for example with mapshaper or QGIS) and try again.`,
  notJson: ({ name }: { name: string }) =>
    `${name} is no GeoJSON: it can't be read as JSON. Save the shapes as GeoJSON and try again.`,
  notCollection: ({ name }: { name: string }) =>
    `${name} is no GeoJSON with a list of shapes (a FeatureCollection). Save the shapes as GeoJSON and try again.`,
  tooMany: ({ name, count }: { name: string; count: number }) =>
    `${name} has ${count} shapes; at most 5,000 are read. Save only the places of this dataset.`,
  nothing: ({ name }: { name: string }) => `${name} has no shape.`,
  notPolygon: ({ name, at, found }: { name: string; at: number; found: string }) =>
    `Shape ${at} of ${name} is no polygon but ${found}. Save areas only, not points or lines.`,
  badPoint: ({ name, at, found }: { name: string; at: number; found: string }) =>
    `Shape ${at} of ${name} has a point that is no longitude and latitude: ${found}. Save the file in WGS 84 (EPSG:4326) and try again.`,
  badRing: ({ name, at }: { name: string; at: number }) =>
    `Shape ${at} of ${name} has an outline of fewer than four points.`,
  damaged: ({ file }: { file: string }) =>
    `The file of shapes "${file}" is damaged or missing. Import the map again.`,
};
