import { useId } from 'react';
import { useServices } from '../../data/Services.ts';
import { useSetup } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { PartStatus } from '../../ui/PartStatus.tsx';
import { CODED_PLACES } from './setupDraft.ts';
import { useKnownSetup } from './setupQuery.ts';

/** Whether the names of places stay on this computer: one setting for all providers, stored at once. */
export function CodedPlaces() {
  const { stores, text } = useServices();
  const writeBlock = useWriteBlock();
  const coding = useSetup((state) => state.coding);
  const isStored = useKnownSetup().value?.values[CODED_PLACES] === true;
  const isOn = coding?.answer.kind === 'busy' ? coding.isWanted : isStored;
  const id = useId();
  const words = text.setup.places;
  return (
    <div className="coded-places">
      <label className="lock-check" title={writeBlock ?? undefined}>
        <input
          type="checkbox"
          checked={isOn}
          disabled={writeBlock !== null}
          aria-describedby={id}
          onChange={(event) => void stores.setup.getState().codePlaces(event.target.checked)}
        />
        {words.coded}
      </label>
      <small id={id} className="muted">
        {words.codedHelp}
      </small>
      <PartStatus answer={coding?.answer} busy={words.saving} />
    </div>
  );
}
