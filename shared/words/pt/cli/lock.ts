import type { lock as english } from '../../en/cli/lock.ts';
import { providerNames } from '../common/providerNames.ts';

export const lock: typeof english = {
  cited: ({ text, seqs }) => `${text} [auditoria ${seqs}]`,
  state: ({ isSound }) => (isSound ? 'pode atender' : 'requer atenção'),
  cannotServe: 'não pode atender',
  ownFault: ({ reason, seq, id }) =>
    `recusa as solicitações do Outpost (${reason}) [auditoria ${seq}]: verifique \`providers.${id}.model\` com \`outpost config get\`, ou use outro provedor`,
  nextRun: ({ next }) =>
    next === null
      ? 'Ninguém atenderia a próxima execução.'
      : `A próxima execução usaria ${providerNames.inSentence(next)}.`,
  fields: {
    holder: 'provedor ativo',
    pinned: 'fixado',
    held: 'suspensas',
    benched: 'afastados',
  },
  nothing: 'nada',
  value: (p) =>
    [
      ...(p.provider === null ? [] : [p.provider]),
      ...(p.reason === null ? [] : [p.reason]),
      ...(p.until === null ? [] : [`até ${p.until}`]),
    ].join(', '),
  change: (p) => `${p.from} -> ${p.to}`,
  dryRun: ({ reason }) => `Simulação, nada foi alterado. ${reason}`,
  sayWhy: 'Diga por quê, com --reason: por exemplo --reason "melhor histórico local".',
};
