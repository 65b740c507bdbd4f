import type { Params } from '../../../../shared/contract/methods.ts';
import { AppError } from '../../../../shared/errors/AppError.ts';
import { quoted } from '../../../../shared/errors/shortened.ts';
import { placesPictures } from '../../../../shared/report/reportDraft.ts';
import { papers } from '../../../../shared/report/sitrepSchema.ts';
import { words } from '../../../../shared/words/index.ts';
import { always, type Command, type CommandContext, isSet, textOption } from '../Command.ts';
import { pdfPages } from '../pdfPages.ts';

/** By the ending of the file. A PDF is the page, printed. */
const endings = ['pdf', 'html', 'xlsx', 'csv', 'txt'] as const;
type Ending = (typeof endings)[number];

function wrongly(problem: string): AppError {
  return new AppError('INVALID_PARAMS', problem);
}

function endingOf(out: string): Ending {
  const ending = endings.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (ending !== undefined) return ending;
  const known = endings.map((one) => `.${one}`).join(', ');
  throw wrongly(words.cli.report.unknownEnding({ out: quoted(out), known }));
}

function paperOption(context: CommandContext): Pick<Params<'report.export'>, 'paper'> {
  const text = textOption(context, 'paper');
  if (text === undefined) return {};
  const paper = papers.find((one) => one === text.toLowerCase());
  if (paper === undefined)
    throw wrongly(words.cli.report.unknownPaper({ text: quoted(text), known: papers.join(', ') }));
  return { paper };
}

function pictureOption(context: CommandContext): Pick<Params<'report.export'>, 'placesPicture'> {
  const text = textOption(context, 'picture');
  if (text === undefined) return {};
  const placesPicture = placesPictures.find((one) => one === text.toLowerCase());
  if (placesPicture === undefined)
    throw wrongly(words.cli.report.unknownPicture({ text: quoted(text), known: placesPictures.join(', ') }));
  return { placesPicture };
}

/** What the options say stands in this one report; what is kept for the dataset stays as it is. */
function headerOptions(context: CommandContext): NonNullable<Params<'report.export'>['header']> {
  const stated = (['number', 'author', 'organisation'] as const).flatMap((name) => {
    const text = textOption(context, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { ...Object.fromEntries(stated), ...(isSet(context, 'final') ? { isFinal: true } : {}) };
}

export const reportCommand: Command = {
  name: 'report',
  usage: () => words.cli.usages.report,
  summary: 'report',
  options: {
    dataset: 'string',
    out: 'string',
    number: 'string',
    author: 'string',
    organisation: 'string',
    final: 'boolean',
    paper: 'string',
    picture: 'string',
  },
  positionals: { min: 0, max: 0 },
  access: always('reader'),
  async run(context) {
    const [datasetId, out] = [textOption(context, 'dataset'), textOption(context, 'out')];
    if (datasetId === undefined || out === undefined) throw wrongly(words.cli.report.nameDatasetAndFile);
    const ending = endingOf(out);
    const { content, encoding, suppressed } = await context.client.call('report.export', {
      datasetId,
      format: ending,
      header: headerOptions(context),
      ...paperOption(context),
      ...pictureOption(context),
    });
    const whole = encoding === 'base64' ? new Uint8Array(Buffer.from(content, 'base64')) : content;
    await context.io.replaceFile(out, whole);
    const pages = ending === 'pdf' && typeof whole !== 'string' ? pdfPages(whole) : null;
    return {
      value: { written: out, pages, suppressed },
      text: words.cli.report.wrote({ out, pages, suppressed }),
    };
  },
};
