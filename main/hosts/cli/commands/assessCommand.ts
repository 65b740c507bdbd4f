import type { PlacesAssessment } from '../../../../shared/contract/index.ts';
import { AppError, isAppError } from '../../../../shared/errors/AppError.ts';
import { words } from '../../../../shared/words/index.ts';
import { assessText } from '../assessText.ts';
import { always, type Command, type CommandContext, textOption, textOptions } from '../Command.ts';
import { dateOption } from '../dateOption.ts';
import { refusalForPeople } from '../importText.ts';
import { showImportProgress } from '../progress.ts';
import { importParams, readingOptions } from './datasetCommands.ts';

async function assess(context: CommandContext): Promise<PlacesAssessment> {
  const id = textOption(context, 'dataset');
  const files = textOptions(context, 'file');
  if ((id === undefined) === (files.length === 0)) {
    throw new AppError('INVALID_PARAMS', words.cli.assess.nameOne);
  }
  const locations = textOptions(context, 'location');
  const asOf = dateOption(context, 'as-of')['as-of'];
  const choice = {
    ...(locations.length === 0 ? {} : { locations }),
    ...(asOf === undefined ? {} : { asOf }),
  };
  if (id !== undefined) return context.client.call('datasets.assess', { id, ...choice });
  return assessFiles(context, files, choice);
}

async function assessFiles(
  context: CommandContext,
  files: readonly string[],
  choice: { locations?: string[]; asOf?: string },
): Promise<PlacesAssessment> {
  const { client, io, isJson } = context;
  const params = await importParams(context, { files, asOf: null });
  const done = showImportProgress(client, io);
  try {
    return await client.call('datasets.assessFiles', { ...params, ...choice });
  } catch (thrown) {
    throw isAppError(thrown) && !isJson ? refusalForPeople(thrown, files.length === 1) : thrown;
  } finally {
    done();
  }
}

export const assessCommand: Command = {
  name: 'assess',
  usage: () => words.cli.usages.assess,
  summary: 'assess',
  options: {
    ...readingOptions,
    dataset: 'string',
    file: 'strings',
    location: 'strings',
    'as-of': 'string',
  },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  async run(context) {
    const value = await assess(context);
    return { value, text: assessText(value) };
  },
};
