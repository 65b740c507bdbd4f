import { describe, expect, it } from 'vitest';
import { HelpDialog } from '../../../../renderer/features/help/HelpDialog.tsx';
import { helpTerms } from '../../../../shared/words/helpTerms.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

describe('what the numbers mean', () => {
  const shown = async (term: (typeof helpTerms)[number] | null) => {
    const { services, stores } = await openServices({ hasDataset: false });
    stores.help.getState().open(term);
    return markupOf(services, <HelpDialog />);
  };

  it('is a sentence, an example and a source for each of them', async () => {
    const words = wordsOf(await shown(null));
    expect(words.match(/Example: /g)).toHaveLength(helpTerms.length);
    expect(words.match(/Source: /g)).toHaveLength(helpTerms.length);
  });

  it('begins with the one that was asked about, which is named and not said twice', async () => {
    const words = wordsOf(await shown('growth'));
    expect(words.indexOf('What it means: Growth a week')).toBe(0);
    expect(words.match(/Growth a week/g)).toHaveLength(1);
  });
});
