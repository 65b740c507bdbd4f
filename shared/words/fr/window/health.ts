import type { health as english } from '../../en/window/health.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';
import { plural } from '../common/plural.ts';

export const health: typeof english = {
  title: 'État des fournisseurs',
  intro:
    'Les sondes vérifient qu’un fournisseur répond ; elles n’envoient aucun effectif et ne dépensent aucun token.',
  statuses: healthStatuses,
  connectivity: networkStatuses,
  connectivityChecked: (when) => `Vérifié ${when}.`,
  notWatching:
    'Ce processus ne vérifie pas de lui-même : ce qui est affiché a été constaté par un autre, ou sur demande.',
  check: 'Vérifier maintenant',
  checking: 'Vérification du réseau et de chaque fournisseur activé…',
  sources: {
    probe: (when) => `Vérifié ${when}, par une sonde.`,
    request: (when) => `Vérifié ${when}, par une requête réelle.`,
  },
  latency: (duration) => `Durée : ${duration}.`,
  nextProbe: (until) => `Prochaine vérification ${until}.`,
  confirming: (_count, failed, of) => `Sondes en échec : ${failed} sur ${of}`,
  confirmingNote:
    'Une requête réelle l’a trouvé en panne. Quand toutes échouent, le fournisseur suivant prend le relais.',
  none: 'Aucun fournisseur n’est vérifié. Activez-en un dans l’écran Fournisseur.',
  others: 'Autres',
  chart: {
    scale: (top) => `jusqu’à ${top}`,
    noScale: 'aucune latence connue',
    start: 'il y a 24 h',
    middle: 'il y a 12 h',
    end: 'maintenant',
    latencyMark: 'temps médian de réponse par demi-heure, même échelle pour tous',
    failedMark: 'part des vérifications en échec, sous la ligne',
    gap: 'rien de tracé : aucune vérification',
  },
  summary: {
    nothing: (name) => `${name}, dernières 24 heures : aucune vérification.`,
    looks: (p) =>
      plural(p.count, {
        one: `${p.name}, dernières 24 heures : ${p.looks} vérification (demi-heures couvertes : ${p.slots} sur ${p.of}).`,
        other: `${p.name}, dernières 24 heures : ${p.looks} vérifications (demi-heures couvertes : ${p.slots} sur ${p.of}).`,
      }),
    noneFailed: 'Aucune n’a échoué.',
    failed: (count, failed, from) =>
      plural(count, {
        one: `${failed} a échoué (début de la demi-heure : ${from}).`,
        other: `${failed} ont échoué (début de la demi-heure de la dernière : ${from}).`,
      }),
    noneAnswered: 'Aucune n’a reçu de réponse.',
    oneLatency: (median) => `Temps médian de réponse : ${median}.`,
    latency: (p) => `Temps médians de réponse de ${p.low} à ${p.high}, le dernier ${p.last}.`,
  },
  table: {
    show: 'Afficher en tableau',
    showOf: (name) => `Afficher en tableau : vérifications (${name})`,
    caption: (name) => `Vérifications par demi-heure (${name}), la plus récente en premier`,
    from: 'À partir de',
    checks: 'Vérifications',
    failed: 'Échecs',
    latency: 'Médiane',
  },
};
