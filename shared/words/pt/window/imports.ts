import type { imports as english } from '../../en/window/imports.ts';
import { shown } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

export const imports: typeof english = {
  button: 'Importar',
  choose: 'Escolher arquivos a importar',
  chooseAnother: 'Escolher outro arquivo',
  dropHere: 'Solte para importar. Arquivos soltos juntos formam um só conjunto de dados.',
  tooMany: (limit) => `Até ${limit} arquivos formam um conjunto de dados. Solte menos arquivos de uma vez.`,
  noTable:
    'A área de transferência não contém uma tabela. Copie as células junto com a linha de cabeçalhos e cole-as aqui.',
  busy: 'Há uma importação em andamento. Conclua-a ou cancele-a antes.',
  pastedName: 'tabela colada.txt',
  failedTitle: (names) => (names === null ? 'Nada foi importado.' : `Nada foi importado de ${names}.`),
  cancelled: 'Cancelado. Nada foi importado.',
  ways: {
    title: 'Importar contagens',
    files: 'Arquivos',
    filesHint:
      'CSV, Excel (XLSX) ou JSON, também compactados com gzip. Arquivos escolhidos juntos formam um só conjunto de dados, como casos e óbitos. Também é possível soltar arquivos em qualquer ponto desta janela.',
    browse: 'Escolher arquivos…',
    paste: 'Colar uma tabela',
    pasteHint: 'Copie células de uma planilha, com a linha de cabeçalhos, e cole-as aqui.',
    read: 'Ler esta tabela',
    pasteNeeded: 'Cole uma linha de cabeçalhos e pelo menos uma linha de contagens.',
  },
  progress: {
    uploading: (names) => `Enviando ${names}…`,
    reading: (names) => `Lendo ${names}…`,
    checking: (names) => `Verificando ${names}…`,
    saving: (names) => `Salvando ${names}…`,
    rows: (count, rows) => shown(count, rows, 'linha', 'linhas'),
    secondsLeft: (count, seconds) =>
      plural(count, {
        one: `falta cerca de ${seconds} segundo`,
        other: `faltam cerca de ${seconds} segundos`,
      }),
    minutesLeft: (count, minutes) =>
      plural(count, {
        one: `falta cerca de ${minutes} minuto`,
        other: `faltam cerca de ${minutes} minutos`,
      }),
  },
  done: {
    imported: (p) =>
      `${shown(p.count, p.rows, 'linha importada', 'linhas importadas')} em “${p.name}”: ${shown(p.placeCount, p.places, 'local', 'locais')}.`,
    updated: (name, changes) => `“${name}” foi atualizado: ${changes}.`,
    updatedOnly: (name) => `“${name}” foi atualizado.`,
    rejected: (count, rows) =>
      plural(count, {
        one: `${rows} linha foi rejeitada: veja a lista.`,
        many: `${rows} de linhas foram rejeitadas: veja a lista.`,
        other: `${rows} linhas foram rejeitadas: veja a lista.`,
      }),
    findings: (count, warnings) => plural(count, { one: `${warnings} achado`, other: `${warnings} achados` }),
    alreadyThere: (name) => `Estes dados já existem como “${name}”; nada foi importado.`,
    removed: (name) =>
      `“${name}” foi retirado de todas as listas. Seus arquivos e registros de auditoria permanecem.`,
    reverted: (name, day) =>
      `A atualização de “${name}” foi desfeita: suas contagens são as conhecidas em ${day}.`,
    restored: (name) => `“${name}” está de volta.`,
    undo: 'Desfazer importação',
    redo: 'Importar novamente',
  },
};
