import type { find as english } from '../../en/window/find.ts';
import { plural } from '../common/plural.ts';

export const find: typeof english = {
  title: 'Localizar',
  label: 'Local, conjunto de dados, tela ou comando',
  placeholder: 'Digite um local, um conjunto de dados ou o que deseja fazer',
  found: 'Encontrados',
  nothing: 'Nada tem esse nome. Os locais são os do conjunto de dados escolhido.',
  count: (count) => plural(count, { one: `${count} encontrado`, other: `${count} encontrados` }),
  kinds: { screen: 'tela', command: 'comando', place: 'local', dataset: 'conjunto de dados' },
  commands: {
    import: 'Importar um arquivo',
    paste: 'Colar uma tabela',
    undoImport: (dataset) => `Desfazer a última importação de “${dataset}”`,
    help: 'O que significam estes números?',
  },
};
