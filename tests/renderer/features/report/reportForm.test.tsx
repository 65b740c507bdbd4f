import { describe, expect, it } from 'vitest';
import { ReportForm } from '../../../../renderer/features/report/ReportForm.tsx';
import { emptyDraft, type ReportDraft } from '../../../../shared/report/reportDraft.ts';
import type { Sitrep } from '../../../../shared/report/sitrepSchema.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

const fits: Sitrep['placesPicture'] = {
  shown: 'map',
  chosen: null,
  placesWithShape: 3,
  placesWithout: [],
  source: 'Shapes: d.geojson.',
};

async function formOf(picture: Sitrep['placesPicture'], draft: ReportDraft = emptyDraft): Promise<string> {
  const { services } = await openServices({ hasDataset: false });
  return markupOf(services, <ReportForm draft={draft} onWrite={() => {}} picture={picture} />);
}
const optionsOf = (markup: string) =>
  [...markup.matchAll(/<option value="(|map|bars)"([^>]*)>([^<]*)</g)].map(([, value, more, label]) => ({
    value,
    isOff: more!.includes('disabled'),
    isChosen: more!.includes('selected'),
    label,
  }));

describe('what stands beside the epidemic curve', () => {
  it('is a choice of three, and says what fits as long as nobody chose', async () => {
    const markup = await formOf(fits);
    expect(optionsOf(markup)).toEqual([
      { value: '', isOff: false, isChosen: true, label: 'As it fits (now: Map of risk levels)' },
      { value: 'map', isOff: false, isChosen: false, label: 'Map of risk levels' },
      { value: 'bars', isOff: false, isChosen: false, label: 'Cases as ranked bars' },
    ]);
    expect(wordsOf(markup)).not.toContain('No place of this report has a shape');
  });

  it('is what was chosen, beside which nothing fits', async () => {
    const markup = await formOf(
      { ...fits, shown: 'bars', chosen: 'bars' },
      { ...emptyDraft, placesPicture: 'bars' },
    );
    expect(optionsOf(markup).map(({ isChosen }) => isChosen)).toEqual([false, false, true]);
    expect(optionsOf(markup)[0]!.label).toBe('As it fits');
  });

  it('is no map where no place has a shape, with the reason', async () => {
    const markup = await formOf({ ...fits, shown: 'bars', placesWithShape: 0, source: null });
    expect(optionsOf(markup)[1]).toMatchObject({ value: 'map', isOff: true });
    expect(wordsOf(markup)).toContain('A map needs countries, or shapes imported on the tab “Map”');
    expect(markup).toMatch(/aria-describedby="([^"]+)".*id="\1"/s);
  });
});
