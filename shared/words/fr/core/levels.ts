import type { levels as english } from '../../en/core/levels.ts';
import { nearNames } from '../common/nearNames.ts';

export const levels: typeof english = {
  notOverridden: ({ name }) =>
    `Le niveau pour ${name} est le niveau calculé : aucun n’a été fixé à la main, ou son délai est écoulé.`,
  untilPast: ({ until }) => `La fin indiquée (${until}) est déjà passée. Indiquez une fin plus tardive.`,
  noName:
    'Un niveau fixé à la main a besoin d’un nom. Indiquez-en un avec `--by NAME`, ou définissez le vôtre une fois pour toutes : `outpost config set report.author "NAME"`.',
  sameAsComputed: ({ name, level, isByHand }) =>
    isByHand
      ? `Le niveau calculé pour ${name} est « ${level} ». Mettez fin au niveau fixé à la main pour l’afficher.`
      : `Le niveau pour ${name} est déjà « ${level} », par calcul.`,
  sameByHand: ({ name, level, until }) =>
    `Le niveau pour ${name} est déjà fixé à la main à « ${level} », jusqu’au ${until}. Indiquez une autre fin avec \`--until DATE\`, ou un autre motif.`,
  ofReplay: ({ asOf }) =>
    `Le jeu de prévisions actuel est un rejeu en date du ${asOf}. Un niveau fixé à la main porte sur le présent ; établissez d’abord une prévision en date d’aujourd’hui.`,
  unknownPlace: (p) =>
    `Le jeu de prévisions actuel ne contient pas le lieu ${p.unknown}. ${nearNames.didYouMean(p.near) ?? `Lieux : ${p.shown}${p.more > 0 ? ', ...' : ''}.`}`,
};
