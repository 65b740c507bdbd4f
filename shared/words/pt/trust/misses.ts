import type { misses as english } from '../../en/trust/misses.ts';

export const misses: typeof english = {
  title: 'Seus piores erros',
  help: 'As semanas previstas fora do seu intervalo de 80% com os maiores erros em casos, ao lado das contagens como se conhecem agora.',
  backtest:
    'Um teste retrospectivo guarda somas e nenhuma previsão isolada; por isso não se conhecem seus piores erros. Seus piores meses estão na tabela acima.',
  none: 'Nenhuma contagem ficou fora do intervalo de 80%.',
  place: (place, week, day) => `${place}, ${week} (até ${day})`,
  sentence: (facts) =>
    facts.range === null
      ? `Previsão ${facts.median} (não tinha intervalo de 80%), ${facts.ahead}, feita com dados de ${facts.asOf}. **Ocorrido: ${facts.observed}.**`
      : `Previsão ${facts.median} (${facts.range}, intervalo de 80%), ${facts.ahead}, feita com dados de ${facts.asOf}. **Ocorrido: ${facts.observed}.**`,
  picture: (facts) =>
    facts.range === null
      ? `Uma linha de 0 a ${facts.most}: previsão ${facts.median}, notificados ${facts.observed}.`
      : `Uma linha de 0 a ${facts.most}: intervalo de 80% ${facts.range}, previsão ${facts.median}, notificados ${facts.observed}.`,
  legend: 'Barra: intervalo de 80%. Traço: mediana. Losango: o que ocorreu.',
  twin: (wis, twinWis) =>
    `Sua pontuação é ${wis}, a do modelo sem mudança ${twinWis} (em casos; menor é melhor).`,
  show: 'Mostrar esta previsão',
  showOf: (place, week) => `Mostrar esta previsão: ${place}, ${week}`,
  hide: 'Ocultar esta previsão',
  hideOf: (place, week) => `Ocultar esta previsão: ${place}, ${week}`,
  shownTitle: (place, day) => `${place}, como foi publicada com os dados de ${day}`,
  searched: (searched, of) =>
    `Procurados nos ${searched} conjuntos com os maiores erros, de ${of} que puderam ser avaliados.`,
};
