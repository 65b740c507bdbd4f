/** What people write into the report of a dataset: kept until they change it. */
import { z } from '../zod.ts';

const LONGEST_LINE = 200;
const LONGEST_TEXT = 4_000;
const MOST_HIGHLIGHTS = 30;

const line = z.string().max(LONGEST_LINE);
const text = z.string().max(LONGEST_TEXT);

export const reportHeaderFields = {
  organisation: line,
  /** What the report is about; the name of the dataset where it is empty. */
  area: line,
  number: line,
  author: line,
  clearedBy: line,
  isFinal: z.boolean(),
};

/** What stands beside the epidemic curve: the levels of places on a map, or their counts as ranked bars. */
export const placesPictures = ['map', 'bars'] as const;
export type PlacesPicture = (typeof placesPictures)[number];

/** Free text; a line is a paragraph. */
export const reportTexts = { actions: text, needs: text, responseGaps: text };

/** A change of one highlight. */
const highlightEditSchema = z.discriminatedUnion('change', [
  /** `auto` is the sentence that was edited: where the numbers say something else since, the report says so. */
  z.object({ change: z.literal('edited'), id: line, text, auto: text }).strict(),
  z.object({ change: z.literal('removed'), id: line }).strict(),
  z.object({ change: z.literal('added'), id: line, text }).strict(),
]);
export type HighlightEdit = z.infer<typeof highlightEditSchema>;

export const reportDraftSchema = z
  .object({
    ...reportHeaderFields,
    ...reportTexts,
    highlights: z.array(highlightEditSchema).max(MOST_HIGHLIGHTS),
    /** Why small numbers are shown; suppression stays on without it. */
    suppressionReason: line,
    /** Absent: a map where it shows most of the places. */
    placesPicture: z.enum(placesPictures).exactOptional(),
  })
  .strict();
export type ReportDraft = z.infer<typeof reportDraftSchema>;

export const emptyDraft: ReportDraft = {
  organisation: '',
  area: '',
  number: '',
  author: '',
  clearedBy: '',
  isFinal: false,
  actions: '',
  needs: '',
  responseGaps: '',
  highlights: [],
  suppressionReason: '',
};
