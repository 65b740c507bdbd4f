import type { standing as english } from '../../en/trust/standing.ts';
import { plural } from '../common/plural.ts';

export const standing: typeof english = {
  none: (provider, disease) =>
    `Pas encore de bilan : aucune prévision faite par ${provider} (${disease}) n’a pu être évaluée.`,
  onlyReplays: (provider, disease) =>
    `Pas encore de bilan : parmi les prévisions faites par ${provider} (${disease}), seuls des rejeux ont pu être évalués, et leur auteur en connaissait peut-être l’issue.`,
  pooled: (sites) => `Le bilan est celui de ${sites} sites de l’équipe, calculé ici.`,
  tooEarly: (provider, disease, n, count) =>
    plural(count, {
      one: `Trop tôt pour se prononcer : seule ${n} prévision faite par ${provider} (${disease}) a pu être évaluée à ce jour.`,
      other: `Trop tôt pour se prononcer : seules ${n} prévisions faites par ${provider} (${disease}) ont pu être évaluées à ce jour.`,
    }),
  inside: (facts) =>
    `Prévisions passées faites par ${facts.provider} (${facts.disease}) : ${facts.of}, **dont ${facts.hits} dans l’intervalle à 80 %** (${facts.share} ; environ 80 % attendus).`,
  noRanges: (provider, disease) =>
    `Aucune prévision passée faite par ${provider} (${disease}) n’avait d’intervalle à 80 %.`,
  better: (wins, n) => `Il a fait **mieux que le modèle sans changement ${wins} fois sur ${n}**.`,
  errors: (errors, ratio, range) =>
    range === null
      ? `Sur l’ensemble : ${errors} (score relatif ${ratio} ; trop peu de semaines pour dire à quel point cela est sûr).`
      : `Sur l’ensemble : ${errors} (score relatif ${ratio}, intervalle à 90 % : ${range}).`,
  isNoChange: 'C’est le modèle sans changement, auquel les autres sont comparés.',
  widened: (factor) =>
    `Les intervalles passés étaient trop étroits ; ils sont maintenant élargis (×${factor}).`,
  narrowed: (factor) =>
    `Les intervalles passés étaient trop larges ; ils sont maintenant resserrés (×${factor}).`,
  widenedAtFirst: (factor) =>
    `Tant que davantage de prévisions ne peuvent pas être évaluées, ses intervalles sont élargis (×${factor}), comme ceux de tout fournisseur d’IA.`,
  restsOn: (sources, first, last) => `Repose sur : ${sources} ; semaines du ${first} au ${last}.`,
  replaysApart: (n, count) =>
    plural(count, {
      one: `${n} prévision rejouée est gardée à part et ne compte pas ici.`,
      other: `${n} prévisions rejouées sont gardées à part et ne comptent pas ici.`,
    }),
  sourceCounts: {
    prospective: (n) => `prévisions publiées avant que la semaine soit connue (${n})`,
    backtest: (n) => `test rétrospectif sur des semaines passées (${n})`,
    hindcast: (n) => `rejeux (${n})`,
  },
  confidence: (word) => `confiance : ${word}`,
  cell: {
    none: 'Pas encore de bilan',
    tooEarly: (n) => `Trop tôt pour se prononcer (n\u00a0=\u00a0${n})`,
    relative: (ratio, range) =>
      range === null
        ? `${ratio} fois l’erreur du modèle sans changement`
        : `${ratio} fois l’erreur du modèle sans changement (${range})`,
    isNoChange: 'la référence elle-même',
    noRanges: (n) => `pas d’intervalles à 80 %, n\u00a0=\u00a0${n}`,
    inside: (share, n) => `${share} dans l’intervalle à 80 %, n\u00a0=\u00a0${n}`,
    bar: (ratio, range) =>
      range === null
        ? `Erreur par rapport au modèle sans changement : ${ratio} ; 1 n’est pas mieux.`
        : `Erreur par rapport au modèle sans changement : ${ratio}, intervalle à 90 % : ${range} ; 1 n’est pas mieux.`,
    whole: 'Bilan complet',
    wholeOf: (provider) => `Bilan complet : ${provider}`,
  },
  time: {
    median: (time, n, count) =>
      plural(count, {
        one: `${time} (dernier jeu de prévisions, ${n} lieu)`,
        other: `médiane ${time} (dernier jeu de prévisions, ${n} lieux)`,
      }),
    unknown: 'pas encore connu',
    noCost: 'Sans coût : il fonctionne sur cet ordinateur.',
    ownServer: 'Sans tarif : il fonctionne où vous l’indiquez.',
    tokens: (tokens) => `Environ ${tokens} tokens par lieu ; son tarif est celui du fournisseur.`,
    noTokens: 'Coût : pas encore connu.',
  },
};
