import type { find as english } from '../../en/window/find.ts';
import { plural } from '../common/plural.ts';

export const find: typeof english = {
  title: 'Rechercher',
  label: 'Lieu, jeu de données, écran ou commande',
  placeholder: 'Saisir un lieu, un jeu de données ou ce que vous voulez faire',
  found: 'Résultats',
  nothing: 'Rien ne porte ce nom. Les lieux sont ceux du jeu de données choisi.',
  count: (count) => plural(count, { one: `${count} résultat`, other: `${count} résultats` }),
  kinds: { screen: 'écran', command: 'commande', place: 'lieu', dataset: 'jeu de données' },
  commands: {
    import: 'Importer un fichier',
    paste: 'Coller un tableau',
    undoImport: (dataset) => `Annuler la dernière importation de « ${dataset} »`,
    help: 'Que signifient ces nombres ?',
  },
};
