import type { scheduler as english } from '../../en/cli/scheduler.ts';
import { plural } from '../common/plural.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

export const scheduler: typeof english = {
  paused:
    '`outpost scheduler resume` met fin à la pause ; `outpost scheduler run-once` lance un cycle maintenant.',
  notPaused: ({ state }) => `Le planificateur n’est pas en pause.\n${state}`,
  cycleEnded:
    'Le cycle a été arrêté avant la fin. Ce que ses étapes avaient enregistré reste ; le cycle suivant fait le reste.',
  sayWhy: 'Dites pourquoi après --reason, ou omettez cette option.',
  onOrOff: ({ word }) =>
    `Les prévisions automatiques s’activent (on) ou se désactivent (off), et non « ${word} ».`,
  isReplay: ({ id }) => `${id} est un rejeu : sa prévision se demande seulement à la main.`,
  autoOff: ({ id }) => `Les prévisions automatiques de ${id} sont désactivées. Celles qui existent restent.`,
  autoOn: ({ id, message }) =>
    `Les prévisions automatiques de ${id} sont activées : un cycle en établit une quand les données sont nouvelles ou qu’une nouvelle semaine a commencé. ${message}`,
  farProviders: ({ mayUseFar }) =>
    mayUseFar
      ? 'Des fournisseurs hors de ce réseau peuvent être interrogés, ce qui coûte des tokens ; `outpost config set scheduler.farProviders false` y met fin.'
      : 'Des fournisseurs hors de ce réseau ne sont interrogés qu’avec `outpost config set scheduler.farProviders true`.',
  outcomes: {
    done: 'terminée',
    nothingToDo: 'rien à faire',
    failed: 'ÉCHEC',
    timedOut: 'DÉLAI DÉPASSÉ',
    skipped: 'REPORTÉE',
    running: 'en cours',
    interrupted: 'interrompue',
  },
  missedCauses: {
    stillRunning: 'un cycle était encore en cours',
    slept: 'l’ordinateur était en veille',
    notRun: 'Outpost ne fonctionnait pas',
  },
  cycleRan: ({ count, steps }) =>
    count === 0
      ? `Le cycle a eu lieu : aucun échec sur ${steps}.`
      : plural(count, {
          one: `Le cycle est allé à son terme, mais ${count} de ses étapes s’est mal passée (sur ${steps}).`,
          other: `Le cycle est allé à son terme, mais ${count} de ses étapes se sont mal passées (sur ${steps}).`,
        }),
  every: ({ intervalMinutes, minutes }) =>
    intervalMinutes === 0 ? '' : ` (toutes les ${minutes}, à compter de minuit)`,
  nextCycle: ({ next, every }) => `Prochain cycle : ${next}${every}`,
  stepEnded: ({ name, outcome, message }) => `${name}, ${outcome} au dernier cycle : ${message}`,
  length: ({ isCutOff }) => (isCutOff ? 'interrompu avant la fin' : 'encore en cours'),
  lastCycle: ({ startedAt, cause, length }) => `Dernier cycle : ${startedAt}, ${cause}, ${length}`,
  cutOff: 'interrompue',
  missed: ({ isPart, shown, all }) =>
    isPart ? `Échéances manquées (les ${shown} dernières fois sur ${all}) :` : 'Échéances manquées :',
  noDataset:
    'Aucun jeu de données ne peut faire l’objet d’une prévision automatique : il n’y en a aucun, ou seulement des rejeux.',
  automaticForecasts: 'Prévisions automatiques :',
  lastRun: ({ outcome, at }) => `${runOutcomes[outcome]} ${at}`,
  lastAutomaticRun: ({ datasetId, outcome, message }) =>
    `${datasetId}, dernière exécution automatique (${runOutcomes[outcome].toLowerCase()}) : ${message}`,
  watchedFiles: (p) =>
    `${p.datasetId}, fichiers surveillés${p.readAt === null ? '' : ` le ${p.readAt}`} : ${p.message}`,
  state: (p) => `${schedulerStates[p.state]}${p.since === null ? '' : ` depuis le ${p.since}`} : ${p.why}`,
  took: ({ duration }) => `durée ${duration}`,
  missedRounds: ({ rounds, from, why }) => `${rounds} à partir du ${from} : ${why}`,
  on: 'activé',
  off: 'désactivé',
  noFiles: 'aucun',
};
