import type {
  healthStatuses as englishHealth,
  networkStatuses as englishNetwork,
} from '../../en/common/healthStatuses.ts';

export const healthStatuses: typeof englishHealth = {
  UP: 'Responde',
  FAILING: 'Las solicitudes fallan',
  DOWN: 'No responde',
  REFUSED: 'Rechaza',
  UNKNOWN: 'No está claro',
  NOT_CONFIGURED: 'Sin configurar',
  OFF: 'Desactivado',
};

export const networkStatuses: typeof englishNetwork = {
  ONLINE: 'En línea',
  OFFLINE: 'Sin conexión',
  NOT_NEEDED: 'No se necesita red',
  UNKNOWN: 'Estado de la red desconocido',
};
