import type { report as english } from '../../en/cli/report.ts';
import { counted, whole } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

export const report: typeof english = {
  nameDatasetAndFile: 'Indiquez le jeu de données avec --dataset ID et le fichier avec --out FILE.',
  unknownEnding: (p) =>
    `${p.out} ne désigne aucun type de rapport. Son nom doit se terminer par l’un de : ${p.known}.`,
  unknownPaper: (p) => `Il n’y a pas de papier ${p.text}. Choisissez parmi : ${p.known}.`,
  unknownPicture: (p) => `Il n’y a pas d’image ${p.text}. Choisissez parmi : ${p.known}.`,
  wrote: (p) =>
    `Fichier écrit : ${p.out}${p.pages === null ? '' : `, ${counted(p.pages, 'page')}`}.${
      p.suppressed === 0
        ? ''
        : ` ${plural(p.suppressed, {
            one: '1 valeur est masquée',
            other: `${whole(p.suppressed)} valeurs sont masquées`,
          })} : les petites, et celles qui les révéleraient.`
    }`,
};
