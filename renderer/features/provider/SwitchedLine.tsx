import { useServices } from '../../data/Services.ts';
import { useSetup } from '../../data/useStores.ts';

/** Says who was switched on or off here just now; there all the time, so that it is spoken. */
export function SwitchedLine() {
  const services = useServices();
  const words = services.text.setup;
  const switched = useSetup((state) => state.switched);
  const name = switched === null ? '' : services.text.common.providerNames.startOfSentence(switched.id);
  return (
    <p role="status" className="switched-line">
      {switched === null ? '' : switched.isOn ? words.enabled(name) : words.disabled(name)}
    </p>
  );
}
