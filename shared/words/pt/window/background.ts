import type { MissedRounds, StepOutcome } from '../../../contract/index.ts';
import type { background as english } from '../../en/window/background.ts';
import { plural } from '../common/plural.ts';
import { runOutcomes, schedulerStates } from '../common/schedulerStates.ts';

const outcomes: Record<StepOutcome, string> = {
  done: 'Concluída',
  'nothing-to-do': 'Nada a fazer',
  failed: 'Falhou',
  'timed-out': 'Tempo esgotado',
  skipped: 'Não executada',
  running: 'Em andamento',
  interrupted: 'Interrompida',
};

const missedRounds = (count: number, rounds: string) =>
  plural(count, { one: `${rounds} rodada perdida`, other: `${rounds} rodadas perdidas` });

const missed: Record<MissedRounds['reason'], (count: number, rounds: string, from: string) => string> = {
  busy: (count, rounds, from) =>
    `${missedRounds(count, rounds)} enquanto um ciclo ainda estava em andamento, a partir de ${from}.`,
  asleep: (count, rounds, from) =>
    `${missedRounds(count, rounds)} enquanto o computador estava suspenso, a partir de ${from}.`,
  closed: (count, rounds, from) =>
    `${missedRounds(count, rounds)} enquanto o Outpost não estava aberto, a partir de ${from}.`,
};

export const background: typeof english = {
  title: 'Segundo plano',
  intro:
    'O que o Outpost faz sozinho enquanto está aberto, em ciclos de etapas. Cada etapa diz o que fez ou por que não fez.',
  scheduler: {
    title: 'Agendador',
    states: schedulerStates,
    next: 'Próximo ciclo',
    nextValue: (moment, until) => `${moment} (${until})`,
    interval: 'Um ciclo começa',
    intervalNote: 'a contar da meia-noite',
    every: {
      minutes: (count, minutes) =>
        plural(count, { one: `a cada ${minutes} minuto`, other: `a cada ${minutes} minutos` }),
      hours: (count, hours) => plural(count, { one: 'a cada hora', other: `a cada ${hours} horas` }),
      day: 'uma vez por dia',
    },
    power: 'Energia',
    onBattery: 'na bateria',
    onBatteryNote:
      'Os ciclos são executados no máximo uma vez por hora, e os provedores são verificados com menos frequência.',
    pausedSince: 'Pausado desde',
    runOnce: 'Executar agora',
    running: 'Um ciclo está em andamento…',
    pause: 'Pausar',
    resume: 'Retomar',
    saving: 'Salvando…',
    reason: 'Motivo da pausa (opcional)',
  },
  cycle: {
    title: 'Último ciclo, etapa por etapa',
    started: (moment, cause) => `Início: ${moment}, ${cause}.`,
    outcomes,
    noSteps: 'Nenhuma etapa foi alcançada.',
    caption: (moment) => `Etapas do ciclo de ${moment}`,
    columns: { step: 'Etapa', outcome: 'Resultado', duration: 'Duração', message: 'O que fez' },
    notEnded: '–',
    earlier: (count, cycles) =>
      plural(count, { one: `${cycles} ciclo anterior`, other: `${cycles} ciclos anteriores` }),
    counted: (outcome, count) => `${outcome}: ${count}`,
    missedTitle: 'Rodadas perdidas',
    missed,
    olderMissed: (count, times) =>
      plural(count, { one: `${times} ocasião mais antiga`, other: `${times} ocasiões mais antigas` }),
  },
  auto: {
    title: 'Previsões automáticas',
    caption: 'Conjuntos de dados com suas previsões automáticas e arquivos monitorados',
    none: 'Ainda não há nada a prever automaticamente. Importe contagens que cheguem até o presente; a previsão de uma reprise é feita manualmente.',
    columns: {
      name: 'Conjunto de dados',
      isOn: 'Automática',
      next: 'Próximo ciclo',
      last: 'Última execução automática',
      watched: 'Arquivos monitorados',
    },
    on: 'ligada',
    off: 'desligada',
    switchOf: (name) => `Previsões automáticas de ${name}`,
    switching: 'Salvando…',
    runOutcomes,
    noFiles: 'nenhum',
    lookedAt: (when) => `Verificado ${when}:`,
    sheet: (name) => `planilha ${name}`,
    watch: 'Monitorar um arquivo…',
    watchOther: 'Monitorar outros arquivos…',
    watchOf: (name) => `Monitorar um arquivo para ${name}`,
    watchOtherOf: (name) => `Monitorar outros arquivos para ${name}`,
    unwatch: 'Parar de monitorar',
    unwatchOf: (name) => `Parar de monitorar os arquivos de ${name}`,
    watching: 'Definindo os arquivos monitorados…',
    byCommand:
      'Esta janela não pode escolher arquivos a monitorar. Feche o Outpost e indique-os com `outpost datasets watch ID FILE`; `outpost datasets` lista os ids.',
  },
};
