import type { commonOfCore as english } from '../../en/common/commonOfCore.ts';
import { diseases } from './diseases.ts';
import { figures } from './figures.ts';
import { common } from './index.ts';
import { nameLists } from './nameLists.ts';

export const commonOfCore: typeof english = {
  ...common,
  diseases,
  lists: { ...common.lists, ...nameLists },
  numbers: { ...common.numbers, ...figures },
};
