import type { RemoteProviderId } from '../../shared/contract/index.ts';
import { providerInSentence } from '../format/providerInSentence.ts';
import { useServices } from '../hooks/Services.ts';
import { ActionButton } from './ActionButton.tsx';

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
