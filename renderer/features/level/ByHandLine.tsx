import { useState } from 'react';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';
import { errorSentence } from '../../words/errorSentence.ts';
import { overrideCompany } from '../../words/overrideCompany.ts';
import type { LevelledPlace } from './levelStore.ts';
import { useLevelWords } from './useLevelWords.ts';

/** That the level of a place is by hand: whose, since when, why and until when, with its end. */
export function ByHandLine({ place }: { place: LevelledPlace }) {
  const services = useServices();
  const { stores, text } = services;
  const words = useLevelWords();
  const blocked = useWriteBlock();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { override, computed } = place;
  if (override === null) return null;
  const end = async () => {
    setBusy(true);
    setRefused(null);
    try {
      const { datasetId, code: location } = place;
      await stores.answers.client.call('levels.end', { datasetId, location });
    } catch (thrown) {
      setRefused(errorSentence(thrown, text));
    }
    setBusy(false);
  };
  const { levels } = text.risk;
  const change = text.common.levelOverrides.changed({
    computed: levels[computed],
    level: levels[override.level],
  });
  return (
    <Banner tone="amber">
      <span className="by-hand-words">
        {words.stands(change, overrideCompany(override, services))}{' '}
        {override.level === computed ? words.sameNow : null}
      </span>{' '}
      <ActionButton
        blocked={isBusy ? words.ending : blocked}
        label={words.endOf(place.name)}
        onClick={() => void end()}
      >
        {words.end}
      </ActionButton>
      {refused === null ? null : <strong role="alert">{refused}</strong>}
    </Banner>
  );
}
