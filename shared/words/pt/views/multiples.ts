import type { multiples as english } from '../../en/views/multiples.ts';
import { ended } from '../common/asSentence.ts';

/** A number that comes in as it is shown, with what it counts. */
const counted = (shown: string, one: string, other: string) =>
  `${shown} ${shown === '0' || shown === '1' ? one : other}`;

export const multiples: typeof english = {
  title: (dataset) => `Locais: ${dataset}`,
  help: 'Casos por semana, as mesmas semanas em todos os gráficos. A contagem na linha superior é aquela em que o gráfico termina; ↑ é um limiar de alerta acima dela.',
  sameScale: 'Mesma escala',
  isSame: 'Todos os gráficos têm a mesma escala de contagens.',
  isOwn: 'Cada gráfico tem sua própria escala de contagens.',
  company: (parts) =>
    `${parts.provider} · dados conhecidos em ${parts.knownOn} · ${parts.isReplay ? 'reprise' : 'previsão'} feita ${parts.made}`,
  countsOnly: 'Só contagens; nenhuma previsão é mostrada.',
  atMost: 'suprimida: no máximo este número',
  missing: 'não notificado',
  alertLine: 'limiar de alerta',
  sheet: (places) => counted(places, 'gráfico pequeno', 'gráficos pequenos'),
  withLevel: (name, level) => `${name}: ${level}`,
  more: (shown, all) => `Os primeiros ${shown} de ${all} locais.`,
  observed: (p) =>
    `${p.name}: casos por semana, ${counted(p.weeks, 'semana', 'semanas')} até ${p.day}; última contagem: ${p.last}, mais alta: ${p.highest}.`,
  nothing: (name) => `${name}: sem notificação de casos semanais.`,
  noForecast: 'Sem previsão.',
  // The short name of a month at the end has a point of its own.
  forecast: (weeks) => ended(`Previsão, mediana e intervalo de 80%: ${weeks}`),
  week: (median, range, day) =>
    range === null
      ? `${median} (sem intervalo informado) na semana até ${day}`
      : `${median} (${range}) na semana até ${day}`,
  line: (value) => `Limiar de alerta: ${value}.`,
};
