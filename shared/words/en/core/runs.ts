/** Why a run, or one place of it, has no forecast. */

import type { ProviderId } from '../../../providers/providerSchema.ts';
import { nearNames } from '../common/nearNames.ts';
import { providerNames } from '../common/providerNames.ts';
import { health } from './health.ts';

const { inSentence, startOfSentence } = providerNames;

export const runs = {
  notAForecast: 'not a forecast',
  repeatedAfterChange: 'the active provider changed inside the run, which is repeated',
  thirdUnanswered: 'more than a third of the places of a run got no usable answer',
  asOfInFuture: ({ asOf, today }: { asOf: string; today: string }) =>
    `The as-of date ${asOf} lies in the future; today is ${today}.`,
  /** @param near names that are like it */
  unknownPlace: (p: { unknown: string; near: readonly string[]; shown: string; count: number }) =>
    `The dataset has no place ${p.unknown}. ${nearNames.didYouMean(p.near) ?? `Places: ${p.shown}${p.count > 12 ? ', ...' : ''}.`}`,
  nothingToForecast: ({
    hasCases,
    name,
    minWeeks,
    asOf,
  }: {
    hasCases: boolean;
    name: string;
    minWeeks: number;
    asOf: string;
  }) =>
    !hasCases
      ? `"${name}" reports deaths only, and forecasts start from cases: import a file of cases together with it. What its deaths say by themselves, \`outpost assess\` shows.`
      : `No place of "${name}" has ${minWeeks} reported weeks of cases up to ${asOf}, which a forecast needs. Import more weeks, or choose a later --as-of.`,
  tooFewWeeks: ({
    minWeeks,
    asOf,
    weeks,
    open,
  }: {
    minWeeks: number;
    asOf: string;
    weeks: number;
    open: number;
  }) =>
    `Needs at least ${minWeeks} reported weeks of cases up to ${asOf}; has ${weeks}${open === 0 ? '' : `, ${open} of them preliminary, which no forecast starts from`}.`,
  cancelled: 'The run was cancelled. The published set stays as it was.',
  workEnded: {
    outOfMemory: 'the forecasts of so many places and weeks need more memory than there is',
    ended: 'the part of Outpost that computes forecasts was ended',
    sentence: ({ reason, isOutOfMemory }: { reason: string; isOutOfMemory: boolean }) => {
      const advice = isOutOfMemory
        ? 'Close other programs, or forecast some of the places, and run the forecast again.'
        : 'Run the forecast again.';
      return `Nothing was published: ${reason}. The earlier set stays. ${advice}`;
    },
  },
  tooManyGaps: ({ missing, asked, provider }: { missing: number; asked: number; provider: ProviderId }) =>
    `Nothing was published: ${missing} of ${asked} places got no usable answer from ${inSentence(provider)}. The earlier set stays. The reasons are listed per place.`,
  modelKeepsChanging: ({ provider, models }: { provider: ProviderId; models: string }) =>
    `Nothing was published: the model of ${inSentence(provider)} changed twice inside the run (${models}), and a set has one model. The earlier set stays. Run the forecast again.`,
  providerFailed: ({ provider, reason }: { provider: ProviderId; reason: string }) =>
    `Nothing was published: ${inSentence(provider)} can't serve this run (${reason}). The earlier set stays.`,
  offline: (p: { provider: ProviderId; isPinned: boolean; hasPortal: boolean }) => {
    const way = p.isPinned
      ? 'End the pin with `outpost lock unpin` to use the offline model, or try again online.'
      : 'The offline model works offline: add `--provider embedded`, or try again online.';
    return p.hasPortal
      ? `${health.portal} ${startOfSentence(p.provider)} can't be reached until then. ${way}`
      : `This computer is offline, and ${inSentence(p.provider)} is not on it. ${way}`;
  },
  networkOff: (p: { provider: ProviderId; isPinned: boolean }) => {
    const way = p.isPinned ? 'end the pin with `outpost lock unpin`' : 'add `--provider embedded`';
    return `The network is switched off here, and ${inSentence(p.provider)} is not on this computer. The offline model works: ${way}. Or start without --no-network and OUTPOST_NO_NETWORK.`;
  },
  farNotAllowed: ({ provider }: { provider: ProviderId }) =>
    `${startOfSentence(provider)} would be asked, and automatic forecasts stay on this network. Allow it with \`outpost config set scheduler.farProviders true\`, or ask for the forecast yourself.`,
  triedAll: ({ tried }: { tried: readonly ProviderId[] }) =>
    `Nothing was published: each provider that could serve failed in turn (${tried.map(startOfSentence).join(', ')}). The earlier set stays. \`outpost lock explain\` says why.`,
  outpostCloses: 'Outpost is being closed.',
  placeTooShort: ({ name, reported, minWeeks }: { name: string; reported: number; minWeeks: number }) =>
    `${name} has ${reported} reported weeks; a forecast needs at least ${minWeeks}. Import more weeks of this place.`,
};
