import type { benches as english } from '../../en/common/benches.ts';

export const benches: typeof english = {
  causes: {
    QUOTA: 'son quota est épuisé',
    AUTH: 'sa clé a été refusée',
    FAILURES: 'il a échoué trop souvent d’affilée',
    DOWN: 'il n’a pas répondu',
  },
  noKeySet: 'aucune clé n’est définie, et il refuse les requêtes sans clé',
};
