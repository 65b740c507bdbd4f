import type { AnswerTime } from '../../../../shared/scoring/scoreSchema.ts';
import type { ForecastArchive } from '../../forecasts/ForecastArchive.ts';
import { medianOf } from '../../surveillance/import/quality/median.ts';
import { soundOnes } from '../../util/soundOnes.ts';

/** How fast each provider answered in its newest published set. @returns by provider, and sets whose file is damaged, a sentence each */
export async function answerTimes(
  forecasts: ForecastArchive,
): Promise<{ answers: AnswerTime[]; damaged: string[] }> {
  const newest = new Map(
    forecasts
      .rows()
      .toReversed()
      .map((row) => [row.provider, row]),
  );
  const { sound, damaged } = await soundOnes([...newest.values()], async (row) => {
    const { forecasts: heads } = await forecasts.files.summary(row);
    const times = heads.map(({ provenance }) => provenance.latencyMs);
    const tokens = heads.flatMap(({ provenance: { usage } }) =>
      usage === null ? [] : usage.promptTokens + usage.completionTokens,
    );
    const [first] = heads;
    if (first === undefined) return null;
    const { provider } = first.provenance;
    const { issuedAt } = first;
    return {
      provider,
      issuedAt,
      n: times.length,
      medianMs: medianOf(times),
      tokens: tokens.length === 0 ? null : medianOf(tokens),
    };
  });
  return {
    answers: sound.filter((one) => one !== null),
    damaged: damaged.map(({ message }) => message),
  };
}
