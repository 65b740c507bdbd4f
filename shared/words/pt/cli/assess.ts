import type { assess as english } from '../../en/cli/assess.ts';
import { plain } from '../common/counted.ts';

export const assess: typeof english = {
  noReports: 'sem notificação',
  aboveLine: ({ line }) => `acima de ${line}`,
  alarm: ({ which }) => `alarme ${which}`,
  noAlarm: 'nenhum',
  lastWeekTo: ({ weekEnd }) => `, última semana até ${weekEnd}`,
  head: ({ disease, asOf, dataTo, assessment }) => `${disease}, com dados de ${asOf}${dataTo}: ${assessment}`,
  fromCounts:
    'Só a partir das contagens: um local sem motivo para um nível não é avaliado até ter uma previsão (`outpost forecast`).',
  deathsAbove: 'os óbitos estão acima do seu limiar de alerta',
  withoutLine: ({ without, morePlaces }) => (without === 0 ? '' : ` (${morePlaces} sem limiar)`),
  notDefined: 'não definida',
  doubling: ({ doublingTimeWeeks, weeks }) =>
    doublingTimeWeeks > 0 ? `em ${weeks} semanas` : `metade em ${weeks}`,
  whose: ({ source }) =>
    source === 'setting' ? 'como configurado' : 'valor inicial da doença, verifique-o para este surto',
  serialInterval: ({ meanDays, sdDays, whose, window }) =>
    `R(t): intervalo serial de ${plain(meanDays)} dias, desvio padrão ${plain(sdDays)} (${whose}); janela: ${window} mais recentes com contagens definitivas; as palavras ao lado seguem a probabilidade de R estar acima de 1.`,
  noSerialInterval: ({ disease }) =>
    `Sem R(t): não se conhece o intervalo serial para ${disease}. Defina um com \`outpost config set risk.serialInterval\`.`,
  intervalTooShort:
    'Sem R(t): o intervalo serial é tão mais curto que uma semana que contagens semanais não podem mostrá-lo; o crescimento diz o que elas podem.',
  nameOne: 'Indique o que avaliar: --dataset ID ou --file FILE.',
};
