import type { lock as english } from '../../en/cli/lock.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;

export const lock: typeof english = {
  cited: ({ text, seqs }) => `${text} [auditoría ${seqs}]`,
  state: ({ isSound }) => (isSound ? 'disponible' : 'requiere atención'),
  cannotServe: 'no disponible',
  ownFault: ({ reason, seq, id }) =>
    `rechaza las solicitudes de Outpost (${reason}) [auditoría ${seq}]: compruebe \`providers.${id}.model\` con \`outpost config get\`, o use otro proveedor`,
  nextRun: ({ next }) =>
    next === null
      ? 'Ningún proveedor estaría disponible para la próxima ejecución.'
      : `La próxima ejecución usaría ${inSentence(next)}.`,
  fields: {
    holder: 'proveedor activo',
    pinned: 'fijado',
    held: 'en espera',
    benched: 'apartado',
  },
  nothing: 'nada',
  value: (p) =>
    [
      ...(p.provider === null ? [] : [p.provider]),
      ...(p.reason === null ? [] : [p.reason]),
      ...(p.until === null ? [] : [`hasta ${p.until}`]),
    ].join(', '),
  change: (p) => `${p.from} -> ${p.to}`,
  dryRun: ({ reason }) => `Simulación, no se cambió nada. ${reason}`,
  sayWhy: 'Diga por qué, con --reason: por ejemplo --reason "mejor historial local".',
};
