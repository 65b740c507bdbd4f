/** `outpost team`: many data folders whose journals meet in one database. */
import { AppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { always, type Command, type CommandContext, isSet, textOption } from '../Command.ts';
import { conflictsText } from '../conflictsText.ts';
import { showTeamProgress } from '../progress.ts';
import { teamText } from '../teamText.ts';
import { wholeNumber } from './forecastCommands.ts';

const joinOptions = { password: 'boolean', 'plain-text': 'boolean' } as const;

/** The password is typed unseen, or comes on standard input; it is never an argument. */
async function passwordOf(context: CommandContext): Promise<{ password?: string; plainText?: boolean }> {
  if (!isSet(context, 'password')) return {};
  const password = (await context.io.readSecret(words.cli.team.passwordPrompt)).replace(/[\r\n]+$/, '');
  if (password === '') throw new AppError('INVALID_PARAMS', words.cli.team.noPassword);
  return { password, plainText: isSet(context, 'plain-text') };
}

async function joinAndSync(context: CommandContext, name: string | null) {
  const { client, positionals } = context;
  const create = name === null ? {} : { create: { name } };
  const password = await passwordOf(context);
  const { membership } = await client.call('team.join', { address: positionals[0]!, ...password, ...create });
  const { team, address } = membership!;
  const said = words.cli.team;
  const first = name === null ? said.joined({ team, address }) : said.began({ team, address });
  const value = await synced(context);
  return { value, text: `${first}\n${said.synced(value.last!)}\n\n${teamText(value)}` };
}

async function synced({ client, io }: CommandContext) {
  const done = showTeamProgress(client, io);
  try {
    return await client.call('team.sync', {});
  } finally {
    done();
  }
}

export const teamCommands: Command[] = [
  {
    name: 'team create',
    usage: () => words.cli.usages.teamCreate,
    summary: 'teamCreate',
    options: { ...joinOptions, name: 'string' },
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    isStoppedWhole: true,
    run: (context) => joinAndSync(context, textOption(context, 'name') ?? words.cli.team.usualName),
  },
  {
    name: 'team join',
    usage: () => words.cli.usages.teamJoin,
    summary: 'teamJoin',
    options: joinOptions,
    positionals: { min: 1, max: 1 },
    access: always('writer'),
    isStoppedWhole: true,
    run: (context) => joinAndSync(context, null),
  },
  {
    name: 'team leave',
    usage: () => '',
    summary: 'teamLeave',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    async run({ client }) {
      const value = await client.call('team.leave', {});
      return { value, text: words.cli.team.left };
    },
  },
  {
    name: 'team status',
    usage: () => '',
    summary: 'teamStatus',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run({ client }) {
      const value = await client.call('team.status', {});
      // Comparing the counts of all sites can take a minute: whoever asks for the status does not wait for it.
      const hint = value.sites.length < 2 ? [] : ['', words.cli.teamMeaning.whereConflicts];
      return { value, text: [teamText(value), ...hint].join('\n') };
    },
  },
  {
    name: 'team conflicts',
    usage: () => words.cli.usages.teamConflicts,
    summary: 'teamConflicts',
    options: { limit: 'string', offset: 'string' },
    positionals: { min: 0, max: 0 },
    access: always('reader'),
    async run(context) {
      const [limit, offset] = [wholeNumber(context, 'limit'), wholeNumber(context, 'offset')];
      const value = await context.client.call('team.conflicts', {
        ...(limit === undefined ? {} : { limit }),
        ...(offset === undefined ? {} : { offset }),
      });
      return { value, text: conflictsText(value, offset ?? 0) };
    },
  },
  {
    name: 'team sync',
    usage: () => '',
    summary: 'teamSync',
    options: {},
    positionals: { min: 0, max: 0 },
    access: always('writer'),
    isStoppedWhole: true,
    async run(context) {
      const value = await synced(context);
      return { value, text: `${words.cli.team.synced(value.last!)}\n\n${teamText(value)}` };
    },
  },
];
