import type {
  healthStatuses as englishHealth,
  networkStatuses as englishNetwork,
} from '../../en/common/healthStatuses.ts';

export const healthStatuses: typeof englishHealth = {
  UP: 'Responde',
  FAILING: 'Solicitações falham',
  DOWN: 'Não responde',
  REFUSED: 'Recusa',
  UNKNOWN: 'Incerto',
  NOT_CONFIGURED: 'Não configurado',
  OFF: 'Desligado',
};

export const networkStatuses: typeof englishNetwork = {
  ONLINE: 'Conectado',
  OFFLINE: 'Sem conexão',
  NOT_NEEDED: 'Rede não necessária',
  UNKNOWN: 'Rede desconhecida',
};
