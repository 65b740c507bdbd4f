import { diseases } from './diseases.ts';
import { figures } from './figures.ts';
import { common } from './index.ts';
import { nameLists } from './nameLists.ts';

/** What core and command line say in the same words: what the window does, and names and numbers in sentences that are made for it. */
export const commonOfCore = {
  ...common,
  diseases,
  lists: { ...common.lists, ...nameLists },
  numbers: { ...common.numbers, ...figures },
};
