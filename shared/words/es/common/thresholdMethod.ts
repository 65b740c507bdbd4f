import type { thresholdMethod as english } from '../../en/common/thresholdMethod.ts';

const methods: Readonly<Record<string, string>> = {
  OFFICIAL: 'oficial',
  FARRINGTON: 'Farrington',
  USER: 'propio',
};

export const thresholdMethod: typeof english = (code) => methods[code] ?? code.replaceAll('_', ' ');
