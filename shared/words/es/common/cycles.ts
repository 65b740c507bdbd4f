import type { cycles as english } from '../../en/common/cycles.ts';

export const cycles: typeof english = {
  steps: {
    connectivity: 'Red',
    refresh: 'Archivos de datos',
    score: 'Puntuaciones',
    health: 'Estado de los proveedores',
    forecast: 'Pronósticos',
    team: 'Equipo',
    housekeeping: 'Mantenimiento',
  },
  causes: { due: 'a su hora', 'catch-up': 'con retraso', user: 'por el usuario' },
  byThemselves: 'Los ciclos empiezan por sí solos.',
  noneDue: 'no hay ninguno pendiente',
  none: 'Todavía no se ha ejecutado ningún ciclo.',
  noRun: 'ninguna aún',
};
