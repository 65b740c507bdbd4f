import type { Facts } from '../../../forecast/forecastSchema.ts';
import type { thresholds as english } from '../../en/core/thresholds.ts';
import { counted, fact } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';

type Wording = (facts: Facts) => string;

/** Parts that have something to say. */
const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('; ');

const weeksWords = (weeks: Facts[string]) => counted(Number(weeks), 'semana', 'semanas');

/** Both, where the line that the baseline moved on to was passed in its turn. */
function frozenWords({ frozenSince, askNewNormal }: Facts): string[] {
  const words: string[] = [];
  if (typeof frozenSince === 'string')
    words.push(`línea de base congelada desde que la semana que termina el ${frozenSince} superó el umbral`);
  if (askNewNormal === true)
    words.push(
      'los recuentos superaron un umbral anterior durante 26 semanas: ¿es esta la nueva normalidad?',
    );
  return words;
}

function outbreakWords({ outbreakWeeks, outbreaks }: Facts): string | null {
  if (typeof outbreakWeeks !== 'number' || outbreakWeeks === 0) return null;
  const dates = typeof outbreaks === 'string' && outbreaks !== '' ? ` (hasta ${outbreaks})` : '';
  return `se ${outbreakWeeks === 1 ? 'excluye' : 'excluyen'} ${weeksWords(outbreakWeeks)} de brotes${dates}`;
}

const officialWords: Readonly<Record<string, Wording>> = {
  SINGLE_CASE: () => 'un solo caso es una alerta',
  CHOLERA: ({ atLeast }) => `${atLeast} o más casos sospechosos en una misma unidad en 7 días`,
  MENINGITIS_COUNT: ({ atLeast, epidemicAtLeast }) =>
    `${atLeast} o más casos por semana; epidemia a partir de ${epidemicAtLeast} casos`,
  MENINGITIS_RATE: ({ atLeast, epidemicAtLeast }) =>
    `3 por 100.000 habitantes por semana, aquí ${atLeast} o más casos; epidemia a partir de 10 por 100.000, aquí ${epidemicAtLeast} casos`,
};

/** @returns an official threshold in words, from its rule and limits */
function official(facts: Facts): string {
  return officialWords[String(facts.rule)]?.(facts) ?? `${facts.atLeast} o más casos por semana`;
}

export const thresholdWords: Readonly<Record<string, Wording>> = {
  USER: ({ measure }) => `su propio valor para ${measureName(measure)}`,
  OFFICIAL: (facts) => `umbral de alerta oficial, confirmado para estos datos: ${official(facts)}`,
  MEM: ({ seasons, firstYear, lastYear, valuesPerSeason }) =>
    `método de epidemias móviles: las ${valuesPerSeason} semanas más altas antes de la epidemia de cada uno de los ${seasons} inviernos que empezaron de ${firstYear} a ${lastYear}; el invierno actual se excluye`,
  FARRINGTON: ({ years, from, to, weeks, downWeighted, leftOutWeeks, hasTrend }) =>
    joined(
      `límite del 95\u00a0% de Farrington flexible a partir de ${weeks} semanas notificadas (${from} a ${to}, ${fact(years)} años)`,
      hasTrend === true ? 'con tendencia' : 'sin tendencia',
      `se excluyen las últimas ${leftOutWeeks} semanas`,
      downWeighted === 0
        ? null
        : `${weeksWords(downWeighted!)} de brotes pasados ${downWeighted === 1 ? 'cuenta' : 'cuentan'} menos`,
    ),
  EARS_C2: (facts) =>
    joined(
      typeof facts.from === 'string'
        ? `media + ${fact(facts.multiplier)} desviaciones estándar de ${facts.weeks} semanas notificadas (${facts.from} a ${facts.to})`
        : `media + ${fact(facts.multiplier)} desviaciones estándar de las ${facts.weeks} semanas notificadas antes de las últimas ${facts.guard} semanas`,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
  P75: (facts) =>
    joined(
      `percentil 75 de las semanas ${facts.fromWeek} a ${facts.toWeek} de ${facts.firstYear} a ${facts.lastYear} (${facts.values} valores)`,
      typeof facts.leftOutWeeks === 'number' ? `se excluyen las últimas ${facts.leftOutWeeks} semanas` : null,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
};

export const thresholds: typeof english = { official };
