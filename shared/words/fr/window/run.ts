import type { run as english } from '../../en/window/run.ts';
import { plural } from '../common/plural.ts';

export const run: typeof english = {
  ask: 'Demander une prévision',
  asking: 'Demande en cours…',
  by: (provider) => `par ${provider}`,
  byEmbedded: (provider) => `par ${provider} ; les effectifs restent ici`,
  noProvider:
    'Aucun fournisseur ne peut être interrogé pour l’instant. Ouvrez Fournisseur pour voir pourquoi.',
  held: 'exécutions suspendues',
  useEmbedded: 'Utiliser le modèle hors ligne pour cette exécution',
  endOverride: 'Mettre fin au choix manuel…',
  resume: 'Reprendre les exécutions…',
  seeProviders: 'Voir la raison pour chaque fournisseur',
  progress: (p) =>
    `Interrogation en cours (${p.provider}) : lieu ${p.place} sur ${p.of}, ${p.seconds} s. Esc annule ; la prévision publiée reste en place.`,
  computing: (p) =>
    `Calcul sur cet ordinateur (lieux : ${p.done} sur ${p.of}), ${p.seconds} s. Esc annule ; la prévision publiée reste en place.`,
  starting: (provider) =>
    `Interrogation en cours (${provider}). Esc annule ; la prévision publiée reste en place.`,
  automatic: 'Prévision automatique.',
  publishing: 'Publication du jeu de prévisions…',
  cancel: 'Annuler la demande',
  cancelled: 'Annulé. La prévision publiée reste telle qu’elle était.',
  cancelledFirst: 'Annulé. Rien n’a été publié.',
  failedTitle: 'Aucune nouvelle prévision n’a été publiée.',
  failedElsewhere:
    'Une prévision demandée depuis une autre fenêtre a échoué. La prévision publiée reste en place.',
  published: (count, places) =>
    plural(count, {
      one: `Prévision publiée pour ${places} lieu.`,
      other: `Prévision publiée pour ${places} lieux.`,
    }),
  instead: (answered, asked) =>
    `${answered} a répondu, et non ${asked}, à qui vous aviez fait la demande. Le journal d’audit dit pourquoi.`,
  insteadSince: (answered, asked, reason) =>
    `${answered} a répondu, et non ${asked}, à qui vous aviez fait la demande : ${reason}.`,
  insteadOf: (dataset, age) => `La prévision pour ${dataset}, établie ${age}, vient de lui.`,
  dismissInstead: (dataset) => `Masquer l’alerte sur la prévision pour ${dataset}`,
  publishedWithGaps: (places, gaps) =>
    `Prévision publiée. Lieux avec prévision : ${places} ; sans prévision : ${gaps}.`,
};
