import type { benches as english } from '../../en/common/benches.ts';

export const benches: typeof english = {
  causes: {
    QUOTA: 'a cota está esgotada',
    AUTH: 'a chave foi recusada',
    FAILURES: 'falhou vezes seguidas demais',
    DOWN: 'não respondeu',
  },
  noKeySet: 'nenhuma chave foi definida, e ele recusa solicitações sem chave',
};
