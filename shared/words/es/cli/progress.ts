import type { StepName } from '../../../scheduler/schedulerSchema.ts';
import type { progress as english } from '../../en/cli/progress.ts';

const steps: Record<StepName, string> = {
  connectivity: 'comprobando la red',
  refresh: 'leyendo los archivos vigilados',
  score: 'puntuando pronósticos',
  health: 'comprobando los proveedores',
  forecast: 'pronósticos automáticos',
  team: 'sincronización con el equipo',
  housekeeping: 'ordenando',
};

const phases = { reading: 'Leyendo', checking: 'Comprobando', saving: 'Guardando' };

export const progress: typeof english = {
  place: ({ provider, number, total, place }) =>
    `${provider}: lugar ${number} de ${total}, ${place} (Ctrl+C cancela)`,
  importing: ({ phase, rows, secondsLeft }) =>
    [
      `${phases[phase]}: ${rows}`,
      secondsLeft === null ? '' : `, quedan unos ${secondsLeft} s`,
      phase === 'saving' ? '' : ' (Ctrl+C cancela)',
    ].join(''),
  computing: ({ done, total }) => `Calculando en este equipo: ${done} de ${total} lugares (Ctrl+C cancela)`,
  testing: ({ week, total }) =>
    `Importado. Probando semanas pasadas: ${week} de ${total} (Ctrl+C omite el resto)`,
  round: ({ round, total }) => `Ronda ${round} de ${total} (Ctrl+C cancela)`,
  step: ({ number, total, name }) => `Paso ${number} de ${total}, ${name} (Ctrl+C termina el ciclo)`,
  steps,
};
