import type { standing as english } from '../../en/trust/standing.ts';
import { de } from '../common/articles.ts';
import { amount, byNumber } from '../common/counted.ts';

export const standing: typeof english = {
  none: (provider, disease) =>
    `Sin historial todavía: no se pudo evaluar ningún pronóstico ${de(provider)} para ${disease}.`,
  onlyReplays: (provider, disease) =>
    `Sin historial todavía: ${de(provider)} para ${disease} solo se pudieron evaluar repeticiones, y su autor pudo conocer el resultado.`,
  pooled: (sites) => `El historial es el de ${sites} sitios del equipo, puntuado aquí.`,
  tooEarly: (provider, disease, n, count) =>
    byNumber(
      count,
      `Demasiado pronto para decirlo: hasta ahora solo se pudo evaluar ${n} pronóstico ${de(provider)} para ${disease}.`,
      `Demasiado pronto para decirlo: hasta ahora solo se pudieron evaluar ${n} pronósticos ${de(provider)} para ${disease}.`,
    ),
  inside: ({ provider, disease, hits, of, share }) =>
    `De ${of} pronósticos pasados ${de(provider)} para ${disease}, **${hits} quedaron dentro del intervalo del 80\u00a0%** (${share}; se espera alrededor del 80\u00a0%).`,
  noRanges: (provider, disease) =>
    `Ningún pronóstico pasado ${de(provider)} para ${disease} tenía un intervalo del 80\u00a0%.`,
  better: (wins, n) => `Fue **mejor que el modelo sin cambio en ${wins} de ${n}**.`,
  errors: (errors, ratio, range) =>
    range === null
      ? `En conjunto: ${errors} (puntuación relativa ${ratio}; muy pocas semanas para decir cuán seguro es).`
      : `En conjunto: ${errors} (puntuación relativa ${ratio}, intervalo del 90\u00a0% ${range}).`,
  isNoChange: 'Este es el modelo sin cambio, con el que se comparan los demás.',
  widened: (factor) =>
    `Los intervalos pasados eran demasiado estrechos; ahora los intervalos se amplían ×${factor}.`,
  narrowed: (factor) =>
    `Los intervalos pasados eran demasiado anchos; ahora los intervalos se reducen ×${factor}.`,
  widenedAtFirst: (factor) =>
    `Hasta que se puedan evaluar más pronósticos, sus intervalos se amplían ×${factor}, como los de todo proveedor de IA.`,
  restsOn: (sources, first, last) => `Se apoya en ${sources}; semanas de ${first} a ${last}.`,
  replaysApart: (n, count) =>
    byNumber(
      count,
      `${n} pronóstico de una repetición se guarda aparte y no cuenta aquí.`,
      `${n} pronósticos de repeticiones se guardan aparte y no cuentan aquí.`,
    ),
  sourceCounts: {
    prospective: (n) => `${n} publicados antes de conocerse la semana`,
    backtest: (n) => `${n} de la prueba retrospectiva con semanas pasadas`,
    hindcast: (n) => `${n} de repeticiones`,
  },
  confidence: (word) => `confianza: ${word}`,
  cell: {
    none: 'Sin historial todavía',
    tooEarly: (n) => `Demasiado pronto para decirlo (n\u00a0=\u00a0${n})`,
    relative: (ratio, range) =>
      range === null
        ? `${ratio} del error del modelo sin cambio`
        : `${ratio} del error del modelo sin cambio (${range})`,
    isNoChange: 'la propia comparación',
    noRanges: (n) => `sin intervalos del 80\u00a0%, n\u00a0=\u00a0${n}`,
    inside: (share, n) => `${share} dentro del intervalo del 80\u00a0%, n\u00a0=\u00a0${n}`,
    bar: (ratio, range) =>
      range === null
        ? `Error respecto al modelo sin cambio: ${ratio}; 1 no es mejor.`
        : `Error respecto al modelo sin cambio: ${ratio}, intervalo del 90\u00a0% ${range}; 1 no es mejor.`,
    whole: 'Historial de aciertos completo',
    wholeOf: (provider) => `Historial de aciertos completo ${de(provider)}`,
  },
  time: {
    median: (time, n, count) =>
      byNumber(
        count,
        `${time} (conjunto de pronósticos más reciente, ${n} lugar)`,
        `mediana ${time} (conjunto de pronósticos más reciente, ${amount(count, n, 'lugar', 'lugares')})`,
      ),
    unknown: 'aún no se sabe',
    noCost: 'Sin costo: se ejecuta en este equipo.',
    ownServer: 'Sin precio: se ejecuta donde usted indique.',
    tokens: (tokens) => `Unos ${tokens} tokens por lugar; el precio lo fija el proveedor.`,
    noTokens: 'Costo: aún no se sabe.',
  },
};
