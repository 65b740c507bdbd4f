import type { scheduler as english } from '../../en/cli/scheduler.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

/** How an automatic run ended, which comes in as its code. */
export const scheduler: typeof english = {
  paused: '`outpost scheduler resume` encerra a pausa; `outpost scheduler run-once` executa um ciclo agora.',
  notPaused: ({ state }) => `O agendador não está pausado.\n${state}`,
  cycleEnded:
    'O ciclo foi encerrado antes de ser concluído. O que suas etapas armazenaram permanece; o resto é feito pelo próximo ciclo.',
  sayWhy: 'Diga por quê depois de --reason, ou deixe-o de fora.',
  onOrOff: ({ word }) =>
    `As previsões automáticas são ligadas com on ou desligadas com off, não com “${word}”.`,
  isReplay: ({ id }) => `${id} é uma reprise: sua previsão só é feita manualmente.`,
  autoOff: ({ id }) => `As previsões automáticas de ${id} estão desligadas. As que existem permanecem.`,
  autoOn: ({ id, message }) =>
    `As previsões automáticas de ${id} estão ligadas: um ciclo faz uma quando os dados são novos ou uma nova semana começou. ${message}`,
  farProviders: ({ mayUseFar }) =>
    mayUseFar
      ? 'Provedores fora desta rede podem ser consultados, o que custa tokens; `outpost config set scheduler.farProviders false` encerra isso.'
      : 'Provedores fora desta rede só são consultados com `outpost config set scheduler.farProviders true`.',
  outcomes: {
    done: 'concluída',
    nothingToDo: 'nada a fazer',
    failed: 'FALHOU',
    timedOut: 'TEMPO ESGOTADO',
    skipped: 'NÃO EXECUTADA',
    running: 'em andamento',
    interrupted: 'interrompida',
  },
  missedCauses: {
    stillRunning: 'um ciclo ainda estava em andamento',
    slept: 'o computador estava suspenso',
    notRun: 'o Outpost não estava aberto',
  },
  cycleRan: ({ count, steps }) =>
    count === 0
      ? `O ciclo foi executado em ${steps}: nenhum falhou.`
      : `O ciclo foi executado até o fim, em ${steps}, mas ${count} não ${count === 1 ? 'correu' : 'correram'} bem.`,
  every: ({ intervalMinutes, minutes }) =>
    intervalMinutes === 0 ? '' : ` (a cada ${minutes}, a contar da meia-noite)`,
  nextCycle: ({ next, every }) => `Próximo ciclo: ${next}${every}`,
  stepEnded: ({ name, outcome, message }) => `${name}, último ciclo, ${outcome}: ${message}`,
  length: ({ isCutOff }) => (isCutOff ? 'cortado antes do fim' : 'ainda em andamento'),
  lastCycle: ({ startedAt, cause, length }) => `Último ciclo: ${startedAt}, ${cause}, ${length}`,
  cutOff: 'cortada',
  missed: ({ isPart, shown, all }) =>
    isPart ? `Rodadas perdidas (${shown} mais recentes de ${all} ocasiões):` : 'Rodadas perdidas:',
  noDataset: 'Nenhum conjunto de dados poderia ter previsão automática: não há nenhum, ou só reprises.',
  automaticForecasts: 'Previsões automáticas:',
  lastRun: ({ outcome, at }) => `${runOutcomes[outcome]} ${at}`,
  lastAutomaticRun: ({ datasetId, outcome, message }) =>
    `${datasetId}, última execução automática, ${runOutcomes[outcome].toLowerCase()}: ${message}`,
  watchedFiles: (p) =>
    `${p.datasetId}, arquivos monitorados${p.readAt === null ? '' : ` em ${p.readAt}`}: ${p.message}`,
  state: (p) => `${schedulerStates[p.state]}${p.since === null ? '' : ` desde ${p.since}`}: ${p.why}`,
  took: ({ duration }) => `levou ${duration}`,
  missedRounds: ({ rounds, from, why }) => `${rounds} a partir de ${from}: ${why}`,
  on: 'ligada',
  off: 'desligada',
  noFiles: 'nenhum',
};
