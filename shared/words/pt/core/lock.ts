import type { LockCause } from '../../../lock/lockSchema.ts';
import type { lock as english } from '../../en/core/lock.ts';
import { to } from '../common/contracted.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

const whyHeld: Readonly<Partial<Record<LockCause, string>>> = {
  RUN: 'Era o provedor de maior prioridade que podia atender quando uma execução precisou de um.',
  USER: 'O usuário o escolheu.',
  SWITCH: 'O usuário passou a trava para ele.',
  PIN: 'O usuário o fixou.',
  FAILOVER: 'O provedor anterior não podia mais atender; este era o de maior prioridade que podia.',
  FAILBACK: 'Tem prioridade maior que a do provedor anterior, e voltou a poder atender.',
  LOAN: 'Uma execução tomou a trava emprestada para ele; depois a trava volta.',
  LOAN_ENDED: 'Recebeu a trava de volta depois de uma execução que a tomou emprestada para outro provedor.',
};

const whyFree: Readonly<Partial<Record<LockCause, string>>> = {
  RELEASED: 'a trava foi liberada pelo usuário',
  LOAN_ENDED: 'a última execução tinha tomado a trava emprestada e a devolveu',
  NONE_ELIGIBLE: 'o último não podia mais atender, e nenhum outro pode',
  SETTINGS: 'as configurações não permitem mais o que estava ativo',
};

const sinceText = (since: string | null) => (since === null ? '' : ` desde ${since}`);

const nobodyHolds: (typeof english)['nobodyHolds'] = ({ cause, since }) => {
  if (cause === 'START') return 'Nenhum provedor está ativo: nenhum foi necessário até agora.';
  const nobody = `Nenhum provedor está ativo${sinceText(since)}`;
  if (cause === 'RECOVERED')
    return `${nobody}: o diário estava danificado, e o provedor que estava ativo entregou a trava por segurança.`;
  const why = whyFree[cause];
  return why === undefined ? `${nobody}.` : `${nobody}: ${why}.`;
};

const runsHeld = 'Nenhuma execução pode começar até que sejam retomadas.';

export const lock: typeof english = {
  whyHeld: (cause) => whyHeld[cause] ?? 'O registro de auditoria indica a causa.',
  holds: ({ holder, since }) => `${startOfSentence(holder)} é o provedor ativo${sinceText(since)}.`,
  nobodyHolds,
  pinned: (p) => {
    const until = p.until === null ? 'até que a fixação seja encerrada' : `até ${p.until}`;
    const hindrance = p.hindrance === null ? '' : `, mas não pode atender: ${p.hindrance}`;
    return `${startOfSentence(p.id)} está fixado ${until} (${p.reason})${hindrance}.`;
  },
  onHold: ({ reason }) => `Nenhuma nova execução começa: estão suspensas (${reason}).`,
  benched: ({ id, reason, why }) => `${startOfSentence(id)} não pode atender: ${reason} (${why.join('; ')}).`,
  cannotServe: ({ names, reason }) => `Não podem atender: ${names.join(', ')} (${reason}).`,
  nextRun: ({ next, isHeld }) => {
    if (next !== null) return `A próxima execução usará ${inSentence(next)}.`;
    return isHeld ? runsHeld : 'Ninguém pode atender a próxima execução.';
  },

  noConnectionYet: 'esta versão ainda não tem conexão com ele',
  isSwitchedOff: 'está desligado',
  switchedOff: ({ id }) =>
    `está desligado; habilite-o com \`outpost config set providers.${id}.enabled true\``,
  unknownProvider: 'esta versão não o conhece',
  benchEnds: {
    at: ({ until }) => `afastado até ${until}`,
    withKey: 'afastado até que se defina uma chave',
    withOtherKey: 'afastado até a chave mudar',
    byUser: 'afastado até ser readmitido manualmente',
  },

  dryRun: {
    nothing: ({ next }) => `Nada mudaria: já está assim. ${next}`,
    release: ({ next }) => `Ninguém deteria a trava até uma execução precisar dela. ${next}`,
    loan: ({ id, holder }) =>
      holder === id
        ? `${startOfSentence(id)} faz uma única previsão, pedida agora, e ninguém assume no seu lugar se falhar. Já detém a trava, e continua a detê-la.`
        : `${startOfSentence(id)} faz uma única previsão, pedida agora, e ninguém assume no seu lugar se falhar. Toma a trava emprestada só para isso: depois, ${holder === null ? 'ninguém a detém, como antes' : `ela volta ${to(inSentence(holder))}`}. As previsões seguintes são feitas como se nada tivesse sido escolhido.`,
    pin: 'Todas as execuções a partir da próxima usariam este provedor; a trava em si não mudaria agora.',
    pinUnavailable: ({ reason }) =>
      `Todas as execuções a partir da próxima falhariam: este provedor não pode atender (${reason}).`,
    unpin: ({ next }) => `O detentor passaria a contar como não escolhido. ${next}`,
    hold: 'Nenhuma execução começaria até que fossem retomadas; uma em andamento terminaria como começou.',
    resume: ({ next }) => `As execuções poderiam voltar a começar. ${next}`,
    readmit: ({ id, next }) =>
      `${startOfSentence(id)} poderia voltar a atender, sem falhas seguidas contadas. ${next}`,
    readmitInVain: ({ id, next, reason }) =>
      `O afastamento terminaria, mas ${inSentence(id)} continua sem poder atender: ${reason}. ${next}`,
    take: ({ next }) => `A trava seria assumida. ${next}`,
    nextRun: ({ next, isHeld }) => {
      if (next !== null) return `A próxima execução usaria ${inSentence(next)}.`;
      return isHeld
        ? 'Nenhuma execução poderia começar até que fossem retomadas.'
        : 'Ninguém poderia atender a próxima execução.';
    },
  },

  notEligible: ({ id, reason }) =>
    `${startOfSentence(id)} não pode atender: ${reason}. \`outpost providers\` lista quem pode.`,
  pinnedElsewhere: ({ id, reason }) =>
    `${startOfSentence(id)} está fixado (${reason}), por isso nenhum outro provedor pode ser usado. Encerre isso antes com \`outpost lock unpin\`.`,
  pinnedUnavailable: ({ id, reason }) =>
    `${startOfSentence(id)} está fixado, mas não pode atender: ${reason}. Corrija isso, ou encerre a fixação com \`outpost lock unpin\`.`,
  held: ({ reason }) =>
    `Nenhuma execução começa agora: estão suspensas (${reason}). \`outpost lock resume\` as libera.`,
  alreadyHeld: ({ holder }) =>
    `${startOfSentence(holder)} detém a trava. Libere-a com \`outpost lock release\`, ou passe a vez com \`outpost lock switch\`.`,
  noneEligible: ({ earliest }) => {
    const when = earliest === null ? '' : ` O primeiro deles volta a poder em ${earliest}.`;
    return `Nenhum provedor pode atender agora.${when} \`outpost providers\` diz o motivo de cada um.`;
  },
  fenced:
    'O provedor ativo mudou enquanto esta execução estava em andamento. Suas respostas não foram publicadas; o conjunto anterior permanece. Execute a previsão novamente.',
};
