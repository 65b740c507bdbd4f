import type { assess as english } from '../../en/cli/assess.ts';
import { decimal } from '../common/counted.ts';

export const assess: typeof english = {
  noReports: 'sans déclaration',
  aboveLine: ({ line }) => `au-dessus de ${line}`,
  alarm: ({ which }) => `alarme ${which}`,
  noAlarm: 'aucune',
  lastWeekTo: ({ weekEnd }) => `, dernière semaine jusqu’au ${weekEnd}`,
  head: ({ disease, asOf, dataTo, assessment }) => `${disease}, en date du ${asOf}${dataTo} : ${assessment}`,
  fromCounts:
    'D’après les seuls effectifs : un lieu sans raison pour un niveau n’est pas évalué tant qu’il n’a pas de prévision (`outpost forecast`).',
  deathsAbove: 'les décès sont au-dessus de leur seuil d’alerte',
  withoutLine: ({ without, morePlaces }) => (without === 0 ? '' : ` (${morePlaces} sans seuil)`),
  notDefined: 'non défini',
  doubling: ({ doublingTimeWeeks, weeks }) =>
    doublingTimeWeeks > 0 ? `en ${weeks} sem.` : `moitié en ${weeks} sem.`,
  whose: ({ source }) =>
    source === 'setting' ? 'tel que réglé' : 'valeur de départ de la maladie, à vérifier pour cette épidémie',
  serialInterval: ({ meanDays, sdDays, whose, window }) =>
    `R(t), intervalle sériel : moyenne ${decimal(meanDays)} j, écart-type ${decimal(sdDays)} j (${whose}) ; fenêtre la plus récente avec des effectifs définitifs : ${window} ; les mots suivent la probabilité que R soit supérieur à 1.`,
  noSerialInterval: ({ disease }) =>
    `Pas de R(t) : aucun intervalle sériel n’est connu (maladie : ${disease}). Définissez-en un avec \`outpost config set risk.serialInterval\`.`,
  intervalTooShort:
    'Pas de R(t) : l’intervalle sériel est tellement plus court qu’une semaine que des effectifs hebdomadaires ne peuvent pas le montrer ; la croissance dit ce qu’ils peuvent dire.',
  nameOne: 'Indiquez ce qu’il faut évaluer : soit --dataset ID, soit --file FILE.',
};
