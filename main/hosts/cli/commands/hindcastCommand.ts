import type { Params } from '../../../../shared/contract/methods.ts';
import { AppError, isAppError } from '../../../../shared/errors/AppError.ts';
import { quoted } from '../../../../shared/errors/shortened.ts';
import { embeddedModels } from '../../../../shared/providers/embeddedModel.ts';
import { EMBEDDED } from '../../../../shared/providers/providerSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { always, type Command, type CommandContext, textOption, textOptions } from '../Command.ts';
import { dateOption } from '../dateOption.ts';
import { refusalForPeople } from '../importText.ts';
import { showHindcastProgress } from '../progress.ts';
import { importParams } from './datasetCommands.ts';
import { providerOption, wholeNumber } from './forecastCommands.ts';

type HindcastParams = Params<'hindcast.run'>;

function wrongly(problem: string): AppError {
  return new AppError('INVALID_PARAMS', problem);
}

async function sourceOf(context: CommandContext): Promise<HindcastParams['source']> {
  const [vintages, rounds] = [textOption(context, 'vintages'), textOption(context, 'rounds')];
  const files = textOptions(context, 'file');
  const origins = wholeNumber(context, 'origins');
  if (files.length > 0 && vintages === undefined && rounds === undefined) {
    if (origins === undefined || origins === 0) throw wrongly(words.cli.hindcast.sayOrigins);
    const params = await importParams(context, { files, asOf: null });
    return { ...params, origins };
  }
  if (vintages === undefined || rounds === undefined || files.length > 0 || origins !== undefined) {
    throw wrongly(words.cli.hindcast.nameFiles);
  }
  const [population, disease] = [textOption(context, 'population'), textOption(context, 'disease')];
  return {
    vintages: { path: vintages },
    rounds: { path: rounds },
    ...(population === undefined ? {} : { population: { path: population } }),
    ...(disease === undefined ? {} : { disease }),
  };
}

function modelOption(context: CommandContext): Pick<HindcastParams, 'model'> {
  const name = textOption(context, 'model');
  if (name === undefined) return {};
  const model = embeddedModels.find((one) => one === name);
  if (model === undefined)
    throw wrongly(words.cli.hindcast.noModel({ known: embeddedModels.join(', '), text: quoted(name) }));
  return { model };
}

/** A model of somebody else may have read the outcome since, and a hindcast would ask it thousands of times. */
function refuseOthers(context: CommandContext): void {
  const { provider = EMBEDDED } = providerOption(context);
  if (provider === EMBEDDED) return;
  throw wrongly(words.cli.hindcast.onlyEmbedded({ provider }));
}

export const hindcastCommand: Command = {
  name: 'hindcast',
  usage: () => words.cli.usages.hindcast,
  summary: 'hindcast',
  options: {
    vintages: 'string',
    rounds: 'string',
    file: 'strings',
    origins: 'string',
    disease: 'string',
    population: 'string',
    mapping: 'string',
    sheet: 'string',
    from: 'string',
    to: 'string',
    provider: 'string',
    model: 'string',
    hub: 'string',
  },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  isStoppedWhole: true,
  async run(context) {
    refuseOthers(context);
    const out = textOption(context, 'hub');
    if (out === undefined) throw wrongly(words.cli.hindcast.nameOut);
    const dates = { ...dateOption(context, 'from'), ...dateOption(context, 'to') };
    const source = await sourceOf(context);
    const done = showHindcastProgress(context.client, context.io);
    try {
      const { gaps, ...value } = await context.client.call('hindcast.run', {
        source,
        ...dates,
        ...modelOption(context),
        out,
      });
      for (const { location, rounds, reason } of gaps)
        context.io.err(
          words.cli.hindcast.gap({
            location,
            rounds: words.cli.counts.rounds(rounds),
            reason: gapWords(reason),
          }),
        );
      const text = words.cli.hindcast.wrote({
        forecasts: words.cli.counts.forecasts(value.forecasts),
        rounds: words.cli.counts.rounds(value.rounds),
        out,
        seconds: words.common.numbers.fixed(value.seconds, 1),
      });
      return { value, text };
    } catch (thrown) {
      const files = textOptions(context, 'file').length;
      throw isAppError(thrown) && !context.isJson && files > 0
        ? refusalForPeople(thrown, files === 1)
        : thrown;
    } finally {
      done();
    }
  },
};

function gapWords(reason: 'TOO_FEW_WEEKS' | 'TOO_OLD'): string {
  const { tooFewWeeks, tooOld } = words.cli.hindcast.gaps;
  return reason === 'TOO_OLD' ? tooOld : tooFewWeeks;
}
