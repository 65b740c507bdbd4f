import type { Places } from '../../data/places/usePlaces.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Banner } from '../../ui/Banner.tsx';

/** Stands where a set is too old to be shown unasked. */
export function OldForecast({ hidden }: { hidden: NonNullable<Places['hidden']> }) {
  const { stores, text, format } = useServices();
  const days = format.count(hidden.days);
  return (
    <Banner tone="amber" title={text.shell.oldForecast.title(days)}>
      <ActionButton onClick={() => stores.choice.getState().showOld(hidden.runId)}>
        {text.shell.oldForecast.show(days)}
      </ActionButton>
    </Banner>
  );
}
