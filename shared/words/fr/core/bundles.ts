/** Paquets : ce qui ne va pas avec l’un d’eux, et pourquoi il n’a pas sa place ici. */
import type { bundles as english } from '../../en/core/bundles.ts';
import { counted } from '../common/counted.ts';

export const bundles: typeof english = {
  refused: ({ problem }) =>
    `Le paquet est refusé, et rien n’a été modifié : ${problem}. Prenez-en une autre copie, ou faites-le refaire.`,
  notABundle: 'ce n’est pas un paquet d’Outpost, ou son début est endommagé',
  newerFormat: ({ format }) =>
    `Un Outpost plus récent a fait ce paquet (format ${format}). Rien n’a été modifié. Installez la version plus récente pour le lire.`,
  oddList: 'la liste de son contenu est endommagée ou manque',
  oddPath: ({ path }) => `il nomme ${path}, un fichier qu’aucun paquet ne peut contenir`,
  twice: ({ path }) => `il nomme ${path} deux fois`,
  cutOff: 'il s’arrête avant d’être entier',
  goesOn: 'quelque chose suit après sa fin',
  otherEnd: 'l’empreinte qui le termine ne correspond pas : quelque chose y a été modifié',
  altered: (p) => `l’élément ${p.record} (${p.path}) n’a pas l’empreinte que la liste lui donne`,
  otherRecord: (p) =>
    `l’élément ${p.record} n’est pas celui de la liste (${p.path}) : un élément a été omis, répété ou déplacé`,
  wrongPassphrase: 'la phrase secrète n’est pas celle du chiffrement, ou son début a été modifié',
  brokenSeal: 'une partie en a été modifiée, déplacée ou coupée après le chiffrement',
  otherJournal: 'ce qu’il dit de son site n’est pas ce que dit son journal',
  brokenChain: ({ seq }) => `la chaîne de son journal est rompue à l’entrée ${seq}`,
  unnamed: ({ path }) => `aucune entrée de son journal ne nomme ${path}`,
  otherContent: ({ path }) => `${path} n’est pas le fichier que nomme son journal`,
  lacks: ({ path }) => `${path}, que nomme son journal, manque`,
  hugeJournal: 'son journal est plus grand que tout ce qu’Outpost lit',
  noSuchSite: ({ id }) =>
    `Aucune copie du site ${id} n’est conservée ici. \`outpost bundle list\` montre celles qui le sont.`,
  noFile: ({ path }) => `Il n’y a pas de fichier ${path}.`,
  fileExists: ({ path }) => `${path} existe déjà. Choisissez un autre nom, ou remplacez-le avec --replace.`,
  nothingYet: ({ folder }) => `Le dossier de données ${folder} ne contient encore rien à sauvegarder.`,
  brokenHere:
    'Le journal de ce dossier de données est endommagé. Ouvrez Outpost une fois, pour qu’il soit réparé, puis faites le paquet.',
  changedMeanwhile: ({ path }) =>
    `${path} a changé ou a été retiré pendant que le paquet était fait. Refaites le paquet.`,
  newerThanHere: ({ more }) =>
    `Ce paquet est du même site et va plus loin que ce qui est ici, de ${counted(more, 'entrée')}. Deux copies d’un site ne sont jamais fusionnées : importez-le dans un dossier de données vide (--data-dir), et continuez là.`,
  fork: ({ seq }) =>
    `Ce paquet est d’un site qui est aussi ici, mais les deux diffèrent à partir de l’entrée ${seq} : on a écrit dans les deux copies. Rien n’a été modifié. Continuez avec une seule d’entre elles.`,
  notEmpty: ({ folder, file }) =>
    `Le dossier de données ${folder} n’a pas de journal, mais n’est pas vide (${file}). Un paquet n’est restauré que dans un dossier vide : choisissez-en un avec --data-dir.`,
  readOnly: ({ folder }) =>
    `${folder} est la copie d’un autre site, apportée par un paquet. Elle ne peut être que lue.`,
};
