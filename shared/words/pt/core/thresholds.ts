import type { Facts } from '../../../forecast/forecastSchema.ts';
import type { thresholds as english, thresholdWords as englishWords } from '../../en/core/thresholds.ts';
import { plain } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';

type Wording = (facts: Facts) => string;

/** Parts that have something to say. */
const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join('; ');

const weeksWords = (weeks: Facts[string]) => (weeks === 1 ? '1 semana' : `${weeks} semanas`);

function frozenWords({ frozenSince, askNewNormal }: Facts): string[] {
  const words: string[] = [];
  if (typeof frozenSince === 'string')
    words.push(`linha de base congelada desde que a semana até ${frozenSince} ultrapassou o limiar`);
  if (askNewNormal === true)
    words.push('as contagens ultrapassaram um limiar anterior por 26 semanas: este é o novo normal?');
  return words;
}

function outbreakWords({ outbreakWeeks, outbreaks }: Facts): string | null {
  if (typeof outbreakWeeks !== 'number' || outbreakWeeks === 0) return null;
  const dates = typeof outbreaks === 'string' && outbreaks !== '' ? ` (até ${outbreaks})` : '';
  return `${weeksWords(outbreakWeeks)} de surtos deixada${outbreakWeeks === 1 ? '' : 's'} de fora${dates}`;
}

const casesOrMore = (atLeast: Facts[string] | undefined) => `${atLeast} ou mais casos`;

const officialWords: Readonly<Record<string, Wording>> = {
  SINGLE_CASE: () => 'um único caso é um alerta',
  CHOLERA: ({ atLeast }) => `${atLeast} ou mais casos suspeitos em uma unidade em 7 dias`,
  MENINGITIS_COUNT: ({ atLeast, epidemicAtLeast }) =>
    `${casesOrMore(atLeast)} por semana; epidemia a partir de ${epidemicAtLeast} casos`,
  MENINGITIS_RATE: ({ atLeast, epidemicAtLeast }) =>
    `3 por 100 mil por semana, aqui ${casesOrMore(atLeast)}; epidemia a partir de 10 por 100 mil, aqui ${epidemicAtLeast} casos`,
};

function official(facts: Facts): string {
  return officialWords[String(facts.rule)]?.(facts) ?? `${casesOrMore(facts.atLeast)} por semana`;
}

export const thresholdWords: typeof englishWords = {
  USER: ({ measure }) => `seu próprio valor para ${measureName(measure)}`,
  OFFICIAL: (facts) => `limiar de alerta oficial, confirmado para estes dados: ${official(facts)}`,
  MEM: ({ seasons, firstYear, lastYear, valuesPerSeason }) =>
    `método das epidemias móveis: as ${valuesPerSeason} semanas mais altas antes da epidemia de cada um dos ${seasons} invernos que começaram de ${firstYear} a ${lastYear}; o inverno atual fica de fora`,
  FARRINGTON: ({ years, from, to, weeks, downWeighted, leftOutWeeks, hasTrend }) =>
    joined(
      `limite de 95% do Farrington flexível a partir de ${weeks} semanas notificadas (${from} a ${to}, ${years} anos)`,
      hasTrend === true ? 'com tendência' : 'sem tendência',
      `as últimas ${leftOutWeeks} semanas ficam de fora`,
      downWeighted === 0
        ? null
        : `${weeksWords(downWeighted!)} de surtos passados ${downWeighted === 1 ? 'conta' : 'contam'} menos`,
    ),
  EARS_C2: (facts) =>
    joined(
      typeof facts.from === 'string'
        ? `média + ${plain(Number(facts.multiplier))} desvios padrão de ${facts.weeks} semanas notificadas (${facts.from} a ${facts.to})`
        : `média + ${plain(Number(facts.multiplier))} desvios padrão das ${facts.weeks} semanas notificadas antes das últimas ${facts.guard} semanas`,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
  P75: (facts) =>
    joined(
      `percentil 75 das semanas ${facts.fromWeek} a ${facts.toWeek} em ${facts.firstYear} a ${facts.lastYear} (${facts.values} valores)`,
      typeof facts.leftOutWeeks === 'number'
        ? `as últimas ${facts.leftOutWeeks} semanas ficam de fora`
        : null,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
};

export const thresholds: typeof english = { official };
