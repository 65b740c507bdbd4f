import { describe, expect, it } from 'vitest';
import { RunPanel } from '../../../../renderer/features/run/RunPanel.tsx';
import type { RunProgress } from '../../../../shared/contract/index.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

const progress: RunProgress = {
  runId: 'run-2',
  datasetId: 'ds-haiti',
  provider: 'openai',
  isAutomatic: false,
  phase: 'place',
  done: 3,
  total: 10,
  place: 'Nippes',
  elapsedMs: 60_000,
};

async function panel(change: Partial<RunProgress> = {}) {
  const { services, stores } = await openServices();
  stores.run.getState().receive({ ...progress, ...change });
  const show = () => markupOf(services, <RunPanel />);
  return { show, words: () => wordsOf(show()) };
}

/** What is spoken. */
const spokenIn = (markup: string) =>
  [...markup.matchAll(/role="status">(.*?)</g)].map(([, words]) => words).join(' ');

describe('a run in progress', () => {
  it('shows provider, place of how many, time so far, the place, time left, and how to stop it', async () => {
    const { words } = await panel();
    expect(words()).toContain(
      'Asking OpenAI: place 4 of 10, 60 s. Esc cancels; the published forecast stays. Nippes · about 3 minutes left Cancel the request',
    );
  });

  it('says that it is automatic where the scheduler began it, also to those who hear it', async () => {
    const { show, words } = await panel({ isAutomatic: true });
    expect(words()).toMatch(/^Automatic forecast\. /);
    expect(show()).toContain('<b>Automatic forecast.</b>');
    expect(spokenIn(show())).toBe(
      'Automatic forecast. Asking OpenAI. Esc cancels; the published forecast stays.',
    );
    expect((await panel()).words()).not.toContain('Automatic');
  });

  it('claims no time left before a place has been answered', async () => {
    const { words } = await panel({ done: 0 });
    expect(words()).toContain('Nippes Cancel the request');
    expect(words()).not.toContain('left');
  });

  it('speaks of the provider and the step alone, not of each second', async () => {
    expect(spokenIn((await panel()).show())).toBe(
      'Asking OpenAI. Esc cancels; the published forecast stays.',
    );
    expect(spokenIn((await panel({ phase: 'publishing' })).show())).toBe('Publishing the set…');
  });
});
