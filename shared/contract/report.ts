/** The methods about the situation report. */
import { placesPictures, reportDraftSchema, reportHeaderFields } from '../report/reportDraft.ts';
import { papers, sitrepSchema } from '../report/sitrepSchema.ts';
import { z } from '../zod.ts';
import { datasetId, fileErrors, method, writeErrors } from './method.ts';

const reportErrors = ['UNKNOWN_DATASET', 'NO_FORECAST_YET', ...fileErrors] as const;

export const reportFormats = ['pdf', 'html', 'txt', 'csv', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What stands in the header of this one report, in place of what is kept. */
const header = z.object(reportHeaderFields).partial().strict().optional();

/** Of this one report, in place of what is kept. */
const placesPicture = z.enum(placesPictures).optional();

export const reportMethods = {
  'report.preview': method({
    summary:
      'The situation report of the current set of a dataset: the document, and the page that prints it.',
    access: 'read',
    params: z.object({ datasetId, paper: z.enum(papers).optional(), header, placesPicture }).strict(),
    result: z.object({ report: sitrepSchema, html: z.string() }),
    errors: reportErrors,
  }),
  'report.draft': method({
    summary: 'What people wrote into the report of a dataset.',
    access: 'read',
    params: z.object({ datasetId }).strict(),
    result: z.object({ draft: reportDraftSchema }),
    errors: ['UNKNOWN_DATASET'],
  }),
  'report.saveDraft': method({
    summary: 'Keeps what people wrote into the report of a dataset; what is answered is on disk.',
    access: 'write',
    params: z.object({ datasetId, draft: reportDraftSchema }).strict(),
    result: z.object({ draft: reportDraftSchema }),
    errors: ['UNKNOWN_DATASET', ...writeErrors],
  }),
  'report.export': method({
    summary:
      'The situation report as a file: a PDF, a page, a text for messages of at most 1,500 characters, or its tables.',
    access: 'read',
    params: z
      .object({
        datasetId,
        format: z.enum(reportFormats),
        paper: z.enum(papers).optional(),
        header,
        placesPicture,
      })
      .strict(),
    result: z.object({
      /** A workbook and a PDF are base64. */
      content: z.string(),
      encoding: z.enum(['text', 'base64']),
      suggestedName: z.string(),
      /** Counts that are not shown. */
      suppressed: z.int().min(0),
    }),
    errors: [...reportErrors, 'NO_PDF'],
  }),
};
