import type { Source } from './trustChoice.ts';
import { useTrustWords } from './useTrustWords.ts';

/** What kind of forecasts a record is of. */
export function SourceName({ source }: { source: Source }) {
  return <>{useTrustWords().screen.sources[source]}</>;
}
