import type { cycles as english } from '../../en/common/cycles.ts';

export const cycles: typeof english = {
  steps: {
    connectivity: 'Réseau',
    refresh: 'Fichiers de données',
    score: 'Scores',
    health: 'État des fournisseurs',
    forecast: 'Prévisions',
    team: 'Équipe',
    housekeeping: 'Entretien',
  },
  causes: { due: 'à l’heure prévue', 'catch-up': 'rattrapage', user: 'par l’utilisateur' },
  byThemselves: 'Les cycles démarrent automatiquement.',
  noneDue: 'aucun n’est prévu',
  none: 'Aucun cycle n’a encore eu lieu.',
  noRun: 'aucune à ce jour',
};
