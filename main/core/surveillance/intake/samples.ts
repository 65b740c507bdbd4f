/** The bundled sample outbreaks: real data that may be redistributed, with their source. */

import type { Sample } from '../../../../shared/surveillance/datasetSchema.ts';
import { words } from '../../../../shared/words/index.ts';

export const bundledSamples = (): { sample: Sample; fileName: string }[] => [
  {
    sample: {
      id: 'cholera-haiti',
      name: words.datasets.haiti.name,
      disease: 'cholera',
      description: words.datasets.haiti.about,
      attribution: words.datasets.haiti.source,
      suggestedAsOf: '2016-11-02',
    },
    fileName: 'cholera_haiti_2010_2019_weekly.csv',
  },
];
