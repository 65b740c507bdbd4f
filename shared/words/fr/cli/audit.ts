import type { audit as english } from '../../en/cli/audit.ts';
import { counted, whole } from '../common/counted.ts';
import { numbers } from '../common/numbers.ts';
import { providerNames } from '../common/providerNames.ts';

/** The programs that Outpost is used by. */
const hosts: Readonly<Record<string, string>> = {
  cli: 'la ligne de commande',
  electron: 'la fenêtre',
  web: 'le navigateur',
};

const outcomes = {
  published: 'son jeu de prévisions est publié',
  failed: 'sans jeu de prévisions',
  cancelled: 'annulée',
  fenced: 'ses réponses sont arrivées trop tard pour compter',
  interrupted: 'Outpost s’est arrêté avant elle',
};

const happened: typeof english.happened = {
  from: (provider) => `détenteur précédent : ${providerNames.of(provider)}`,
  pinned: ({ reason, until }) =>
    `${reason} (${until === null ? 'jusqu’à ce qu’on y mette fin' : `jusqu’au ${until}`})`,
  benched: ({ reason, until, model }) =>
    `${model === null ? '' : `${model} seul, `}${reason}${until === null ? '' : ` (jusqu’au ${until})`}`,
  levelSet: (p) => `${p.place}, de ${p.before} à ${p.after}, par ${p.by}, ${p.reason} (jusqu’au ${p.until})`,
  levelEnded: (p) =>
    [
      p.after === null
        ? `${p.place} n’est plus au niveau ${p.before}`
        : `${p.place}, de ${p.before} à ${p.after}`,
      ...(p.by === null ? [] : [`par ${p.by}`]),
      ...(p.reason === null ? [] : [p.reason]),
    ].join(', '),
  runStarted: ({ places, asOf, host }) =>
    `${numbers.places(places)}, en date du ${asOf}, depuis ${hosts[host] ?? host}`,
  runEnded: ({ outcome, message }) => message ?? outcomes[outcome],
  published: (p) =>
    [
      `${counted(p.forecasts, 'prévision')}, ${p.isReplay ? 'rejeu ' : ''}en date du ${p.asOf}`,
      ...(p.gaps === 0 ? [] : [`${numbers.places(p.gaps)} sans prévision`]),
      ...(p.asked === null ? [] : [`fournisseur demandé à l’origine : ${providerNames.of(p.asked)}`]),
    ].join(', '),
  imported: ({ places, first, last, asOf }) =>
    `${numbers.places(places)}, ${numbers.span(first, last)}, en date du ${asOf}`,
  removed: ({ isRemoved }) => (isRemoved ? '' : 'annulé, il est de nouveau là'),
  watched: (files) => (files.length === 0 ? 'plus aucun' : files.join(', ')),
  setting: ({ key, value }) => `${key} vaut ${value}`,
  failed: ({ reason, status }) => (status === null ? reason : `${reason} (HTTP ${status})`),
};

export const audit: typeof english = {
  happened,
  sentence: ({ title, detail }) => (detail === '' ? title : `${title} : ${detail.replace(/\.$/, '')}`),
  about: ({ dataset, places }) => (places === '' ? dataset : `${dataset} : ${places}`),
  repairedFirst: ({ failure, repair }) => `${failure}, corrigé (${repair}), puis`,
  empty: 'Le journal d’audit est vide.',
  repairedLater: ({ type, repair }) =>
    type === 'REQUEST_REPAIRED'
      ? `, corrigé (${repair})`
      : ` ; la prochaine requête sera corrigée (${repair})`,
  withoutParameter: ({ to, param }) =>
    to === null ? `sans le paramètre ${param}` : `${to} à la place du paramètre ${param}`,
  answerHeld: ({ to }) => `forme imposée à la réponse : ${to === 'none' ? 'aucune' : to}`,
  weeksOfHistory: ({ weeks }) => `${counted(weeks, 'semaine')} d’historique`,
  answerTokens: ({ answerTokens }) => `${whole(answerTokens)} tokens pour la réponse`,
  otherModel: 'un autre modèle',
  intact: 'Le journal d’audit est intact : chaque entrée découle de la précédente.',
  broken: ({ seq, segment }) =>
    `Le journal d’audit est rompu à l’entrée ${seq}, dans journal/${segment}. Les entrées antérieures sont fiables.`,
  unaccounted: ({ files }) =>
    `La chaîne est entière, mais aucune entrée ne rend compte de ces fichiers endommagés : ${files}.`,
};
