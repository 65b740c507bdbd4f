import type { map as english } from '../../en/views/map.ts';
import { amount, byNumber } from '../common/counted.ts';

export const map: typeof english = {
  title: (dataset) => `Mapa: ${dataset}`,
  region:
    'Mapa de los lugares. Las flechas pasan de un lugar a otro, Enter abre uno, más y menos cambian el tamaño. La pestaña «Tabla» tiene los mismos números.',
  hint: 'Elija un lugar en el mapa: con un clic o con las flechas.',
  open: 'Abrir',
  look: 'Qué parte del mapa se muestra',
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  left: 'Hacia la izquierda',
  right: 'Hacia la derecha',
  up: 'Hacia arriba',
  down: 'Hacia abajo',
  whole: 'El mapa completo',
  subject: 'Mostrar',
  subjects: {
    level: 'Nivel',
    rate: 'Último recuento por 100.000',
    count: 'Último recuento',
    chance: 'Probabilidad de estar por encima del umbral de alerta',
  },
  noPopulation:
    'No se conoce la población de estos lugares, así que no hay un recuento por 100.000 habitantes.',
  noChance: 'Sin un pronóstico no hay ninguna probabilidad que mostrar.',
  none: 'nada que mostrar',
  anyValue: 'todos los valores',
  below: (end) => `menos de ${end}`,
  between: (from, to) => `de ${from} a menos de ${to}`,
  from: (start) => `${start} o más`,
  lastCount: (count, week) => `casos en ${week}: ${count}`,
  notReported: 'nada notificado',
  rate: (rate) => `${rate} por 100.000`,
  chance: (share) => `probabilidad de estar por encima del umbral de alerta: ${share}`,
  summary: (shown, count, levels) => `Mapa de ${amount(shown, count, 'lugar', 'lugares')}: ${levels}`,
  summaryOf: (shown, count, subject) => `Mapa de ${amount(shown, count, 'lugar', 'lugares')}: ${subject}.`,
  naturalEarth: 'Contornos de países: Natural Earth (dominio público), a través de world-atlas.',
  shapesFrom: (file, day) => `Contornos: ${file}, importado el ${day}.`,
  placesWithout: (count, n, names) =>
    `${amount(count, n, 'lugar', 'lugares')} ${byNumber(count, 'no tiene', 'no tienen')} contorno: ${names}.`,
  shapesWithout: (count, n, names) =>
    `${amount(count, n, 'contorno', 'contornos')} ${byNumber(count, 'no tiene', 'no tienen')} lugar: ${names}.`,
  several: (names) => `Con más de un contorno cada uno: ${names}.`,
  ambiguous: (names) => `Varios lugares tienen el mismo nombre, y se asocian solo por su código: ${names}.`,
  allJoined: 'Cada lugar tiene un contorno, y cada contorno un lugar.',
  allPlaces: 'Cada lugar tiene un contorno.',
  unnamed: (position) => `contorno ${position}`,
  more: (count) => `${count} más`,
  noMap:
    'Ninguno de estos lugares es un país del mapa mundial. Importe un archivo GeoJSON con sus contornos.',
  importMap: 'Importar contornos (GeoJSON)',
  otherMap: 'Otros contornos (GeoJSON)',
  importing: 'Leyendo los contornos…',
  remove: 'Quitar estos contornos',
  removed: 'Los contornos se quitaron.',
  joinBy: 'Asociados por',
  joinOption: (property, places, of) => `${property} (${places} de ${of} lugares)`,
  byNumbers:
    'Los contornos se asocian solo por números cortos, que en el archivo pueden significar otra cosa. Compruebe un lugar que conozca antes de usar este mapa.',
  suggested: (option) => `sugerido: ${option}`,
};
