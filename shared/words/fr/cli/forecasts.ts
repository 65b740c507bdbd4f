import type { forecasts as english } from '../../en/cli/forecasts.ts';
import { ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { decimal } from '../common/counted.ts';

export const forecasts: typeof english = {
  current: 'actuel',
  replay: 'rejeu',
  shown: ({ count, total }) => `Prévisions affichées : ${count} sur ${total}.`,
  wrote: ({ rows, out }) => `Fichier écrit : ${out} (${rows}).`,
  dryRunOf:
    'Un essai à blanc dit à qui une prévision par un fournisseur choisi emprunterait le verrou : nommez ce fournisseur avec --provider ID.',
  nameOne: 'Indiquez ce qu’il faut prévoir : soit --dataset ID, soit --file FILE.',
  wholeNumber: ({ name, text }) => `--${name} prend un nombre entier, et non « ${text} ».`,
  ofChosenPlaces: ({ provider, issuedAt }) =>
    `Pour des lieux choisis : le résumé et les exports continuent de montrer le jeu de prévisions de tous les lieux (${provider}, établi le ${issuedAt}).`,
  chosenPlaces: 'lieux choisis',
  none: 'Pas encore de prévisions. Établissez-en une : outpost forecast --dataset ID',
  newer: 'sont plus récents',
  nextPage: ({ shown, next }) =>
    `${shown} Les suivantes, plus anciennes : la même commande avec --before ${next}`,
  notListed: ({ message }) => `Non listé : ${message}`,
  provenance: ({ auditSeqs, dataHash }) => `Entrées d’audit : ${auditSeqs} ; données ${dataHash}...`,
  nameFormat: 'Indiquez le format et le fichier : --format csv|json|hub --out FILE.',
  /** A name of a place follows. */
  noteOn: ({ names, text }) => `Remarque pour ${names} : ${ended(text)}`,
  countsAreNewer: ({ importedAt, asOf }) =>
    `Les effectifs sont plus récents que cette prévision : importés le ${importedAt}, en date du ${asOf}. Relancez la prévision.`,
  notAssessed: 'non évalué',
  line: ({ official, value }) => (official === null ? decimal(value) : `au moins ${decimal(official)}`),
  company: ({ provider, model, isReplay, asOf, targetEndDate, issuedAt, word }) =>
    `Cas par semaine, médiane et intervalle à 80 % ; ${provider} (${model}) ; ${isReplay ? 'rejeu' : 'prévision'} en date du ${asOf}, données jusqu’au ${targetEndDate}, établissement le ${issuedAt} ; confiance : ${confidenceWords[word]}.`,
  deathsHead: 'Décès par semaine, avec la probabilité d’être au-dessus de leur propre seuil d’alerte :',
  gap: ({ places, message }) => `Pas de prévision pour ${places} : ${message}`,
  asked: ({ provider, reason }) =>
    `Fournisseur interrogé sans obtenir de jeu de prévisions : ${provider}${reason === undefined ? '' : ` (${reason})`}.`,
  answered: ({ provider }) => `Fournisseur qui a répondu à sa place : ${provider}.`,
  estimate: ({ places, tokens, provider }) =>
    `${places}, une requête chacun : au plus environ ${tokens} tokens (${provider}). Ctrl+C annule, et rien n’est alors publié.`,
};
