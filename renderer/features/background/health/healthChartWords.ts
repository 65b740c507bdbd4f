import type { Services } from '../../../data/Services.ts';
import { durationWords } from '../../../words/durationWords.ts';
import { type HealthSlots, SLOTS } from './healthSlots.ts';

/** The span of the medians, and the last of them. */
function latencyWords(latencies: readonly number[], services: Pick<Services, 'text' | 'format'>): string {
  const words = services.text.health.summary;
  const last = latencies.at(-1);
  if (last === undefined) return words.noneAnswered;
  const spoken = (ms: number) => durationWords(ms, services);
  if (latencies.length === 1) return words.oneLatency(spoken(last));
  const [low, high] = [Math.min(...latencies), Math.max(...latencies)];
  return words.latency({ low: spoken(low), high: spoken(high), last: spoken(last) });
}

/** What the bars of one provider show, in numbers, for those who do not see them. */
export function healthChartWords(
  name: string,
  slots: HealthSlots,
  now: number,
  services: Pick<Services, 'text' | 'format'>,
): string {
  const { text, format } = services;
  const words = text.health.summary;
  const looked = slots.filter((slot) => slot !== null);
  if (looked.length === 0) return words.nothing(name);
  const checks = looked.reduce((sum, slot) => sum + slot.checks, 0);
  const failed = looked.reduce((sum, slot) => sum + slot.failed, 0);
  const lastFailed = looked.findLast((slot) => slot.failed > 0);
  const latencies = looked.flatMap((slot) => slot.latencyMs ?? []);
  return [
    words.looks({
      name,
      count: checks,
      looks: format.count(checks),
      slots: format.count(looked.length),
      of: format.count(SLOTS),
    }),
    lastFailed === undefined
      ? words.noneFailed
      : words.failed(failed, format.count(failed), format.time(lastFailed.from, now)),
    latencyWords(latencies, services),
  ].join(' ');
}
