import type { RemoteProviderId } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';

/** Opens the set-up of one provider. */
export function SetupButton({ id }: { id: RemoteProviderId }) {
  const services = useServices();
  const { stores, text } = services;
  return (
    <ActionButton
      label={text.setup.openOf(services.text.common.providerNames.inSentence(id))}
      onClick={() => stores.setup.getState().open(id)}
    >
      {text.setup.open}
    </ActionButton>
  );
}
