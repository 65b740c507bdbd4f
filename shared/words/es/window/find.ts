import type { find as english } from '../../en/window/find.ts';
import { createPlural } from '../../plural.ts';

const plural = createPlural('es');

export const find: typeof english = {
  title: 'Buscar',
  label: 'Lugar, conjunto de datos, pantalla u orden',
  placeholder: 'Escriba un lugar, un conjunto de datos o lo que desea hacer',
  found: 'Resultados',
  nothing: 'Nada se llama así. Los lugares son los del conjunto de datos elegido.',
  count: (count) => plural(count, { one: `${count} resultado`, other: `${count} resultados` }),
  kinds: { screen: 'pantalla', command: 'orden', place: 'lugar', dataset: 'conjunto de datos' },
  commands: {
    import: 'Importar un archivo',
    paste: 'Pegar una tabla',
    help: '¿Qué significan estos números?',
  },
};
