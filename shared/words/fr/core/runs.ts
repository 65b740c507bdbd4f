import type { runs as english } from '../../en/core/runs.ts';
import { nearNames } from '../common/nearNames.ts';
import { plural } from '../common/plural.ts';
import { providerNames } from '../common/providerNames.ts';
import { health } from './health.ts';

const { inSentence, startOfSentence } = providerNames;

export const runs: typeof english = {
  notAForecast: 'pas une prévision',
  repeatedAfterChange: 'le fournisseur actif a changé pendant l’exécution, qui est répétée',
  thirdUnanswered: 'plus d’un tiers des lieux d’une exécution n’ont reçu aucune réponse utilisable',
  asOfInFuture: ({ asOf, today }) =>
    `La date des données (as-of) ${asOf} est dans le futur ; nous sommes le ${today}.`,
  unknownPlace: (p) =>
    `Le jeu de données n’a pas de lieu ${p.unknown}. ${nearNames.didYouMean(p.near) ?? `Lieux : ${p.shown}${p.count > 12 ? ', ...' : ''}.`}`,
  nothingToForecast: ({ hasCases, name, minWeeks, asOf }) =>
    !hasCases
      ? `« ${name} » ne contient que des décès, et les prévisions partent des cas : importez avec lui un fichier de cas. Ce que ses décès indiquent à eux seuls, \`outpost assess\` le montre.`
      : `Aucun lieu de « ${name} » n’a ${minWeeks} semaines de cas déclarées jusqu’au ${asOf}, nécessaires à une prévision. Importez plus de semaines, ou choisissez un --as-of plus tardif.`,
  tooFewWeeks: ({ minWeeks, asOf, weeks, open }) =>
    `Au moins ${minWeeks} semaines de cas déclarées jusqu’au ${asOf} sont nécessaires ; il y en a ${weeks}${open === 0 ? '' : `, dont ${open} provisoires, qui ne peuvent pas servir de point de départ à une prévision`}.`,
  cancelled: 'L’exécution a été annulée. Le jeu de prévisions publié reste tel qu’il était.',
  workEnded: {
    outOfMemory: 'les prévisions d’autant de lieux et de semaines demandent plus de mémoire qu’il n’y en a',
    ended: 'la partie d’Outpost qui calcule les prévisions s’est arrêtée',
    sentence: ({ reason, isOutOfMemory }) => {
      const advice = isOutOfMemory
        ? 'Fermez d’autres programmes, ou prévoyez une partie des lieux, et relancez la prévision.'
        : 'Relancez la prévision.';
      return `Rien n’a été publié : ${reason}. Le jeu de prévisions antérieur reste en place. ${advice}`;
    },
  },
  tooManyGaps: ({ missing, asked, provider }) =>
    `Rien n’a été publié : ${inSentence(provider)} n’a donné aucune réponse utilisable pour ${plural(
      missing,
      {
        one: `${missing} lieu`,
        other: `${missing} lieux`,
      },
    )} sur ${asked}. Le jeu de prévisions antérieur reste en place. Les raisons sont listées par lieu.`,
  modelKeepsChanging: ({ provider, models }) =>
    `Rien n’a été publié : le modèle utilisé par ${inSentence(provider)} a changé deux fois pendant l’exécution (${models}), et un jeu de prévisions a un seul modèle. Le jeu antérieur reste en place. Relancez la prévision.`,
  providerFailed: ({ provider, reason }) =>
    `Rien n’a été publié : ${inSentence(provider)} est indisponible pour cette exécution (${reason}). Le jeu de prévisions antérieur reste en place.`,
  offline: (p) => {
    const way = p.isPinned
      ? 'Mettez fin à l’épinglage avec `outpost lock unpin` pour utiliser le modèle hors ligne, ou réessayez en ligne.'
      : 'Le modèle hors ligne fonctionne sans réseau : ajoutez `--provider embedded`, ou réessayez en ligne.';
    return p.hasPortal
      ? `${health.portal} ${startOfSentence(p.provider)} ne peut pas être joint d’ici là. ${way}`
      : `Cet ordinateur est hors ligne, et ${inSentence(p.provider)} ne s’y trouve pas. ${way}`;
  },
  networkOff: ({ provider, isPinned }) => {
    const way = isPinned
      ? 'mettez fin à l’épinglage avec `outpost lock unpin`'
      : 'ajoutez `--provider embedded`';
    return `Le réseau est désactivé ici, et ${inSentence(provider)} n’est pas sur cet ordinateur. Le modèle hors ligne fonctionne : ${way}. Ou démarrez sans --no-network ni OUTPOST_NO_NETWORK.`;
  },
  farNotAllowed: ({ provider }) =>
    `${startOfSentence(provider)} serait interrogé, et les prévisions automatiques restent sur ce réseau. Autorisez-le avec \`outpost config set scheduler.farProviders true\`, ou demandez vous-même la prévision.`,
  triedAll: ({ tried }) =>
    `Rien n’a été publié : chaque fournisseur disponible a échoué à son tour (${tried.map(startOfSentence).join(', ')}). Le jeu de prévisions antérieur reste en place. \`outpost lock explain\` dit pourquoi.`,
  outpostCloses: 'Outpost est en cours de fermeture.',
  placeTooShort: ({ name, reported, minWeeks }) =>
    plural(reported, {
      one: `${name} a ${reported} semaine déclarée ; une prévision en demande au moins ${minWeeks}. Importez plus de semaines de ce lieu.`,
      other: `${name} a ${reported} semaines déclarées ; une prévision en demande au moins ${minWeeks}. Importez plus de semaines de ce lieu.`,
    }),
};
