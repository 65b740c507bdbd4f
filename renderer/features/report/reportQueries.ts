/** The questions about the situation report of a dataset. */
import { skipToken } from '@tanstack/react-query';
import type { Client } from '../../../shared/contract/index.ts';
import type { ReportDraft } from '../../../shared/report/reportDraft.ts';
import type { Paper, Sitrep } from '../../../shared/report/sitrepSchema.ts';
import { type Loadable, useAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';

/** The report, and the page that prints it. */
export interface ReportAnswer {
  report: Sitrep;
  html: string;
}

/** Old with the set: its key begins as that of the summary does. */
export function reportQuery(client: Client, datasetId: string, paper: Paper) {
  return {
    queryKey: ['summary', datasetId, 'report', paper],
    queryFn: (): Promise<ReportAnswer> => client.call('report.preview', { datasetId, paper }),
  };
}

/** What people wrote into it. */
export function draftQuery(client: Client, datasetId: string) {
  return {
    queryKey: ['report-draft', datasetId],
    queryFn: async (): Promise<ReportDraft> => (await client.call('report.draft', { datasetId })).draft,
  };
}

/** @param datasetId null while none is chosen */
export function useReport(datasetId: string | null, paper: Paper): Loadable<ReportAnswer> {
  const query = reportQuery(useServices().stores.answers.client, datasetId ?? '', paper);
  // While it is made anew the page as it was stays, and the place where one was reading.
  return useAnswer<ReportAnswer>(datasetId === null ? { ...query, queryFn: skipToken } : query, {
    isKept: true,
  });
}

export function useKeptDraft(datasetId: string | null): Loadable<ReportDraft> {
  const query = draftQuery(useServices().stores.answers.client, datasetId ?? '');
  return useAnswer<ReportDraft>(datasetId === null ? { ...query, queryFn: skipToken } : query);
}
