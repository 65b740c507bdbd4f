import { expect, it } from 'vitest';
import { standingSentences } from '../../../../renderer/features/trust/standingWords.ts';
import { en as words } from '../../../../shared/words/en/trust/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { testFormat } from '../../support/services.tsx';
import { standing } from './records.ts';

const said = (sites?: number) =>
  standingSentences(standing({}, sites === undefined ? {} : { sites }), {
    text: en,
    format: testFormat,
    words,
  }).join(' ');

it('says of how many sites of the team a record is, and nothing of sites without one', () => {
  expect(said(3)).toContain('The record is that of 3 sites of the team, scored here.');
  expect(said()).not.toContain('sites');
});
