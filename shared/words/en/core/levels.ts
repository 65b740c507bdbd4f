import { nearNames } from '../common/nearNames.ts';

/** Why a level is not set by hand. */
export const levels = {
  notOverridden: ({ name }: { name: string }) =>
    `The level of ${name} is the computed one: none was set by hand, or its time is over.`,
  untilPast: ({ until }: { until: string }) => `${until} is over already. Give a later end.`,
  noName:
    'A level that is set by hand needs a name. Give one with `--by NAME`, or set yours once: `outpost config set report.author "NAME"`.',
  sameAsComputed: ({ name, level, isByHand }: { name: string; level: string; isByHand: boolean }) =>
    isByHand
      ? `The computed level of ${name} is ${level}. End the level that was set by hand to show it.`
      : `The level of ${name} is ${level} already, as computed.`,
  sameByHand: ({ name, level, until }: { name: string; level: string; until: string }) =>
    `The level of ${name} is ${level} by hand already, until ${until}. Give another end with \`--until DATE\`, or another reason.`,
  ofReplay: ({ asOf }: { asOf: string }) =>
    `The current set is a replay as of ${asOf}. A level by hand speaks of now; make a forecast of today first.`,
  unknownPlace: (p: { unknown: string; near: readonly string[]; shown: string; more: number }) =>
    `The current set has no place ${p.unknown}. ${nearNames.didYouMean(p.near) ?? `Places: ${p.shown}${p.more > 0 ? ', ...' : ''}.`}`,
};
