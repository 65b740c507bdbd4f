import { AppError } from '../../../../shared/errors/AppError.ts';
import type { ReplyReading, StatedForecast } from '../../../../shared/forecast/replyReadingSchema.ts';
import { providerIds } from '../../../../shared/providers/providerSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { parseReadRequest, parseReplyFile } from '../../../core/reply/readingFiles.ts';
import { readReply } from '../../../core/reply/readReply.ts';
import { always, type Command, type Io, textOption } from '../Command.ts';
import { providerNamed } from '../providerNamed.ts';
import { table } from '../table.ts';

const STDIN = '-';
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Also the name that recorded replies of an own server carry. */
const knownProviders: readonly string[] = [...providerIds, 'local'];

async function readJson(io: Io, path: string): Promise<unknown> {
  const text = path === STDIN ? await io.readStdin() : await io.readFile(path);
  try {
    return JSON.parse(text.replace(BYTE_ORDER_MARK, ''));
  } catch (thrown) {
    const name = words.cli.normalize.input({ isStandard: path === STDIN, path });
    throw new AppError('FILE_UNREADABLE', words.cli.normalize.noJson({ name }), { path }, { cause: thrown });
  }
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
    [words.cli.tables.weekTo, words.cli.tables.target, ...labels],
    rows.map((row) => row.map(String)),
    labels.map((_, index) => index + 2),
  );
}

/** The verdict in words, then what was repaired, then the numbers. */
function readingText(reading: ReplyReading): string {
  if (reading.outcome === 'rejected')
    return words.cli.normalize.rejected({ failure: reading.class, reason: inWords(reading.reason) });
  const { warnings, value } = reading;
  const verdict = words.cli.normalize.verdict({
    warnings: warnings.length,
    repairs: words.cli.counts.repairs(warnings.length),
  });
  return [verdict, ...warnings.map((code) => `  ${inWords(code)}`), '', forecastTable(value)].join('\n');
}

export const normalizeCommand: Command = {
  name: 'normalize',
  usage: () => words.cli.usages.normalize,
  summary: 'normalize',
  options: { request: 'string', reply: 'string', provider: 'string' },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  async run({ io, ...invocation }) {
    const [request, reply] = [textOption(invocation, 'request'), textOption(invocation, 'reply')];
    if (!request || !reply || (request === STDIN && reply === STDIN)) {
      throw new AppError(
        'INVALID_PARAMS',
        words.cli.normalize.nameFiles({ name: this.name, usage: this.usage() }),
      );
    }
    const provider = textOption(invocation, 'provider');
    if (provider !== undefined) providerNamed(provider, knownProviders);
    const asked = parseReadRequest(await readJson(io, request));
    const value = readReply(parseReplyFile(await readJson(io, reply)), asked);
    return { value, text: readingText(value) };
  },
};
