import type { maps as english } from '../../en/core/maps.ts';

export const maps: typeof english = {
  tooLarge: ({ name }) =>
    `${name} tem mais de 20 MB. Simplifique os contornos (por exemplo com mapshaper ou QGIS) e tente novamente.`,
  notJson: ({ name }) =>
    `${name} não é GeoJSON: não pode ser lido como JSON. Salve os contornos como GeoJSON e tente novamente.`,
  notCollection: ({ name }) =>
    `${name} não é um GeoJSON com uma lista de contornos (uma FeatureCollection). Salve os contornos como GeoJSON e tente novamente.`,
  tooMany: ({ name, count }) =>
    `${name} tem ${count} contornos; são lidos no máximo 5.000. Salve só os locais deste conjunto de dados.`,
  nothing: ({ name }) => `${name} não tem nenhum contorno.`,
  notPolygon: ({ name, at, found }) =>
    `O contorno ${at} de ${name} não é um polígono, e sim ${found}. Salve só áreas, não pontos nem linhas.`,
  badPoint: ({ name, at, found }) =>
    `O contorno ${at} de ${name} tem um ponto que não é longitude e latitude: ${found}. Salve o arquivo em WGS 84 (EPSG:4326) e tente novamente.`,
  badRing: ({ name, at }) => `O contorno ${at} de ${name} tem uma linha de menos de quatro pontos.`,
  damaged: ({ file }) =>
    `O arquivo de contornos “${file}” está danificado ou ausente. Importe o mapa novamente.`,
};
