export const picture = {
  save: 'Save picture',
  png: 'PNG, for messages and slides',
  svg: 'SVG, sharp at every size',
  saved: (name: string) => `Saved as ${name}.`,
  titleOf: (title: string, place: string) => `${title} in ${place}`,
  whyOf: (title: string, place: string, level: string) => `${title}: ${place}, ${level}`,
  fact: (label: string, value: string) => `${label}: ${value}`,
  countsTo: (day: string) => `Counts to ${day}; no forecast is shown.`,
  source: (attribution: string) => `Source of the counts: ${attribution}`,
  dataset: (name: string) => `Counts: dataset ${name}`,
  curveMarks: 'Hatched bars: still being reported, or too small to be shown.',
  curveOf: (disease: string) => `Epidemic curve: ${disease}`,
};
