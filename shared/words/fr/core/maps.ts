import type { maps as english } from '../../en/core/maps.ts';
import { counted } from '../common/counted.ts';

export const maps: typeof english = {
  tooLarge: ({ name }) =>
    `${name} dépasse 20 Mo. Simplifiez les contours (par exemple avec mapshaper ou QGIS) et réessayez.`,
  notJson: ({ name }) =>
    `${name} n’est pas du GeoJSON : il ne peut pas être lu comme du JSON. Enregistrez les contours en GeoJSON et réessayez.`,
  notCollection: ({ name }) =>
    `${name} n’est pas du GeoJSON avec une liste de contours (une FeatureCollection). Enregistrez les contours en GeoJSON et réessayez.`,
  tooMany: ({ name, count }) =>
    `${name} a ${counted(count, 'contour')} ; 5 000 au plus sont lus. N’enregistrez que les lieux de ce jeu de données.`,
  nothing: ({ name }) => `${name} n’a aucun contour.`,
  notPolygon: ({ name, at, found }) =>
    `Le contour ${at} de ${name} n’est pas un polygone mais ${found}. N’enregistrez que des surfaces, pas de points ni de lignes.`,
  badPoint: ({ name, at, found }) =>
    `Le contour ${at} de ${name} a un point qui n’est pas une longitude et une latitude : ${found}. Enregistrez le fichier en WGS 84 (EPSG:4326) et réessayez.`,
  badRing: ({ name, at }) => `Le contour ${at} de ${name} a un tracé de moins de quatre points.`,
  damaged: ({ file }) =>
    `Le fichier de contours « ${file} » est endommagé ou manquant. Importez de nouveau la carte.`,
};
