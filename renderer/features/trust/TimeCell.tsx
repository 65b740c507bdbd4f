import { EMBEDDED, factsOf, type ProviderId } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { durationWords } from '../../words/durationWords.ts';
import { useStanding } from './trustQueries.ts';
import { useTrustWords } from './useTrustWords.ts';

/** In the list of providers: how long an answer takes and what it costs, as far as that is known. */
export function TimeCell({ id }: { id: ProviderId }) {
  const services = useServices();
  const { text, format } = services;
  const words = useTrustWords().standing.time;
  const { value, sentence } = useStanding();
  if (value === null) return <>{sentence ?? text.shell.loading}</>;
  const known = value.answers.find(({ provider }) => provider === id);
  const tokens = known?.tokens ?? null;
  const cost =
    id === EMBEDDED
      ? words.noCost
      : factsOf(id).isUsersOwn === true
        ? words.ownServer
        : tokens === null
          ? words.noTokens
          : words.tokens(format.count(tokens));
  return (
    <>
      {known === undefined
        ? words.unknown
        : words.median(durationWords(known.medianMs, services), format.count(known.n), known.n)}
      <small>{cost}</small>
    </>
  );
}
