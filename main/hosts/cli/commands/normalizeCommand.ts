import { AppError } from '../../../../shared/errors/AppError.ts';
import { quoted } from '../../../../shared/errors/shortened.ts';
import type { ReplyReading, StatedForecast } from '../../../../shared/forecast/replyReadingSchema.ts';
import { providerIds } from '../../../../shared/providers/providerSchema.ts';
import { parseReadRequest, parseReplyFile } from '../../../core/reply/readingFiles.ts';
import { readReply } from '../../../core/reply/readReply.ts';
import { always, type Command, type Io, textOption } from '../Command.ts';
import { plural, table } from '../format.ts';

const STDIN = '-';
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Also the name that recorded replies of an own server carry. */
const knownProviders: readonly string[] = [...providerIds, 'local'];

async function readJson(io: Io, path: string): Promise<unknown> {
  const text = path === STDIN ? await io.readStdin() : await io.readFile(path);
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (thrown) {
    const name = path === STDIN ? 'Standard input' : path;
    throw new AppError(
      'FILE_UNREADABLE',
      `${name} is not JSON. Check that it is the right file, and whole.`,
      { path },
      { cause: thrown },
    );
  }
}

function checkProvider(id: string | undefined): void {
  if (id === undefined || knownProviders.includes(id)) return;
  throw new AppError(
    'UNKNOWN_PROVIDER',
    `There is no provider ${quoted(id)}. Providers: ${providerIds.join(', ')}.`,
    { id, known: providerIds },
  );
}

/** `NUMBER_FROM_STRING` -> `number from string (NUMBER_FROM_STRING)`. */
function inWords(code: string): string {
  return `${code.toLowerCase().replaceAll('_', ' ')} (${code})`;
}

function forecastTable({ horizons }: StatedForecast): string {
  const rows = horizons.flatMap((week) =>
    (['cases', 'deaths'] as const).flatMap((target) => {
      const quantiles = week[target];
      return quantiles === undefined ? [] : [[week.target_end_date, target, ...Object.values(quantiles)]];
    }),
  );
  const first = horizons[0]!;
  const labels = Object.keys(first.cases ?? first.deaths ?? {});
  return table(
    ['Week to', 'Target', ...labels],
    rows.map((row) => row.map(String)),
    labels.map((_, index) => index + 2),
  );
}

/** The verdict in words, then what was repaired, then the numbers. */
function readingText(reading: ReplyReading): string {
  if (reading.outcome === 'rejected') return `Rejected, ${reading.class}: ${inWords(reading.reason)}.`;
  const { warnings, value } = reading;
  const verdict =
    warnings.length === 0
      ? 'Accepted: it is what was asked for.'
      : `Usable after ${plural(warnings.length, 'repair')}:`;
  return [verdict, ...warnings.map((code) => `  ${inWords(code)}`), '', forecastTable(value)].join('\n');
}

export const normalizeCommand: Command = {
  name: 'normalize',
  usage: '--request REQ.json --reply REPLY.json [--provider ID]',
  summary: 'read a kept reply of a model by the rules every reply is read by; `-` is standard input',
  options: { request: 'string', reply: 'string', provider: 'string' },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  async run({ io, ...invocation }) {
    const [request, reply] = [textOption(invocation, 'request'), textOption(invocation, 'reply')];
    if (!request || !reply || (request === STDIN && reply === STDIN)) {
      throw new AppError(
        'INVALID_PARAMS',
        `Name both files; one of them may be \`-\`. Usage: outpost ${this.name} ${this.usage}`,
      );
    }
    checkProvider(textOption(invocation, 'provider'));
    const asked = parseReadRequest(await readJson(io, request));
    const value = readReply(parseReplyFile(await readJson(io, reply)), asked);
    return { value, text: readingText(value) };
  },
};
