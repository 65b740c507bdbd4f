import type { lock as english } from '../../en/cli/lock.ts';
import { providerNames } from '../common/providerNames.ts';

export const lock: typeof english = {
  cited: ({ text, seqs }) => `${text} [audit ${seqs}]`,
  state: ({ isSound }) => (isSound ? 'disponible' : 'à vérifier'),
  cannotServe: 'indisponible',
  ownFault: ({ reason, seq, id }) =>
    `il refuse les requêtes d’Outpost (${reason}) [audit ${seq}] : vérifiez \`providers.${id}.model\` avec \`outpost config get\`, ou utilisez un autre fournisseur`,
  nextRun: ({ next }) =>
    next === null
      ? 'Aucun fournisseur ne serait disponible pour la prochaine exécution.'
      : `La prochaine exécution utiliserait ${providerNames.inSentence(next)}.`,
  fields: {
    holder: 'fournisseur actif',
    pinned: 'épinglé',
    held: 'suspendu',
    benched: 'mis à l’écart',
  },
  nothing: 'rien',
  value: (p) =>
    [
      ...(p.provider === null ? [] : [p.provider]),
      ...(p.reason === null ? [] : [p.reason]),
      ...(p.until === null ? [] : [`jusqu’au ${p.until}`]),
    ].join(', '),
  change: (p) => `${p.from} -> ${p.to}`,
  dryRun: ({ reason }) => `Essai à blanc, rien n’a été modifié. ${reason}`,
  sayWhy: 'Dites pourquoi, avec --reason : par exemple --reason "meilleur bilan local".',
};
