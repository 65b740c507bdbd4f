import type { background as english } from '../../en/window/background.ts';
import { plural } from '../common/plural.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

const outcomes: typeof english.cycle.outcomes = {
  done: 'Terminée',
  'nothing-to-do': 'Rien à faire',
  failed: 'Échec',
  'timed-out': 'Délai dépassé',
  skipped: 'Reportée',
  running: 'En cours',
  interrupted: 'Interrompue',
};

export const background: typeof english = {
  title: 'Arrière-plan',
  intro:
    'Ce qu’Outpost fait de lui-même pendant qu’il fonctionne, par cycles d’étapes. Chaque étape dit ce qu’elle a fait, ou pourquoi elle ne l’a pas fait.',
  scheduler: {
    title: 'Planificateur',
    states: schedulerStates,
    next: 'Prochain cycle',
    nextValue: (moment, until) => `${moment} (${until})`,
    interval: 'Un cycle démarre',
    intervalNote: 'à compter de minuit',
    every: {
      minutes: (count, minutes) =>
        plural(count, { one: `toutes les ${minutes} minute`, other: `toutes les ${minutes} minutes` }),
      hours: (count, hours) =>
        plural(count, { one: 'toutes les heures', other: `toutes les ${hours} heures` }),
      day: 'une fois par jour',
    },
    power: 'Alimentation',
    onBattery: 'sur batterie',
    onBatteryNote:
      'Les cycles ont lieu au plus une fois par heure, et les fournisseurs sont vérifiés moins souvent.',
    pausedSince: 'En pause depuis',
    runOnce: 'Lancer maintenant',
    running: 'Un cycle est en cours…',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    saving: 'Enregistrement…',
    reason: 'Motif de la pause (facultatif)',
  },
  cycle: {
    title: 'Dernier cycle, étape par étape',
    started: (moment, cause) => `Démarré ${moment}, ${cause}.`,
    outcomes,
    noSteps: 'Aucune étape n’a été atteinte.',
    caption: (moment) => `Étapes du cycle du ${moment}`,
    columns: { step: 'Étape', outcome: 'Résultat', duration: 'Durée', message: 'Ce qu’elle a fait' },
    notEnded: '–',
    earlier: (count, cycles) =>
      plural(count, { one: `${cycles} cycle antérieur`, other: `${cycles} cycles antérieurs` }),
    counted: (outcome, count) => `${outcome} : ${count}`,
    missedTitle: 'Échéances manquées',
    missed: {
      busy: (count, rounds, from) =>
        plural(count, {
          one: `${rounds} échéance manquée pendant qu’un cycle était encore en cours (début : ${from}).`,
          other: `${rounds} échéances manquées pendant qu’un cycle était encore en cours (début : ${from}).`,
        }),
      asleep: (count, rounds, from) =>
        plural(count, {
          one: `${rounds} échéance manquée pendant que l’ordinateur était en veille (début : ${from}).`,
          other: `${rounds} échéances manquées pendant que l’ordinateur était en veille (début : ${from}).`,
        }),
      closed: (count, rounds, from) =>
        plural(count, {
          one: `${rounds} échéance manquée pendant qu’Outpost ne fonctionnait pas (début : ${from}).`,
          other: `${rounds} échéances manquées pendant qu’Outpost ne fonctionnait pas (début : ${from}).`,
        }),
    },
    olderMissed: (count, times) =>
      plural(count, {
        one: `${times} occurrence plus ancienne`,
        other: `${times} occurrences plus anciennes`,
      }),
  },
  auto: {
    title: 'Prévisions automatiques',
    caption: 'Jeux de données avec leurs prévisions automatiques et leurs fichiers surveillés',
    none: 'Il n’y a encore rien à prévoir automatiquement. Importez des effectifs qui vont jusqu’à aujourd’hui ; la prévision d’un rejeu se demande à la main.',
    columns: {
      name: 'Jeu de données',
      isOn: 'Automatique',
      next: 'Prochain cycle',
      last: 'Dernière exécution automatique',
      watched: 'Fichiers surveillés',
    },
    on: 'activé',
    off: 'désactivé',
    switchOf: (name) => `Prévisions automatiques : ${name}`,
    switching: 'Enregistrement…',
    runOutcomes,
    noFiles: 'aucun',
    lookedAt: (when) => `Vérifiés ${when} :`,
    sheet: (name) => `feuille ${name}`,
    watch: 'Surveiller un fichier…',
    watchOther: 'Surveiller d’autres fichiers…',
    watchOf: (name) => `Surveiller un fichier pour ${name}`,
    watchOtherOf: (name) => `Surveiller d’autres fichiers pour ${name}`,
    unwatch: 'Ne plus surveiller',
    unwatchOf: (name) => `Ne plus surveiller les fichiers : ${name}`,
    watching: 'Définition des fichiers surveillés…',
    byCommand:
      'Cette fenêtre ne permet pas de choisir des fichiers à surveiller. Fermez Outpost, et indiquez-les avec `outpost datasets watch ID FILE` ; `outpost datasets` liste les identifiants.',
  },
};
