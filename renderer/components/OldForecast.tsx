import { useServices } from '../hooks/Services.ts';
import type { Places } from '../hooks/usePlaces.ts';
import { ActionButton } from './ActionButton.tsx';
import { Banner } from './Banner.tsx';

/** Stands where a set is too old to be shown unasked. */
export function OldForecast({ hidden }: { hidden: NonNullable<Places['hidden']> }) {
  const { stores, text, format } = useServices();
  const days = format.count(hidden.days);
  return (
    <Banner tone="amber" title={text.shell.oldForecast.title(days)}>
      <ActionButton onClick={() => stores.data.getState().showOld(hidden.runId)}>
        {text.shell.oldForecast.show(days)}
      </ActionButton>
    </Banner>
  );
}
