import type { map as english } from '../../en/views/map.ts';
import { plural } from '../common/plural.ts';

export const map: typeof english = {
  title: (dataset) => `Mapa: ${dataset}`,
  region:
    'Mapa dos locais. As teclas de seta passam de um local a outro, Enter abre um local, mais e menos mudam o tamanho. A aba “Tabela” tem os mesmos números.',
  hint: 'Escolha um local no mapa: com um clique ou com as teclas de seta.',
  open: 'Abrir',
  look: 'O que se vê do mapa',
  zoomIn: 'Ampliar',
  zoomOut: 'Reduzir',
  left: 'Para a esquerda',
  right: 'Para a direita',
  up: 'Para cima',
  down: 'Para baixo',
  whole: 'Mapa inteiro',
  subject: 'Mostrar',
  subjects: {
    level: 'Nível',
    rate: 'Última contagem por 100 mil',
    count: 'Última contagem',
    chance: 'Probabilidade acima do limiar de alerta',
  },
  noPopulation: 'Não se conhece a população destes locais; por isso não há contagem por 100 mil.',
  noChance: 'Sem previsão, não há probabilidade a mostrar.',
  none: 'nada a mostrar',
  anyValue: 'todos os valores',
  below: (end) => `abaixo de ${end}`,
  between: (from, to) => `de ${from} a menos de ${to}`,
  from: (start) => `${start} ou mais`,
  lastCount: (count, week) => `casos na semana ${week}: ${count}`,
  notReported: 'nada notificado',
  rate: (rate) => `${rate} por 100 mil`,
  chance: (share) => `probabilidade acima do limiar de alerta: ${share}`,
  summary: (shown, count, levels) =>
    plural(shown, { one: `Mapa de ${count} local; ${levels}`, other: `Mapa de ${count} locais; ${levels}` }),
  summaryOf: (shown, count, subject) =>
    plural(shown, {
      one: `Mapa de ${count} local: ${subject}.`,
      other: `Mapa de ${count} locais: ${subject}.`,
    }),
  naturalEarth: 'Contornos dos países: Natural Earth (domínio público), por meio de world-atlas.',
  shapesFrom: (file, day) => `Contornos: ${file}, importados em ${day}.`,
  placesWithout: (count, n, names) =>
    plural(count, {
      one: `${n} local não tem contorno: ${names}.`,
      other: `${n} locais não têm contorno: ${names}.`,
    }),
  shapesWithout: (count, n, names) =>
    plural(count, {
      one: `${n} contorno não tem local: ${names}.`,
      other: `${n} contornos não têm local: ${names}.`,
    }),
  several: (names) => `Mais de um contorno para cada um: ${names}.`,
  ambiguous: (names) => `Vários locais têm o mesmo nome, e são associados só pelo código: ${names}.`,
  allJoined: 'Cada local tem um contorno, e cada contorno um local.',
  allPlaces: 'Cada local tem um contorno.',
  unnamed: (position) => `contorno ${position}`,
  more: (count) => `mais ${count}`,
  noMap: 'Nenhum destes locais é um país do mapa-múndi. Importe um arquivo GeoJSON com os contornos deles.',
  importMap: 'Importar contornos (GeoJSON)',
  otherMap: 'Outros contornos (GeoJSON)',
  importing: 'Lendo os contornos…',
  remove: 'Remover estes contornos',
  removed: 'Os contornos foram removidos.',
  joinBy: 'Associados por',
  joinOption: (property, places, of) => `${property} (${places} de ${of} locais)`,
  byNumbers:
    'Os contornos são associados só por números curtos, que podem significar outra coisa no arquivo. Verifique um local que conheça antes de usar este mapa.',
  suggested: (option) => `sugerido: ${option}`,
};
