import type { ProviderId } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { missingPart } from './setupDraft.ts';
import { useKnownSetup } from './setupQuery.ts';

interface MissingPartProps {
  id: ProviderId;
  /** What the core says is missing; it names a command line. */
  reason: string | null;
}

/** What keeps a provider from being asked, in words of the screens as far as they have any. */
export function MissingPart({ id, reason }: MissingPartProps) {
  const { text } = useServices();
  const setup = useKnownSetup().value?.providers.find((one) => one.id === id) ?? null;
  const part = setup === null ? 'other' : missingPart(setup);
  if (part === null || part === 'other') return <CoreWords words={reason ?? ''} />;
  return text.setup.state.missing[part];
}
