import type { ProviderHealth } from '../../../contract/index.ts';
import { createPlural } from '../../plural.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';

const plural = createPlural('en');

const sources: Record<NonNullable<ProviderHealth['source']>, (when: string) => string> = {
  probe: (when) => `Looked at ${when}, by a probe.`,
  request: (when) => `Looked at ${when}, by a real request.`,
};

/** How the providers and the network are, and the small charts of the last day. */
export const health = {
  title: 'Health of providers',
  intro: 'Probes look whether a provider answers; they send no counts and spend no tokens.',
  statuses: healthStatuses,
  connectivity: networkStatuses,
  connectivityChecked: (when: string) => `Looked at ${when}.`,
  notWatching: 'This process does not look by itself: what is shown was found by another one, or on request.',
  check: 'Check now',
  checking: 'Looking at the network and every enabled provider…',
  sources,
  latency: (duration: string) => `Took ${duration}.`,
  nextProbe: (until: string) => `Next look ${until}.`,
  confirming: (count: number, failed: string, of: string) =>
    plural(count, {
      one: `${failed} of ${of} probes failed`,
      other: `${failed} of ${of} probes failed`,
    }),
  confirmingNote: 'A real request found it down. When all of them fail, the next provider takes over.',
  none: 'No provider is looked at. Enable one on the Provider screen.',
  others: 'Others',
  chart: {
    scale: (top: string) => `up to ${top}`,
    noScale: 'no latency known',
    start: '24 h ago',
    middle: '12 h ago',
    end: 'now',
    latencyMark: 'median time to answer in a half hour, one scale for all',
    failedMark: 'share of looks that failed, hanging below the line',
    gap: 'nothing drawn: nobody looked',
  },
  summary: {
    nothing: (name: string) => `${name}, last 24 hours: nobody looked.`,
    looks: (p: { name: string; count: number; looks: string; slots: string; of: string }) =>
      plural(p.count, {
        one: `${p.name}, last 24 hours: ${p.looks} look, in ${p.slots} of ${p.of} half hours.`,
        other: `${p.name}, last 24 hours: ${p.looks} looks, in ${p.slots} of ${p.of} half hours.`,
      }),
    noneFailed: 'None failed.',
    failed: (count: number, failed: string, from: string) =>
      plural(count, {
        one: `${failed} failed, in the half hour from ${from}.`,
        other: `${failed} failed, the last in the half hour from ${from}.`,
      }),
    noneAnswered: 'None was answered.',
    oneLatency: (median: string) => `Median time to answer ${median}.`,
    latency: (p: { low: string; high: string; last: string }) =>
      `Median times to answer from ${p.low} to ${p.high}, the last ${p.last}.`,
  },
  table: {
    show: 'Show as table',
    showOf: (name: string) => `Show as table: looks at ${name}`,
    caption: (name: string) => `Looks at ${name} by half hour, newest first`,
    from: 'From',
    checks: 'Looks',
    failed: 'Failed',
    latency: 'Median',
  },
};
