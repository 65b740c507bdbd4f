import type { RemoteProviderId } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { Banner } from '../../ui/Banner.tsx';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import type { RequestPreview } from './previewQuery.ts';
import { roughTokens } from './roughTokens.ts';
import { isForeignAddress } from './setupDraft.ts';
import { type KnownSetup, setupOf } from './setupQuery.ts';

interface PrivacyFactsProps {
  id: RemoteProviderId;
  known: KnownSetup;
  /** Null while there is no request to show. */
  preview: RequestPreview | null;
}

/** Where a request goes, what becomes of it there, and how much a run of all places would be. */
export function PrivacyFacts({ id, known, preview }: PrivacyFactsProps) {
  const { text, format } = useServices();
  const words = text.consent;
  const setup = setupOf(known, id);
  const note = setup.privacy;
  const isForeign = isForeignAddress(setup, known.values);
  const policy = (said: string) => (isForeign ? words.unknownPolicy : <CoreWords words={said} />);
  const address = preview?.url ?? setup.baseUrl;
  const size = (of: RequestPreview): Fact => ({
    label: words.size,
    value: words.sizeValue({
      perPlace: roughTokens(of.tokensPerPlace, format),
      inAll: roughTokens(of.tokensInAll, format),
      count: of.places,
      places: format.count(of.places),
    }),
    note: words.sizeNote,
  });
  return (
    <>
      {note.warning === null ? null : (
        <Banner tone="amber" title={words.warning}>
          <CoreWords words={note.warning} />
        </Banner>
      )}
      <Facts
        isSplit
        facts={[
          ...(address === null ? [] : [{ label: words.where, value: <bdi dir="ltr">{address}</bdi> }]),
          { label: words.training, value: policy(note.training) },
          { label: words.retention, value: policy(note.retention) },
          ...(preview === null ? [] : [size(preview)]),
        ]}
      />
    </>
  );
}
