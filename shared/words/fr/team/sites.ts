import type { TeamWords } from '../../team.ts';
import { plural } from '../common/plural.ts';

/** The table of sites. */
export const sites: TeamWords['sites'] = {
  title: 'Sites',
  caption: 'Les sites de l’équipe, et où en est chacun',
  none: 'Aucun site n’est encore connu. Synchronisez pour voir les autres.',
  columns: {
    site: 'Site',
    here: 'Entrées ici',
    there: 'Dans la base',
    newestSet: 'Dernières prévisions',
    lastEntry: 'Dernière entrée',
    sent: 'Dernier envoi',
    state: 'État',
  },
  nameless: 'sans nom',
  numbered: (id) => `Numéro ${id}`,
  thisSite: 'ce site',
  nothing: '–',
  states: { current: 'À jour', behind: 'En retard', refused: 'Refusé', attention: 'À noter' },
  notReceived: (count, shown) =>
    plural(count, {
      one: `${shown} entrée pas encore reçue`,
      other: `${shown} entrées pas encore reçues`,
    }),
  notSent: (count, shown) =>
    plural(count, {
      one: `${shown} entrée pas encore envoyée`,
      other: `${shown} entrées pas encore envoyées`,
    }),
  notShared: (count, shown) =>
    plural(count, {
      one: `${shown} fichier cité dans ses entrées mais non partagé`,
      other: `${shown} fichiers cités dans ses entrées mais non partagés`,
    }),
  problems: {
    OTHER_SITE: 'Les entrées sont celles d’un autre site. Ce qui en a été lu avant est conservé.',
    BROKEN_CHAIN: 'Une entrée a été modifiée, retirée ou ajoutée. Ce qui a été lu avant elle est conservé.',
    FORKED: 'Son journal diffère de ce qui était arrivé avant. Ce qui a été lu avant est conservé.',
    WENT_BACK: 'Son journal se termine avant ce qui en avait été vu. Ce qui a été lu avant est conservé.',
    BAD_FILE: 'Un fichier n’est pas celui que nomme son journal.',
    NEWER: 'Écrit par un Outpost plus récent. Installez cette version pour lire la suite.',
    DAMAGED_HERE:
      'La copie dans ce dossier de données était endommagée ; elle a été mise de côté et est reçue à nouveau.',
  },
  atEntry: (seq) => `Entrée ${seq}.`,
  ofFile: (file) => `Fichier ${file}.`,
  since: (when) => `Constaté ${when}.`,
  claimed: 'Les noms sont ceux que les sites se donnent ; seuls leurs numéros sont sûrs.',
  readIt: (id) =>
    `La ligne de commande lit les données d’un autre site : ajoutez \`--site\` et son numéro à toute commande qui lit, comme \`outpost datasets --site ${id}\`.`,
};
