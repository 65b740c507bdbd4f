/** Levels that are set by hand, on the screen of a place. The level is the user's, and is named so. */
export const en = {
  change: 'Change level…',
  end: 'End override',
  endOf: (place: string) => `End override of the level of ${place}`,
  ending: 'Ending…',
  /** @param change from the computed level to the one by hand */
  stands: (change: string, company: string) => `${change}, ${company}.`,
  /** The level by hand is the computed one by now. */
  sameNow: 'The computed level is the same by now.',
  whyComputed: 'This is what the computed level rests on; the level shown is by hand.',
  ofReplay: 'This is a replay of another day. A level by hand speaks of now.',
  title: (place: string) => `Level of ${place} by hand`,
  intro: (computed: string) =>
    `The computed level is ${computed}. It stays visible, struck through, beside yours; forecasts, scores and notifications keep the computed one.`,
  level: 'Level',
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  reasons: [
    'confirmed case',
    'laboratory result',
    'known from the field',
    'counts are late or incomplete',
    'counts are wrong',
  ],
  otherReason: 'another reason',
  reasonText: 'In your words',
  name: 'Your name',
  nameHint: 'Stored with the level. Once it is in Settings (“Your name”), it is filled in here.',
  until: 'Holds until the end of',
  untilHint: 'Also over new forecasts; it ends by itself, and you can end it before.',
  set: 'Set level',
  setting: 'Setting…',
  missing: {
    level: 'Choose a level other than the computed one.',
    reason: 'Give a reason.',
    name: 'Give your name.',
    until: 'Choose a day from today on.',
  },
};
