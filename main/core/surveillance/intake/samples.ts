/** The bundled sample outbreaks: real data that may be redistributed, with their source. */
import type { Sample } from '../../../../shared/surveillance/datasetSchema.ts';

export const samples: readonly { sample: Sample; fileName: string }[] = [
  {
    sample: {
      id: 'cholera-haiti',
      name: 'Cholera, Haiti 2010 to 2019',
      disease: 'cholera',
      description: 'Weekly cases in the ten departments of Haiti. Opens in autumn 2016, after the hurricane.',
      attribution:
        'Ministry of Public Health of Haiti (MSPP), through the package haitipkg by J. Wheeler and others (MIT).',
      suggestedAsOf: '2016-11-02',
    },
    fileName: 'cholera_haiti_2010_2019_weekly.csv',
  },
];
