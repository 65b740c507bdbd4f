import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Spoken } from '../../../renderer/app/Spoken.tsx';
import { useServices } from '../../../renderer/data/Services.ts';
import { createLanguageStore } from '../../../renderer/words/languageStore.ts';
import { en } from '../../../shared/words/en/window/index.ts';
import { openServices } from '../support/services.tsx';

function LastDay() {
  const { text, format } = useServices();
  return <p>{`${text.overview.table.last}: ${format.day('2016-10-29')}`}</p>;
}

describe('the language of the screens', () => {
  it('is what the user’s languages say now, without a restart', async () => {
    const language = createLanguageStore(['en-US']);
    const { services } = await openServices();
    const shown = () =>
      renderToStaticMarkup(
        <Spoken language={language} services={services}>
          <LastDay />
        </Spoken>,
      );
    expect(shown()).toBe('<p>Last week: Oct 29, 2016</p>');
    language.getState().follow(['en-GB']);
    expect(shown()).toBe('<p>Last week: 29 Oct 2016</p>');
  });

  it('is English, with its numbers and dates, where it is not written yet', () => {
    const language = createLanguageStore(['fr-FR']);
    expect(language.getState()).toMatchObject({ language: 'fr', text: en });
  });
});
