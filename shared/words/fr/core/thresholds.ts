import type { Facts } from '../../../forecast/forecastSchema.ts';
import type { thresholds as english } from '../../en/core/thresholds.ts';
import { decimal } from '../common/counted.ts';
import { measureName } from '../common/measures.ts';
import { plural } from '../common/plural.ts';

type Wording = (facts: Facts) => string;

/** Parts that have something to say. */
const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ; ');

/** Both, where the line that the baseline moved on to was passed in its turn. */
function frozenWords({ frozenSince, askNewNormal }: Facts): string[] {
  const words: string[] = [];
  if (typeof frozenSince === 'string')
    words.push(
      `période de référence figée depuis que la semaine se terminant le ${frozenSince} a dépassé le seuil`,
    );
  if (askNewNormal === true)
    words.push(
      'les effectifs ont dépassé un seuil antérieur pendant 26 semaines : est-ce la nouvelle normale ?',
    );
  return words;
}

function outbreakWords({ outbreakWeeks, outbreaks }: Facts): string | null {
  if (typeof outbreakWeeks !== 'number' || outbreakWeeks === 0) return null;
  const dates = typeof outbreaks === 'string' && outbreaks !== '' ? ` (jusqu’au ${outbreaks})` : '';
  return plural(outbreakWeeks, {
    one: `${outbreakWeeks} semaine d’épidémie écartée${dates}`,
    other: `${outbreakWeeks} semaines d’épidémie écartées${dates}`,
  });
}

const officialWords: Readonly<Record<string, Wording>> = {
  SINGLE_CASE: () => 'un seul cas constitue une alerte',
  CHOLERA: ({ atLeast }) => `au moins ${atLeast} cas suspects dans une même unité en 7 jours`,
  MENINGITIS_COUNT: ({ atLeast, epidemicAtLeast }) =>
    `au moins ${atLeast} cas par semaine ; épidémie à partir de ${epidemicAtLeast} cas`,
  MENINGITIS_RATE: ({ atLeast, epidemicAtLeast }) =>
    `3 pour 100 000 par semaine, ici au moins ${atLeast} cas ; épidémie à partir de 10 pour 100 000, ici ${epidemicAtLeast} cas`,
};

/** @returns an official threshold in words, from its rule and limits */
function official(facts: Facts): string {
  return officialWords[String(facts.rule)]?.(facts) ?? `au moins ${facts.atLeast} cas par semaine`;
}

const times = (value: Facts[string] | undefined) =>
  typeof value === 'number' ? decimal(value) : String(value);

export const thresholdWords: Readonly<Record<string, Wording>> = {
  USER: ({ measure }) => `votre propre valeur (${measureName(measure)})`,
  OFFICIAL: (facts) => `seuil d’alerte officiel, confirmé pour ces données : ${official(facts)}`,
  MEM: ({ seasons, firstYear, lastYear, valuesPerSeason }) =>
    `méthode de l’épidémie mobile (MEM) : les ${valuesPerSeason} semaines les plus hautes avant l’épidémie de chacun des ${seasons} hivers commencés de ${firstYear} à ${lastYear} ; l’hiver en cours est écarté`,
  FARRINGTON: ({ years, from, to, weeks, downWeighted, leftOutWeeks, hasTrend }) =>
    joined(
      `limite à 95 % de Farrington flexible d’après ${weeks} semaines déclarées (${from} à ${to}, ${years} ans)`,
      hasTrend === true ? 'avec tendance' : 'sans tendance',
      `les ${leftOutWeeks} dernières semaines sont écartées`,
      downWeighted === 0
        ? null
        : plural(Number(downWeighted), {
            one: `${downWeighted} semaine d’épidémies passées compte moins`,
            other: `${downWeighted} semaines d’épidémies passées comptent moins`,
          }),
    ),
  EARS_C2: (facts) =>
    joined(
      typeof facts.from === 'string'
        ? `moyenne + ${times(facts.multiplier)} écarts-types de ${facts.weeks} semaines déclarées (${facts.from} à ${facts.to})`
        : `moyenne + ${times(facts.multiplier)} écarts-types des ${facts.weeks} semaines déclarées avant les ${facts.guard} dernières semaines`,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
  P75: (facts) =>
    joined(
      `75e percentile des semaines ${facts.fromWeek} à ${facts.toWeek} de ${facts.firstYear} à ${facts.lastYear} (${facts.values} valeurs)`,
      typeof facts.leftOutWeeks === 'number'
        ? `les ${facts.leftOutWeeks} dernières semaines sont écartées`
        : null,
      outbreakWords(facts),
      ...frozenWords(facts),
    ),
};

export const thresholds: typeof english = { official };
