import type {
  healthStatuses as englishHealth,
  networkStatuses as englishNetwork,
} from '../../en/common/healthStatuses.ts';

export const healthStatuses: typeof englishHealth = {
  UP: 'Répond',
  FAILING: 'Requêtes en échec',
  DOWN: 'Ne répond pas',
  REFUSED: 'Refuse',
  UNKNOWN: 'Incertain',
  NOT_CONFIGURED: 'Non configuré',
  OFF: 'Désactivé',
};

export const networkStatuses: typeof englishNetwork = {
  ONLINE: 'En ligne',
  OFFLINE: 'Hors ligne',
  NOT_NEEDED: 'Aucun réseau nécessaire',
  UNKNOWN: 'État du réseau inconnu',
};
