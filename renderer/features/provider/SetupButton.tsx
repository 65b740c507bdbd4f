import type { RemoteProviderId } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { providerInSentence } from '../../words/providerInSentence.ts';

/** Opens the set-up of one provider. */
export function SetupButton({ id }: { id: RemoteProviderId }) {
  const services = useServices();
  const { stores, text } = services;
  return (
    <ActionButton
      label={text.setup.openOf(providerInSentence(id, services))}
      onClick={() => stores.setup.getState().open(id)}
    >
      {text.setup.open}
    </ActionButton>
  );
}
