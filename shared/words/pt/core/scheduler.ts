import type { HealthStatus } from '../../../health/healthSchema.ts';
import type { scheduler as english } from '../../en/core/scheduler.ts';
import { by } from '../common/contracted.ts';
import { providerNames } from '../common/providerNames.ts';

const statuses: Record<HealthStatus, string> = {
  UP: 'responde',
  FAILING: 'responde às sondagens, mas falha em solicitações reais',
  DOWN: 'não responde',
  REFUSED: 'recusa',
  UNKNOWN: 'está incerto',
  NOT_CONFIGURED: 'não está configurado',
  OFF: 'está desligado',
};

export const scheduler: typeof english = {
  health: {
    statuses,
    noneEnabled: 'Nenhum provedor fora deste programa está habilitado.',
    looked: ({ looked, found }) =>
      `${looked === 0 ? 'Todos verificados há pouco' : `Verificados agora (${looked})`}: ${found}.`,
  },
  notSaved: 'O que os ciclos fizeram não pôde ser salvo.',
  outpostEnded: 'O Outpost terminou antes de ela ser concluída.',
  earlierRuns: ({ began }) => `Não iniciada: a de ${began} não terminou.`,
  stopped: ({ deadline, message }) => `Parada após ${deadline}, o máximo que pode levar. ${message}`,
  endedEarly: 'Terminou antes de ser concluída.',
  defect: 'Isto é um defeito do Outpost; as outras etapas prosseguiram. O log local traz os detalhes.',
  closed: 'O Outpost foi fechado antes de ela ser concluída.',
  takesTime: 'Está demorando; o ciclo prosseguiu sem ela.',
  ignoresStop: ({ deadline }) =>
    `Não terminou em ${deadline} e não parou quando recebeu a ordem. Não é iniciada novamente até terminar.`,
  forecastNotLookedAt: 'Ainda não verificada: o próximo ciclo a verifica.',
  due: {
    never: 'Nunca: a previsão de uma reprise é feita manualmente.',
    switchedOff: 'Desligada.',
    nothingNew: 'Nada de novo: a previsão é destes dados e desta semana.',
    made: 'Já feita para estes dados e esta semana.',
    running: 'Uma execução está em andamento.',
    failed: ({ until }) => `Falhou para estes dados e esta semana; nova tentativa depois de ${until}.`,
    next: ({ why }) => `A fazer no próximo ciclo: ${why}.`,
    none: 'ainda não há previsão',
    newData: 'os dados são novos',
    newWeek: 'uma nova semana começou',
  },
  paused: ({ reason }) =>
    `Pausado pelo usuário${reason === null ? '' : ` (${reason})`}: nenhum ciclo começa sozinho.`,
  notOpen:
    'O Outpost não está aberto aqui: os ciclos são executados enquanto está aberta a janela ou `outpost serve`. `outpost scheduler run-once` executa um agora.',
  lastCycle: ({ name, outcome, message, count, others }) =>
    `No último ciclo, a etapa “${name}” ${outcome === 'skipped' ? 'teve de esperar' : 'falhou'}: ${message}${count === 0 ? '' : ` Também não correram bem: ${others}.`}`,
  forecast: {
    running: 'Em andamento.',
    noneDue: 'Nenhuma previsão automática a fazer.',
    done: ({ places, provider, gaps }) =>
      `${places} com previsão feita ${by(providerNames.inSentence(provider))}${gaps === 0 ? '' : `; ${gaps} sem previsão`}.`,
    defect: 'Um defeito do Outpost a encerrou; o log local traz os detalhes.',
    stopped: 'Demorou demais e foi parada.',
    held: ({ reason }) => `em espera: as execuções estão suspensas (${reason}).`,
    waitsForNetwork: 'à espera da rede.',
    waits: ({ why }) => `em espera: ${why}`,
  },
  housekeeping: {
    endedPin: 'encerrou uma fixação cujo prazo acabou',
    endedLevels: ({ ended }) =>
      ended === 1
        ? 'encerrou um nível manual cujo prazo acabou'
        : `encerrou ${ended} níveis manuais cujo prazo acabou`,
    forgot: 'esqueceu conjuntos de dados que não existem mais',
    auditBroken:
      'A trilha de auditoria não se confirma: `outpost audit --verify`, ou a verificação na tela Auditoria, diz onde.',
    auditIntact: 'verificou a trilha de auditoria: íntegra',
    nothing: 'Nada a arrumar.',
    packed: ({ packed }) => `compactou ${packed} solicitações e respostas guardadas`,
    removed: ({ removed }) => `removeu ${removed} das mais antigas, de que não veio previsão`,
  },
  refresh: {
    noneWatched: 'Nenhum arquivo é monitorado.',
    noneChanged: 'Nenhum arquivo monitorado mudou.',
    justWritten: 'acaba de ser gravado, e é lido no próximo ciclo.',
    lostCounts: ({ removed, known }) =>
      `Não foi lido: já não contém ${removed} das ${known} contagens deste conjunto de dados. Se for o arquivo certo, importe-o manualmente para o conjunto de dados.`,
    notYet: 'Ainda não lido.',
    read: 'lido.',
    changed: (p) => `lido: ${p.added} novas, ${p.revised} revisadas, ${p.removed} desaparecidas.`,
    same: 'lido: as mesmas contagens de antes.',
  },
  score: {
    sets: ({ scored }) => (scored === 1 ? '1 conjunto de previsões' : `${scored} conjuntos de previsões`),
    nothing: 'Nenhuma previsão tem contagens novas para pontuar.',
    partly: ({ sets, damaged }) => `Pontuação feita: ${sets}. ${damaged}`,
    done: ({ sets }) => `Pontuação feita em relação às contagens: ${sets}.`,
  },
};
