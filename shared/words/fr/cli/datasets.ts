import type { datasets as english } from '../../en/cli/datasets.ts';
import { frequencyWord } from '../common/frequencyWord.ts';
import { nearNames } from '../common/nearNames.ts';

export const datasets: typeof english = {
  replay: ({ asOf }) => `rejeu ${asOf}`,
  damaged: ({ message }) => `Endommagé : ${message}`,
  ready: (p) => `${p.name} : ${p.places}, ${p.firstDate} à ${p.lastDate}.`,
  noJson: ({ path, at }) =>
    `${path} n’est pas du JSON${at === null ? '' : ` : voyez la ligne ${at.row}, caractère ${at.column}`}.`,
  noMappingKey: (p) =>
    `${p.path} contient « ${p.key} », que la correspondance ne connaît pas. ${nearNames.didYouMean(p.near) ?? `Elle connaît : ${p.known}.`}`,
  badMappingValue: (p) =>
    `${p.path}${p.at === null ? '' : `, « ${p.at} »,`} contient ${p.found} : ${p.problem}.`,
  backtestCancelled: ({ name, id }) =>
    `Le test rétrospectif de « ${name} » a été annulé ; son import est enregistré (${id}). La fenêtre et \`outpost serve\` font le test rétrospectif en arrière-plan.`,
  noBacktest: ({ name }) =>
    `Le modèle hors ligne n’a pas encore de test rétrospectif sur « ${name} », ce qui prendrait un moment. La fenêtre et \`outpost serve\` le font en arrière-plan, --backtest le fait maintenant.\n`,
  list: ({ count, list }) =>
    count === 0 ? 'Pas encore de données. Importez un fichier : outpost import FILE' : list,
  redone: ({ id, asOf, lastDate }) =>
    `L’import annulé de ${id} est rétabli : effectifs jusqu’au ${lastDate}, en date du ${asOf}.`,
  removedByUndo: ({ id }) =>
    `Le seul import de ${id} a été annulé : le jeu de données est retiré. Ses fichiers et ses entrées d’audit restent dans le dossier de données.`,
  undone: ({ id, asOf, firstDate, lastDate }) =>
    `Le dernier import de ${id} a été annulé : il montre de nouveau les données en date du ${asOf}, ${firstDate} à ${lastDate}.`,
  confirmRemove: ({ id }) =>
    `Ceci retire « ${id} » et ses prévisions de toutes les listes. Ajoutez --yes pour le faire.`,
  removed: ({ id }) =>
    `${id} a été retiré. Ses fichiers et ses entrées d’audit restent dans le dossier de données.`,
  dryRunWatches: 'Un essai à blanc ne surveille rien : omettez --watch ou --dry-run.',
  line: ({ name, disease, firstDate, lastDate, frequency, asOf }) =>
    `${name} (${disease}), ${firstDate} à ${lastDate}, par ${frequencyWord(frequency)}, en date du ${asOf}`,
};
