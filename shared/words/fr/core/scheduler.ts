import type { HealthStatus } from '../../../health/healthSchema.ts';
import type { scheduler as english } from '../../en/core/scheduler.ts';
import { counted } from '../common/counted.ts';
import { plural } from '../common/plural.ts';
import { providerNames } from '../common/providerNames.ts';

const statuses: Record<HealthStatus, string> = {
  UP: 'répond',
  FAILING: 'répond aux sondes, mais échoue aux requêtes réelles',
  DOWN: 'est en panne',
  REFUSED: 'refuse',
  UNKNOWN: 'est dans un état incertain',
  NOT_CONFIGURED: 'n’est pas configuré',
  OFF: 'est désactivé',
};

export const scheduler: typeof english = {
  health: {
    statuses,
    noneEnabled: 'Aucun fournisseur extérieur à ce programme n’est activé.',
    looked: ({ looked, found }) =>
      `${looked === 0 ? 'Tous vérifiés récemment' : `Fournisseurs vérifiés (${looked})`} : ${found}.`,
  },
  notSaved: 'Ce que les cycles ont fait n’a pas pu être enregistré.',
  outpostEnded: 'Outpost s’est arrêté avant la fin.',
  earlierRuns: ({ began }) => `Non démarrée : celle du ${began} n’est pas terminée.`,
  stopped: ({ deadline, message }) => `Arrêtée après ${deadline}, sa durée maximale. ${message}`,
  endedEarly: 'Arrêtée avant la fin.',
  defect:
    'C’est un défaut d’Outpost ; les autres étapes ont continué. Le journal technique local contient les détails.',
  closed: 'Outpost a été fermé avant la fin.',
  takesTime: 'Prend son temps ; le cycle a continué sans elle.',
  ignoresStop: ({ deadline }) =>
    `Ne s’est pas terminée en ${deadline}, et ne s’est pas arrêtée quand il le lui a été demandé. Elle n’est pas relancée avant de se terminer.`,
  forecastNotLookedAt: 'Pas encore examiné : le prochain cycle le fait.',
  due: {
    never: 'Jamais : la prévision d’un rejeu se demande à la main.',
    switchedOff: 'Désactivé.',
    nothingNew: 'Rien de nouveau : la prévision porte sur ces données et cette semaine.',
    made: 'Déjà établie pour ces données et cette semaine.',
    running: 'Une exécution est en cours.',
    failed: ({ until }) => `Échec pour ces données et cette semaine ; nouvel essai après ${until}.`,
    next: ({ why }) => `Prévue au prochain cycle : ${why}.`,
    none: 'il n’y a pas encore de prévision',
    newData: 'les données sont nouvelles',
    newWeek: 'une nouvelle semaine a commencé',
  },
  paused: ({ reason }) =>
    `Mis en pause par l’utilisateur${reason === null ? '' : ` (${reason})`} : aucun cycle ne démarre automatiquement.`,
  notOpen:
    'Outpost n’est pas ouvert ici : les cycles ont lieu tant que sa fenêtre ou `outpost serve` est en marche. `outpost scheduler run-once` en lance un maintenant.',
  lastCycle: ({ name, outcome, message, count, others }) =>
    `Au dernier cycle, l’étape « ${name} » ${outcome === 'skipped' ? 'a dû attendre' : 'a échoué'} : ${message}${count === 0 ? '' : ` Ne se sont pas bien passées non plus : ${others}.`}`,
  forecast: {
    running: 'En cours.',
    noneDue: 'Aucune prévision automatique n’est à faire.',
    done: ({ places, provider, gaps }) =>
      `prévision établie pour ${places} par ${providerNames.inSentence(provider)}${gaps === 0 ? '' : ` ; impossible pour ${counted(gaps, 'lieu', 'lieux')}`}.`,
    defect: 'Un défaut d’Outpost y a mis fin ; le journal technique local contient les détails.',
    stopped: 'Cela a duré trop longtemps et a été arrêté.',
    held: ({ reason }) => `en attente : les exécutions sont suspendues (${reason}).`,
    waitsForNetwork: 'en attente du réseau.',
    waits: ({ why }) => `en attente : ${why}`,
  },
  housekeeping: {
    endedPin: 'fin d’un épinglage arrivé à échéance',
    endedLevels: ({ ended }) =>
      plural(ended, {
        one: 'fin d’un niveau fixé à la main arrivé à échéance',
        other: `fin de ${ended} niveaux fixés à la main arrivés à échéance`,
      }),
    forgot: 'oubli de jeux de données disparus',
    auditBroken:
      'La vérification du journal d’audit échoue : `outpost audit --verify`, ou le contrôle de l’écran Audit, indique où.',
    auditIntact: 'journal d’audit vérifié : intact',
    nothing: 'Rien à ranger.',
    packed: ({ packed }) =>
      plural(packed, {
        one: `${packed} requête ou réponse conservée compressée`,
        other: `${packed} requêtes et réponses conservées compressées`,
      }),
    removed: ({ removed }) =>
      plural(removed, {
        one: `${removed} des plus anciennes, dont aucune prévision n’est issue, supprimée`,
        other: `${removed} des plus anciennes, dont aucune prévision n’est issue, supprimées`,
      }),
  },
  refresh: {
    noneWatched: 'Aucun fichier n’est surveillé.',
    noneChanged: 'Aucun fichier surveillé n’a changé.',
    justWritten: 'vient d’être écrit, et sera lu au prochain cycle.',
    lostCounts: ({ removed, known }) =>
      `Il n’a pas été lu : il ne contient plus ${removed} des ${known} effectifs de ce jeu de données. Si c’est le bon fichier, importez-le à la main dans le jeu de données.`,
    notYet: 'Pas encore lu.',
    read: 'lu.',
    changed: (p) => `lu ; nouveaux : ${p.added}, révisés : ${p.revised}, disparus : ${p.removed}.`,
    same: 'lu : mêmes effectifs qu’avant.',
  },
  score: {
    sets: ({ scored }) => counted(scored, 'jeu de prévisions', 'jeux de prévisions'),
    nothing: 'Aucune prévision n’a de nouveaux effectifs auxquels être confrontée.',
    partly: ({ sets, damaged }) => `Évaluation faite : ${sets}. ${damaged}`,
    done: ({ sets }) => `Évaluation faite d’après les effectifs : ${sets}.`,
  },
};
