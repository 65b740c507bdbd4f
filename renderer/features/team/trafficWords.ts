import type { TeamTraffic } from '../../../shared/team/teamSchema.ts';
import type { TeamWords } from '../../../shared/words/team.ts';
import type { Format } from '../../words/createFormat.ts';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** What went one way: "12 entries and 3 files (1.2 MB)". */
export function trafficWords(
  { entries, files, bytes }: TeamTraffic,
  words: TeamWords['member']['sync'],
  format: Format,
): string {
  if (entries + files === 0) return words.nothing;
  const size =
    bytes < MEGABYTE
      ? words.kilobytes(format.decimal(Math.ceil(bytes / KILOBYTE), 0))
      : words.megabytes(format.decimal(bytes / MEGABYTE, 1));
  return words.moved({
    entries,
    shownEntries: format.count(entries),
    files,
    shownFiles: format.count(files),
    size,
  });
}
