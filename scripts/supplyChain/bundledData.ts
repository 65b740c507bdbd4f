/** Data of others that goes into the packages. Each has its attribution beside it in the repository or in its package. */
export interface BundledData {
  name: string;
  path: string;
  what: string;
  source: string;
  licence: string;
}

export const bundledData: readonly BundledData[] = [
  {
    name: 'Natural Earth 4.1.0',
    path: 'node_modules/world-atlas',
    what: 'shapes of countries',
    source: 'Natural Earth, through the package world-atlas (ISC)',
    licence: 'public domain',
  },
  {
    name: 'Seasons of influenza',
    path: 'main/core/forecaster/library',
    what: 'weeks of 52 states and territories of the United States and the nation',
    source: 'Centers for Disease Control and Prevention (CDC), FluView',
    licence: 'data of the US federal government, public domain in the US; CDC asks to be named',
  },
  {
    name: 'Cholera in Haiti',
    path: 'main/assets/samples',
    what: 'weekly cases of 10 departments, October 2010 to January 2019',
    source:
      'Ministry of Public Health and Population of Haiti (MSPP), as published in the R package haitipkg',
    licence: 'package MIT; data of a public authority',
  },
];
