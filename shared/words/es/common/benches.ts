import type { benches as english } from '../../en/common/benches.ts';

export const benches: typeof english = {
  causes: {
    QUOTA: 'su cuota está agotada',
    AUTH: 'su clave fue rechazada',
    FAILURES: 'falló demasiadas veces seguidas',
    DOWN: 'no respondió',
  },
  noKeySet: 'no hay ninguna clave definida y rechaza las solicitudes sin clave',
};
