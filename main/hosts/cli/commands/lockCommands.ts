import type {
  Client,
  LockDryRun,
  LockExplanation,
  LockStatus,
  ProviderStatus,
} from '../../../../shared/contract/index.ts';
import type { Params } from '../../../../shared/contract/methods.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { providerIds } from '../../../../shared/providers/providerSchema.ts';
import { createLocalStamp } from '../../../../shared/time/localStamp.ts';
import { utcStamp } from '../../../../shared/time/utcStamp.ts';
import { words } from '../../../../shared/words/index.ts';
import { auditSubjects } from '../auditSubjects.ts';
import { auditText } from '../auditText.ts';
import {
  always,
  type Command,
  type Invocation,
  isSet,
  type Outcome,
  type Summary,
  textOption,
  writerUnlessDryRun,
} from '../Command.ts';
import { providerName } from '../format.ts';
import { providerNamed } from '../providerNamed.ts';
import { table } from '../table.ts';

const DAMAGED_EXIT = 6;

function stateText({ eligible, ownFault }: ProviderStatus): string {
  if (!eligible) return words.cli.lock.cannotServe;
  return words.cli.lock.state({ isSound: ownFault === undefined });
}

/** What failed, and what to do. */
function ownFaultText({ id, ownFault }: ProviderStatus): string[] {
  if (ownFault === undefined) return [];
  return [words.cli.lock.ownFault({ reason: ownFault.reason, seq: ownFault.seq, id })];
}

function providersTable(providers: readonly ProviderStatus[]): string {
  const said = words.cli.tables;
  const rows = providers.map((one) => [
    String(one.priority),
    one.id,
    stateText(one),
    words.common.lists.parts(
      [one.reason ?? one.model ?? '', ...ownFaultText(one)].filter((part) => part !== ''),
    ),
  ]);
  return table(['#', said.provider, said.state, said.modelOrWhyNot], rows, [0]);
}

/** The state in sentences, then every provider. */
async function lockText(client: Client): Promise<string> {
  const { sentences } = await client.call('lock.explain', {});
  const { providers } = await client.call('providers.list', {});
  return [...sentences.map(sentenceText), '', providersTable(providers)].join('\n');
}

function sentenceText({ text, auditSeqs }: LockExplanation['sentences'][number]): string {
  return auditSeqs.length === 0 ? text : words.cli.lock.cited({ text, seqs: auditSeqs.join(', ') });
}

/** What a field of the status holds: a pin, a hold, or a bench; a provider alone by its id. */
interface Changed {
  id?: string;
  reason?: string;
  until?: string | null;
}

function valueText(value: unknown): string {
  const all = (Array.isArray(value) ? value : [value]).filter((one) => one !== null && one !== undefined);
  if (all.length === 0) return words.cli.lock.nothing;
  return words.common.lists.parts(
    all.map((one: Changed | string) => {
      const { id, reason = null, until = null } = typeof one === 'string' ? { id: one } : one;
      return words.cli.lock.value({
        provider: id === undefined ? null : providerName(id),
        reason,
        until: until === null ? null : utcStamp(until),
      });
    }),
  );
}

export function dryRunText(answer: LockDryRun): string {
  const { fields } = words.cli.lock;
  // Its number is of the audit trail and JSON alone.
  const told = Object.entries(answer.wouldChange).filter(([field]) => field !== 'epoch');
  const changes = told.map(([field, { from, to }]) => {
    const text = words.cli.lock.change({ from: valueText(from), to: valueText(to) });
    return `  ${words.common.lists.about({ name: fields[field] ?? field, text })}`;
  });
  const next = words.cli.lock.nextRun({ next: answer.nextRunUses });
  return [words.cli.lock.dryRun({ reason: answer.reason }), ...changes, next].join('\n');
}

async function outcomeOf(value: LockStatus | LockDryRun, client: Client): Promise<Outcome> {
  return { value, text: 'wouldChange' in value ? dryRunText(value) : await lockText(client) };
}

function numberOption(text: string | undefined, name: string): Record<string, number> {
  if (text === undefined) return {};
  if (/^\d+$/.test(text)) return { [name]: Number(text) };
  throw new AppError('INVALID_PARAMS', words.cli.forecasts.wholeNumber({ name, text }));
}

export const lockCommands: Command[] = [
  {
    name: 'lock',
    usage: () => '',
    summary: 'lock',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('lock.status', {});
      return outcomeOf(value, client);
    },
  },
  lockChange('lock.acquire', {
    usage: () => 'ID',
    hasProvider: true,
    summary: 'lockAcquire',
    params: (context) => ({ id: providerOf(context) }),
  }),
  lockChange('lock.release', {
    usage: () => '',
    summary: 'lockRelease',
    params: () => ({}),
  }),
  lockChange('lock.switch', {
    usage: () => words.cli.usages.withReason,
    hasProvider: true,
    options: { reason: 'string' },
    summary: 'lockSwitch',
    params: (context) => ({ id: providerOf(context), reason: reasonOption(context) }),
  }),
  lockChange('lock.pin', {
    usage: () => words.cli.usages.lockPin,
    hasProvider: true,
    options: { reason: 'string', until: 'string' },
    summary: 'lockPin',
    params(context) {
      const until = textOption(context, 'until');
      const pinned = { id: providerOf(context), reason: reasonOption(context) };
      return until === undefined ? pinned : { ...pinned, until };
    },
  }),
  lockChange('lock.unpin', { usage: () => '', summary: 'lockUnpin', params: () => ({}) }),
  lockChange('lock.hold', {
    usage: () => words.cli.usages.reason,
    options: { reason: 'string' },
    summary: 'lockHold',
    params: (context) => ({ reason: reasonOption(context) }),
  }),
  lockChange('lock.resume', { usage: () => '', summary: 'lockResume', params: () => ({}) }),
  lockChange('lock.readmit', {
    usage: () => words.cli.usages.withReason,
    hasProvider: true,
    options: { reason: 'string' },
    summary: 'lockReadmit',
    params: (context) => ({ id: providerOf(context), reason: reasonOption(context) }),
  }),
  {
    name: 'lock explain',
    usage: () => '',
    summary: 'lockExplain',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('lock.explain', {});
      return { value, text: value.sentences.map(sentenceText).join('\n') };
    },
  },
  {
    name: 'audit',
    usage: () => words.cli.usages.audit,
    summary: 'audit',
    options: { limit: 'string', since: 'string', verify: 'boolean', export: 'string', codes: 'boolean' },
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    run: runAudit,
  },
  {
    name: 'providers',
    usage: () => '',
    summary: 'providers',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('providers.list', {});
      return { value, text: providersTable(value.providers) };
    },
  },
];

type LockChange =
  | 'lock.acquire'
  | 'lock.release'
  | 'lock.switch'
  | 'lock.pin'
  | 'lock.unpin'
  | 'lock.hold'
  | 'lock.resume'
  | 'lock.readmit';

/** An override without a reason tells nobody later why. */
function reasonOption(context: Invocation): string {
  const reason = textOption(context, 'reason')?.trim();
  if (reason) return reason;
  throw new AppError('INVALID_PARAMS', words.cli.lock.sayWhy);
}

interface LockChangeWords<M extends LockChange> {
  usage: () => string;
  summary: Summary;
  /** Whether the command names a provider. */
  hasProvider?: true;
  /** Options besides `--dry-run`. */
  options?: Command['options'];
  params(context: Invocation): Params<M>;
}

/** A command that changes the lock, or says with `--dry-run` what it would change. */
function lockChange<M extends LockChange>(
  method: M,
  { usage, summary, hasProvider, options, params }: LockChangeWords<M>,
): Command {
  const providers = hasProvider ? 1 : 0;
  return {
    name: method.replace('.', ' '),
    usage: () => `${usage()} [--dry-run]`.trim(),
    summary,
    options: { 'dry-run': 'boolean', ...options },
    positionals: { min: providers, max: providers },
    access: writerUnlessDryRun,
    async run(context) {
      const dryRun = isSet(context, 'dry-run') ? { dryRun: true } : {};
      const value = await context.client.call(method, { ...params(context), ...dryRun });
      return outcomeOf(value, context.client);
    },
  };
}

function providerOf({ positionals }: Invocation) {
  return providerNamed(positionals[0]!, providerIds);
}

async function runAudit(context: Parameters<Command['run']>[0]): Promise<Outcome> {
  const out = textOption(context, 'export');
  const limit = out === undefined ? numberOption(textOption(context, 'limit'), 'limit') : { limit: 100_000 };
  const value = await context.client.call('audit.list', {
    ...limit,
    ...numberOption(textOption(context, 'since'), 'since'),
    ...(isSet(context, 'verify') ? { verify: true } : {}),
  });
  if (out !== undefined) {
    const lines = value.entries.toReversed().map((entry) => `${JSON.stringify(entry)}\n`);
    await context.io.writeFile(out, lines.join(''));
  }
  const exit = value.verified === false ? { exitCode: DAMAGED_EXIT } : {};
  if (context.isJson) return { value, text: '', ...exit };
  const style = {
    subjectOf: await auditSubjects(context.client, value.entries),
    stamp: createLocalStamp(),
    hasCodes: isSet(context, 'codes'),
  };
  const verdict = verdictText(value);
  const text = [auditText(value.entries, style), ...(verdict === null ? [] : ['', verdict])].join('\n');
  return { value, text, ...exit };
}

function verdictText(page: {
  verified: boolean | null;
  broken: { segment: string; seq: number } | null;
  quarantined: { file: string; recoveredAtSeq: number | null }[];
}): string | null {
  if (page.verified === null) return null;
  if (page.verified) return words.cli.audit.intact;
  if (page.broken !== null) {
    return words.cli.audit.broken({ seq: page.broken.seq, segment: page.broken.segment });
  }
  const unknown = page.quarantined.filter((file) => file.recoveredAtSeq === null).map((file) => file.file);
  return words.cli.audit.unaccounted({ files: unknown.join(', ') });
}
