import type { counts as english } from '../../en/core/counts.ts';
import { plain } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';

export const counts: typeof english = {
  notFinal: ({ file, count }) =>
    `Contagens marcadas como não definitivas em ${file}: ${count}. Elas são contadas e provavelmente mudarão.`,
  notReported: ({ count, placeholders }) =>
    `Células lidas como “não notificado”, não como zero: ${count} (${placeholders}).`,
  multiplied: ({ column, factor }) =>
    `“${column}” conta em unidades de ${factor}: seus números foram multiplicados.`,
  suppressed: ({ count, ranges }) =>
    `Contagens suprimidas: ${count} (${ranges}). Não são zero nem ausentes: são mantidas como intervalos, e nenhum total as inclui.`,
  timesAs: ({ times, how }) => `${times}, ${how}`,
  suppressedAs: ({ high, low }) =>
    high === null
      ? 'intervalo desconhecido, portanto não notificado'
      : `lida como ${plain(low)} a ${plain(high)}`,
  namedButFell: ({ named, down, all }) =>
    `têm nome de ${named === 'cumulative' ? 'somas acumuladas' : 'contagens novas'}, mas caíram ${down} de ${all} vezes`,
  onlyRise: ({ up }) => `só aumentam (${up} vezes)`,
  sumsOrNew: ({ measure, files, says }) =>
    `Os ${measureName(measure)} de ${files} ${says}: podem ser somas acumuladas ou contagens novas. Indique qual.`,
  unreadable: {
    notWhole: 'não é um número inteiro',
    failedFormula: 'uma fórmula que falhou',
    mark: 'milhares ou uma fração: escreva sem sinais',
    tooLarge: 'grande demais para uma contagem',
    fraction: 'uma fração, não uma contagem',
    least: 'só o mínimo que pode ser',
  },
  otherTexts: ({ others }) => `e ${others} outros textos`,
};
