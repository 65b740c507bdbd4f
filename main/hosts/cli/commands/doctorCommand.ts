/** `outpost doctor`: a check of this machine. It answers also where the data folder can't be opened. */
import { createClient } from '../../../../shared/contract/client.ts';
import {
  type CheckUp,
  checkUpOf,
  type Finding,
  type FindingState,
} from '../../../../shared/doctor/doctorSchema.ts';
import { type AppError, isAppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { installation } from '../../installation.ts';
import { always, type BareContext, type Command, isSet, type Outcome } from '../Command.ts';
import { inProcessTransport } from '../inProcessTransport.ts';

/** A damaged folder has the code of all commands that find one; everything else is a machine that can't be used as it is. */
const EXIT_DAMAGED = 6;
const EXIT_PROBLEM = 3;

export const doctorCommand: Command = {
  name: 'doctor',
  usage: () => '[--network]',
  summary: 'doctor',
  options: { network: 'boolean' },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  run: () => Promise.reject(new Error('doctor is run by runBare')),
  async runBare(context) {
    const value = await checkedUp(context);
    return { value, text: doctorText(value), exitCode: exitOf(value) } satisfies Outcome;
  },
};

async function checkedUp(context: BareContext): Promise<CheckUp> {
  const { dataFolder, isNetworkOff } = context;
  const network = isSet(context, 'network');
  const { openCommandCore } = await import('../openCommandCore.ts');
  try {
    const { core } = await openCommandCore(dataFolder, 'reader', { isNetworkOff });
    try {
      return await createClient(inProcessTransport(core)).call('doctor.check', { network });
    } finally {
      await core.close();
    }
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    return withoutCore(dataFolder, thrown);
  }
}

/** What can be said of the machine where no core opens the folder, and why none does. */
async function withoutCore(dataFolder: string, refusal: AppError): Promise<CheckUp> {
  const [{ createNodeMachine }, { lookAtMachine, machineFindings }] = await Promise.all([
    import('../../../adapters/machine/nodeMachine.ts'),
    import('../../../core/doctor/machineFindings.ts'),
  ]);
  const facts = await lookAtMachine(createNodeMachine(dataFolder), installation().version);
  const what = refusal.message;
  const { todo } = words.doctor;
  const unopened: Finding = {
    id: 'journal',
    state: 'problem',
    what,
    todo: refusal.code === 'NEWER_VERSION' ? null : todo.restoreBackup,
  };
  return checkUpOf([...machineFindings(facts), unopened]);
}

function exitOf({ state, findings }: CheckUp): number {
  if (state !== 'problem') return 0;
  const isDamaged = findings.some((one) => one.id === 'journal' && one.state === 'problem');
  return isDamaged ? EXIT_DAMAGED : EXIT_PROBLEM;
}

const marks: Readonly<Record<FindingState, string>> = { ok: ' ', notice: '-', problem: '!' };

function doctorText({ findings, state }: CheckUp): string {
  const lines = findings.flatMap((found) => [
    `${marks[found.state]} ${words.doctor.states[found.state]}  ${words.common.lists.about({ name: words.doctor.names[found.id], text: found.what })}`,
    ...(found.todo === null ? [] : [`    ${found.todo}`]),
  ]);
  return [...lines, '', words.doctor.verdicts[state]].join('\n');
}
