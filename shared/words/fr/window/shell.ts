import type { shell as english } from '../../en/window/shell.ts';
import { plural } from '../common/plural.ts';

const trouble: typeof english.status.background.trouble = {
  failed: (step) => `Arrière-plan : **échec de l’étape ${step}** :`,
  'timed-out': (step) => `Arrière-plan : **l’étape ${step} a duré trop longtemps** :`,
  skipped: (step) => `Arrière-plan : **l’étape ${step} a dû attendre** :`,
  interrupted: (step) => `Arrière-plan : **l’étape ${step} ne s’est pas terminée** :`,
};

export const shell: typeof english = {
  appName: 'Outpost',
  skipToContent: 'Aller au contenu',
  nav: {
    label: 'Navigation principale',
    overview: 'Vue d’ensemble',
    places: 'Lieux',
    report: 'Rapport',
    provider: 'Fournisseur',
    trust: 'Bilan',
    background: 'Arrière-plan',
    audit: 'Audit',
    team: 'Équipe',
    settings: 'Réglages',
  },
  datasetPicker: 'Jeu de données',
  datasetOption: (name, places, formatted) =>
    plural(places, { one: `${name} · ${formatted} lieu`, other: `${name} · ${formatted} lieux` }),
  placeList: 'Lieux, risque le plus élevé en premier',
  placeListPlain: 'Lieux',
  placePicker: 'Lieu',
  loading: 'Chargement…',
  tryAgain: 'Réessayer',
  dismiss: 'Masquer',
  close: 'Fermer',
  cancel: 'Annuler',
  noticesLabel: 'Avis',
  dismissNotice: (message) => `Masquer l’avis : ${message}`,
  /** A colon follows them. */
  noticeWords: { info: 'Remarque\u00a0', warning: 'Avertissement\u00a0', error: 'Problème\u00a0' },
  titleOf: (page) => `${page} · Outpost`,
  keys: {
    open: 'Ctrl+O',
    openMac: '⌘O',
    ask: 'Ctrl+Enter',
    askMac: '⌘↵',
    print: 'Ctrl+P',
    printMac: '⌘P',
    undo: 'Ctrl+Z',
    undoMac: '⌘Z',
    redo: 'Ctrl+Shift+Z',
    redoMac: '⇧⌘Z',
    cancel: 'Esc',
  },
  /** Above the data of another site. */
  visit: {
    title: ({ site, id }) => `Vous regardez le site ${site} (${id}).`,
    asOf: (p) =>
      p.from === 'team'
        ? `Ce que son équipe a donné jusqu’à la synchronisation du ${p.at}. En lecture seule.`
        : `Ce que contient son paquet du ${p.at}. En lecture seule.`,
    onlyReading: 'C’est la copie d’un autre site : elle est en lecture seule.',
    back: 'Revenir à vos propres données',
    open: 'Voir ses données',
    /** For readers that hear the button alone. */
    openOf: ({ site }) => `Voir ses données : ${site}`,
    nameless: 'sans nom',
  },
  reader: {
    title: 'Cette fenêtre est en lecture seule.',
    by: (pid, host, since) =>
      `Un autre processus (${pid}, ${host}) occupe le dossier de données depuis le ${since}. Ce que vous voyez était enregistré à l’ouverture de cette fenêtre. Pour travailler ici, fermez Outpost là-bas et relancez celui-ci.`,
    unknown:
      'Un autre processus occupe le dossier de données. Ce que vous voyez était enregistré à l’ouverture de cette fenêtre. Pour travailler ici, fermez ce processus et relancez celui-ci.',
  },
  connection: {
    lost: 'Le programme d’Outpost ne répond pas. Cette page réessaie d’elle-même ; si cela ne suffit pas, relancez Outpost.',
  },
  replay: {
    title: (day) => `Rejeu en date du ${day}.`,
    explanation: 'Les données s’arrêtent dans le passé ; tout fonctionne comme ce jour-là.',
    dayLabel: 'Jour du rejeu',
    limits: (first, last) => `Choisissez un jour du ${first} au ${last}.`,
    otherDay: (shown, chosen) =>
      `La prévision affichée a été établie pour le ${shown}. Demandez une prévision pour voir le ${chosen}.`,
  },
  age: {
    ageing: (days, count, week) =>
      plural(count, {
        one: `Les données datent de ${days} jour : la prévision part de ${week}.`,
        other: `Les données datent de ${days} jours : la prévision part de ${week}.`,
      }),
    expired: (days) =>
      `Les données datent de ${days} jours, plus de trois semaines : le niveau n’est pas évalué. Importez des effectifs plus récents.`,
    expiredBySetting: (days, count, limit) =>
      plural(count, {
        one: `Les données datent de ${days} jours : selon vos réglages, aucun niveau n’est donné après ${limit} jour. Importez des effectifs plus récents.`,
        other: `Les données datent de ${days} jours : selon vos réglages, aucun niveau n’est donné après ${limit} jours. Importez des effectifs plus récents.`,
      }),
    short: (days, count) => plural(count, { one: `${days} jour`, other: `${days} jours` }),
  },
  oldForecast: {
    title: (days) => `La prévision publiée a été établie il y a ${days} jours et n’est pas affichée.`,
    show: (days) => `Afficher l’ancienne prévision (établie il y a ${days} jours)`,
  },
  newerCounts: {
    title: 'Les effectifs sont plus récents que cette prévision.',
    since: (day) =>
      `Le dernier import est en date du ${day}. Demandez une nouvelle prévision pour l’utiliser.`,
  },
  status: {
    offline: 'Hors ligne',
    online: 'En ligne',
    noNetwork: 'Aucun réseau nécessaire',
    dataTo: (week, day) => `Données jusqu’à **${week}** (${day})`,
    dataToOf: (week, day, reported, _count, places) =>
      `Données jusqu’à **${week}** (${day} ; ${reported} lieux sur ${places})`,
    noData: 'Pas encore de données',
    dataDamaged: 'Données **endommagées** : importez de nouveau le fichier',
    forecast: (provider, when) => `Prévision : **${provider}**, ${when}`,
    noForecast: 'Pas encore de prévision',
    backtestMeaning: 'Test sur les semaines passées pour le bilan',
    stopBacktestLabel:
      'Arrêter le test sur les semaines passées ; le prochain import ou démarrage le recommence',
    backtest: (done, total) => `Test rétrospectif : ${done} sur ${total}`,
    auditIntactAlone: 'Audit **intact**',
    auditIntact: (count, entries) =>
      plural(count, {
        one: `Audit **intact**, ${entries} entrée`,
        other: `Audit **intact**, ${entries} entrées`,
      }),
    auditBroken: (seq) => `Audit **rompu** à l’entrée ${seq}`,
    auditBrokenSomewhere: 'Audit **rompu**',
    background: {
      next: (when) => `Arrière-plan : prochain **${when}**`,
      noneDue: 'Arrière-plan : rien n’est prévu',
      working: 'Arrière-plan : **en cours**',
      paused: 'Arrière-plan : **en pause**',
      needsAttention: 'Arrière-plan : **à vérifier** :',
      trouble,
      stopped: 'Arrière-plan : **arrêté**',
    },
    attention: (count, formatted) =>
      plural(count, {
        one: `${formatted} point à vérifier`,
        other: `${formatted} points à vérifier`,
      }),
    nothingNeedsAttention: 'Aucun point à vérifier',
    outdoor: 'Plein soleil',
  },
  attention: {
    teamRefused: (count, names) =>
      plural(count, {
        one: `Équipe : un site est à examiner (${names}). Ouvrez Équipe pour voir pourquoi.`,
        other: `Équipe : plusieurs sites sont à examiner (${names}). Ouvrez Équipe pour voir pourquoi.`,
      }),
    teamFailed: (message) => `Équipe : la dernière synchronisation a échoué. ${message}`,
    teamLate: (when, message) => `Équipe : dernière synchronisation complète ${when}. ${message}`,
    refusesUs: (name, reason) =>
      `Requêtes d’Outpost refusées (${name}) : ${reason}. Vérifiez le modèle et l’adresse de ce fournisseur dans l’écran Fournisseur, ou utilisez un autre fournisseur.`,
    gap: (place, message) => `${place} : ${message}`,
    oldData: (count, places) =>
      plural(count, {
        one: `Les données de ${places} lieu datent de plus d’une semaine.`,
        other: `Les données de ${places} lieux datent de plus d’une semaine.`,
      }),
    rejectedRows: (count, rows) =>
      plural(count, {
        one: `${rows} ligne de l’import a été rejetée.`,
        other: `${rows} lignes de l’import ont été rejetées.`,
      }),
    auditBroken: 'Le journal d’audit est rompu. Ouvrez Audit pour voir où.',
    degraded: (reason) => `Arrière-plan : ${reason}`,
    tookOverFrom: (p) =>
      `${p.next} a pris le relais (${p.when}) : le fournisseur précédent, ${p.before}, n’a pas répondu à ${p.probes} sondes.`,
    tookOverWhile: (p) =>
      `${p.next} a pris le relais (${p.when}). ${plural(p.count, {
        one: `${p.down} n’a pas répondu à ${p.probes} sondes.`,
        other: `${p.down} n’ont pas répondu à ${p.probes} sondes chacun.`,
      })}`,
    tookOver: (next, when) =>
      `${next} a pris le relais (${when}) : le fournisseur précédent n’était plus disponible.`,
    oldForecast: (days) => `La prévision publiée a été établie il y a ${days} jours.`,
    newerCounts: 'Les effectifs sont plus récents que la prévision publiée.',
    suspect: (count, places) =>
      plural(count, {
        one: `Le dernier effectif de ${places} lieu est suspect.`,
        other: `Le dernier effectif de ${places} lieux est suspect.`,
      }),
    issue: (message) => `Import : ${message}`,
  },
};
