import type { reproductions as english } from '../../en/common/reproductions.ts';

export const reproductions: typeof english = {
  changes: {
    growing: 'em crescimento',
    'likely-growing': 'provável crescimento',
    'not-changing': 'sem mudança clara',
    'likely-declining': 'provável queda',
    declining: 'em queda',
  },
  missing: {
    NO_SERIAL_INTERVAL: 'não se conhece o intervalo serial desta doença',
    INTERVAL_TOO_SHORT: 'contagens semanais são grosseiras demais para esta doença',
    NO_COUNTS: 'sem contagens definitivas',
    SHORT_HISTORY: 'a série é curta demais',
    NOT_REPORTED: 'uma semana necessária ao cálculo não foi notificada',
    FEW_CASES: 'menos de 11 casos na janela do cálculo',
  },
};
