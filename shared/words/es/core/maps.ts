import type { maps as english } from '../../en/core/maps.ts';
import { counted } from '../common/counted.ts';

export const maps: typeof english = {
  tooLarge: ({ name }) =>
    `${name} supera los 20 MB. Simplifique los contornos (por ejemplo con mapshaper o QGIS) e inténtelo de nuevo.`,
  notJson: ({ name }) =>
    `${name} no es GeoJSON: no se puede leer como JSON. Guarde los contornos como GeoJSON e inténtelo de nuevo.`,
  notCollection: ({ name }) =>
    `${name} no es GeoJSON con una lista de contornos (una FeatureCollection). Guarde los contornos como GeoJSON e inténtelo de nuevo.`,
  tooMany: ({ name, count }) =>
    `${name} tiene ${counted(count, 'contorno', 'contornos')}; se leen como máximo 5000. Guarde solo los lugares de este conjunto de datos.`,
  nothing: ({ name }) => `${name} no tiene ningún contorno.`,
  notPolygon: ({ name, at, found }) =>
    `El contorno ${at} de ${name} no es un polígono, sino ${found}. Guarde solo áreas, no puntos ni líneas.`,
  badPoint: ({ name, at, found }) =>
    `El contorno ${at} de ${name} tiene un punto que no es una longitud y una latitud: ${found}. Guarde el archivo en WGS 84 (EPSG:4326) e inténtelo de nuevo.`,
  badRing: ({ name, at }) => `El contorno ${at} de ${name} tiene una línea de menos de cuatro puntos.`,
  damaged: ({ file }) => `El archivo de contornos «${file}» está dañado o falta. Importe el mapa de nuevo.`,
};
