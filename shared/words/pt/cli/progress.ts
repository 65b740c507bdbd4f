import type { StepName } from '../../../scheduler/schedulerSchema.ts';
import type { progress as english } from '../../en/cli/progress.ts';

const steps: Record<StepName, string> = {
  connectivity: 'verificando a rede',
  refresh: 'lendo os arquivos monitorados',
  score: 'pontuando previsões',
  health: 'verificando os provedores',
  forecast: 'previsões automáticas',
  team: 'sincronização com a equipe',
  housekeeping: 'arrumando',
};

const phases = { reading: 'Lendo', checking: 'Verificando', saving: 'Salvando' };

export const progress: typeof english = {
  place: (p) => `${p.provider}: local ${p.number} de ${p.total}, ${p.place} (Ctrl+C cancela)`,
  importing: (p) =>
    [
      `${phases[p.phase]}: ${p.rows}`,
      p.secondsLeft === null ? '' : `, faltam cerca de ${p.secondsLeft} s`,
      p.phase === 'saving' ? '' : ' (Ctrl+C cancela)',
    ].join(''),
  computing: ({ done, total }) => `Calculando neste computador: ${done} de ${total} locais (Ctrl+C cancela)`,
  testing: ({ week, total }) =>
    `Importado. Testando semanas passadas: ${week} de ${total} (Ctrl+C deixa o resto de fora)`,
  round: ({ round, total }) => `Rodada ${round} de ${total} (Ctrl+C cancela)`,
  step: ({ number, total, name }) => `Etapa ${number} de ${total}, ${name} (Ctrl+C encerra o ciclo)`,
  steps,
};
