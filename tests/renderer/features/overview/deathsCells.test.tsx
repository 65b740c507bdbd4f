import { describe, expect, it } from 'vitest';
import { type PlaceRow, placeRows } from '../../../../renderer/data/places/placeRows.ts';
import { PlacesTable } from '../../../../renderer/features/overview/PlacesTable.tsx';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

type Change = (row: PlaceRow) => Partial<PlaceRow>;

/** The table of places, all rows changed. */
async function tableWith(change: Change) {
  const { services, stores } = await openServices();
  const { weekly, summary } = stores.data.known();
  const rows = placeRows(weekly, summary).map((row) => ({ ...row, ...change(row) }));
  const markup = markupOf(
    services,
    <PlacesTable
      rows={rows}
      sorting={{ key: 'urgency', isDescending: false }}
      onSort={() => {}}
      filter={null}
      epiWeek="cdc"
      asOf="2016-11-02"
      hasSet
    />,
  );
  return wordsOf(markup);
}

const noDeaths: Change = ({ last }) => ({
  last: { ...last!, deaths: null, suppressedDeaths: null },
  fatality: null,
  isFatalityHidden: false,
});

describe('deaths and case fatality of the overview', () => {
  it('say that they are suppressed as counts of cases do, and are no dash', async () => {
    const shown = await tableWith((row) => ({
      ...noDeaths(row),
      last: { ...row.last!, deaths: null, suppressedDeaths: { low: 1, high: 4 } },
      isFatalityHidden: true,
    }));
    expect(shown).toContain("Grand'Anse Red 349 week W43 +100 1–4 (suppressed) suppressed Cases in");
  });

  it('are a dash where nobody reported them', async () => {
    const shown = await tableWith((row) => (row.code === 'sud' ? {} : noDeaths(row)));
    expect(shown).toContain("Grand'Anse Red 349 week W43 +100 – – Cases in");
  });

  it('have no columns where no place has any', async () => {
    expect(await tableWith(noDeaths)).not.toContain('CFR');
  });
});
