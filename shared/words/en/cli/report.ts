/** The command that writes situation reports. */
import { createPlural } from '../../plural.ts';
import { counted } from '../common/counted.ts';

const plural = createPlural('en');

export const report = {
  nameDatasetAndFile: 'Name the dataset with --dataset ID and the file with --out FILE.',
  unknownEnding: (p: { out: string; known: string }) =>
    `${p.out} names no kind of report. Its name must end with one of ${p.known}.`,
  unknownPaper: (p: { text: string; known: string }) =>
    `There is no paper ${p.text}. Choose one of ${p.known}.`,
  unknownPicture: (p: { text: string; known: string }) =>
    `There is no picture ${p.text}. Choose one of ${p.known}.`,
  wrote: (p: { out: string; pages: number | null; suppressed: number }) =>
    `Wrote ${p.out}${p.pages === null ? '' : `, ${counted(p.pages, 'page')}`}.${
      p.suppressed === 0
        ? ''
        : ` ${plural(p.suppressed, { one: '1 figure is', other: `${p.suppressed} figures are` })} suppressed: small ones, and those that would give them away.`
    }`,
};
