import type { reproductions as english } from '../../en/common/reproductions.ts';

export const reproductions: typeof english = {
  changes: {
    growing: 'en aumento',
    'likely-growing': 'probablemente en aumento',
    'not-changing': 'sin cambio claro',
    'likely-declining': 'probablemente en descenso',
    declining: 'en descenso',
  },
  missing: {
    NO_SERIAL_INTERVAL: 'no se conoce un intervalo serial para esta enfermedad',
    INTERVAL_TOO_SHORT: 'los recuentos semanales son demasiado gruesos para esta enfermedad',
    NO_COUNTS: 'sin recuentos definitivos',
    SHORT_HISTORY: 'la serie es demasiado corta',
    NOT_REPORTED: 'una semana que se necesita no fue notificada',
    FEW_CASES: 'menos de 11 casos en su ventana',
  },
};
