import type { populationSource as english } from '../../en/common/populationSource.ts';
import { isolated } from './isolate.ts';

export const populationSource: typeof english = (source) =>
  source === null ? 'المصدر غير مذكور' : `المصدر: ${isolated(source)}`;
