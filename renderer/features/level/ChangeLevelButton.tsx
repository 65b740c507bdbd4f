import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import type { LevelledPlace } from './levelStore.ts';
import { useLevelWords } from './useLevelWords.ts';

/** @param isReplay a level by hand speaks of now, a replay of another day */
export function ChangeLevelButton({ place, isReplay }: { place: LevelledPlace; isReplay: boolean }) {
  const { stores } = useServices();
  const words = useLevelWords();
  const blocked = useWriteBlock();
  return (
    <ActionButton
      blocked={isReplay ? words.ofReplay : blocked}
      onClick={() => stores.level.getState().open(place)}
    >
      {words.change}
    </ActionButton>
  );
}
