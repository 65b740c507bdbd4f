import type { Client, Look, News } from '../../../../shared/contract/index.ts';

/** What a visit of the overview is compared with: undefined until the core has said it, null where nobody has looked yet. */
export interface Baseline {
  current: Look | null | undefined;
}

/**
 * What changed since the last look. The first answer says which look that was, and later ones of the same visit are compared with
 * it too: what comes while the overview is open is added to the line, it does not replace it.
 */
export function newsQuery(client: Client, datasetId: string, baseline: Baseline) {
  return {
    queryKey: ['news', datasetId],
    // Another visit begins anew.
    gcTime: 0,
    queryFn: async (): Promise<News> => {
      const { current: since } = baseline;
      const news = await client.call(
        'looks.news',
        since === undefined ? { datasetId } : { datasetId, since },
      );
      if (baseline.current === undefined) baseline.current = news.since;
      return news;
    },
  };
}
