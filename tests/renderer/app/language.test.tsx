import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Spoken } from '../../../renderer/app/Spoken.tsx';
import { useServices } from '../../../renderer/data/Services.ts';
import { createLanguageStore } from '../../../renderer/words/languageStore.ts';
import { en } from '../../../shared/words/en/window/index.ts';
import { openServices } from '../support/services.tsx';

function LastDay() {
  const { text, format } = useServices();
  return <p>{`${text.overview.table.last}: ${format.day('2016-10-29')}, ${format.count(1234)}`}</p>;
}

const french = {
  ...en,
  language: 'fr',
  overview: { ...en.overview, table: { ...en.overview.table, last: 'Dernière' } },
};
const arabic = { ...en, language: 'ar', direction: 'rtl' as const };
const asLanguage = { numbers: 'language', digits: 'latin' } as const;

/** The screens in a made-up French that is loaded when the test says so, and an Arabic that is there at once. */
async function opened(wanted: readonly string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<typeof en>();
  const language = createLanguageStore(wanted, async (one) =>
    one === 'fr' ? promise : one === 'ar' ? arabic : en,
  );
  const { services } = await openServices();
  const shown = () =>
    renderToStaticMarkup(
      <Spoken language={language} services={services}>
        <LastDay />
      </Spoken>,
    );
  return {
    ...language.getState(),
    shown,
    arrive: () => resolve(french),
    fail: () => reject(new Error('gone')),
    language,
  };
}

describe('the language of the screens', () => {
  it('is what the user’s languages say now, without a restart', async () => {
    const { shown, follow, arrive } = await opened(['en-US']);
    expect(shown()).toBe('<p>Last week: Oct 29, 2016, 1,234</p>');
    await follow(['en-GB']);
    expect(shown()).toBe('<p>Last week: 29 Oct 2016, 1,234</p>');
    arrive();
    await follow(['fr-FR']);
    expect(shown()).toBe('<p>Dernière: 29 oct. 2016, 1\u202f234</p>');
  });

  it('is the one of the settings, whatever the user’s languages are, until they say the system’s', async () => {
    const { shown, choose, arrive } = await opened(['en-GB']);
    arrive();
    await choose('fr', asLanguage);
    expect(shown()).toContain('Dernière');
    await choose('system', asLanguage);
    expect(shown()).toContain('Last week');
  });

  it('stays until the words of the next one are there', async () => {
    const { shown, choose, arrive } = await opened(['en-GB']);
    const chosen = choose('fr', asLanguage);
    expect(shown()).toContain('Last week: 29 Oct 2016');
    arrive();
    await chosen;
    expect(shown()).toContain('Dernière: 29 oct. 2016');
  });

  it('is the last one asked for, though an earlier one arrives later', async () => {
    const { choose, arrive, language } = await opened(['en-GB']);
    const first = choose('fr', asLanguage);
    await choose('ar', asLanguage);
    arrive();
    await first;
    expect(language.getState().text).toBe(arabic);
  });

  it('stays where the words of another one can not be had', async () => {
    const { shown, choose, fail } = await opened(['en-GB']);
    fail();
    await choose('fr', asLanguage);
    expect(shown()).toContain('Last week');
  });
});

describe('numbers and dates', () => {
  it('are written as the settings say, and never with the month of another language', async () => {
    const { shown, choose } = await opened(['en-GB']);
    await choose('en', { numbers: 'de-DE', digits: 'latin' });
    expect(shown()).toBe('<p>Last week: 29.10.2016, 1.234</p>');
    await choose('en', { numbers: 'en-US', digits: 'latin' });
    expect(shown()).toBe('<p>Last week: Oct 29, 2016, 1,234</p>');
  });

  it('have Latin digits in Arabic, unless the settings say otherwise', async () => {
    const { shown, choose } = await opened(['ar-EG']);
    await choose('system', asLanguage);
    expect(shown()).toContain('1,234');
    await choose('system', { numbers: 'language', digits: 'arabic' });
    expect(shown()).toContain('١٬٢٣٤');
  });
});
