import type { find as english } from '../../en/window/find.ts';
import { byNumber } from '../common/counted.ts';

export const find: typeof english = {
  title: 'Buscar',
  label: 'Lugar, conjunto de datos, pantalla o comando',
  placeholder: 'Escriba un lugar, un conjunto de datos o lo que desea hacer',
  found: 'Resultados',
  nothing: 'Nada se llama así. Los lugares son los del conjunto de datos elegido.',
  count: (count) => byNumber(count, `${count} resultado`, `${count} resultados`),
  kinds: { screen: 'pantalla', command: 'comando', place: 'lugar', dataset: 'conjunto de datos' },
  commands: {
    import: 'Importar un archivo',
    paste: 'Pegar una tabla',
    undoImport: (dataset) => `Deshacer la última importación de «${dataset}»`,
    help: '¿Qué significan estos números?',
  },
};
