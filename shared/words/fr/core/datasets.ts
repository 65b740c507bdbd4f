import type { datasets as english } from '../../en/core/datasets.ts';
import { counted, whole } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';
import { plural } from '../common/plural.ts';

export const datasets: typeof english = {
  none: ({ id, count, near, known }) => {
    const hint =
      count === 0 ? 'Il n’y en a encore aucun : importez d’abord un fichier.' : nearNames.didYouMean(near);
    return `Il n’y a pas de jeu de données ${id}. ${hint ?? `Connus : ${known}.`}`;
  },
  damaged: ({ id, file }) =>
    `Le fichier du jeu de données « ${id} » est manquant ou endommagé (${file}). Importez de nouveau le jeu de données ; ses prévisions restent lisibles.`,
  notShared: ({ name }) =>
    `Ce site ne partage pas les effectifs de « ${name} » avec son équipe. Ses prévisions restent lisibles.`,
  cameBack: ({ file, kept }) =>
    `${file} était endommagé. Le fichier endommagé est conservé sous quarantine/${kept} ; son contenu est revenu avec un nouvel import.`,
  nothingToRedo: ({ name, isOlder }) =>
    isOlder
      ? `L’import annulé de « ${name} » ne peut pas être rétabli : des effectifs arrivés plus tard seraient écartés. Importez de nouveau ses fichiers ; la différence est d’abord montrée.`
      : `La dernière opération sur « ${name} » n’est pas l’annulation d’un import : il n’y a donc rien à rétablir.`,
  importCancelled: 'L’import a été annulé. Rien n’a été enregistré.',
  importFailed: ({ isOutOfMemory }) =>
    isOutOfMemory
      ? 'Rien n’a été importé : la lecture de ces fichiers demande plus de mémoire qu’il n’y en a. Fermez d’autres programmes, ou divisez les fichiers, et réimportez.'
      : 'Rien n’a été importé : la partie d’Outpost qui lit les fichiers s’est arrêtée. Réimportez.',
  populationKept: ({ kept }) =>
    `Population reprise de l’import précédent : ${counted(kept, 'lieu', 'lieux')}.`,
  populationUnreadable: (p) =>
    `${plural(p.count, {
      one: `1 population de ${p.file} n’a pas pu être lue et a été écartée`,
      other: `${whole(p.count)} populations de ${p.file} n’ont pas pu être lues et ont été écartées`,
    })} : la ligne ${p.row}, colonne « ${p.column} », contient « ${p.found} », là où un nombre entier d’habitants est attendu.`,
  populationSourceDropped: ({ count }) =>
    `Population différente de la précédente, source non indiquée : ${counted(count, 'lieu', 'lieux')}. Indiquez la source si vous la connaissez.`,
  populationSourceUnused: 'La source des populations n’a pas été conservée : aucune population n’est connue.',
  noPopulation: ({ name }) =>
    `${name} n’a pas de colonne de populations. Nommez-la « population » dans l’en-tête, avec une ligne par lieu.`,
  noPlaceColumn: ({ name, example }) =>
    `Aucune colonne de ${name} ne nomme les lieux des effectifs, tels que « ${example} ». Écrivez-les, ou leurs codes, comme ils figurent dans le fichier d’effectifs.`,
  placesWithoutPopulation: ({ file, names }) =>
    `${file} n’a pas de population pour ${names} : les grands changements y sont jugés d’après les seuls effectifs.`,
  twoPopulations: ({ name, place, population, line, other, otherLine }) =>
    `${name} donne deux populations pour ${place} : ${whole(population)} (ligne ${line}) et ${whole(other)} (ligne ${otherLine}). Gardez une ligne par lieu, ou ajoutez une colonne « year ».`,
  readAsStated: ({ date }) =>
    `Les colonnes sont lues comme vous l’avez indiqué pour ce type de fichier le ${date}.`,
  haiti: {
    name: 'Choléra, Haïti 2010 à 2019',
    about: 'Cas hebdomadaires dans les dix départements d’Haïti. S’ouvre à l’automne 2016, après l’ouragan.',
    source:
      'Ministère de la Santé publique et de la Population d’Haïti (MSPP), par le paquet haitipkg de J. Wheeler et al. (MIT).',
  },
  noCompleteWeek: ({ name, asOf, firstDate, lastDate }) =>
    `« ${name} » n’a aucune semaine complète jusqu’au ${asOf} : ses données vont du ${firstDate} au ${lastDate}. Choisissez un --as-of plus tardif.`,
};
