import type { tables as english } from '../../en/core/tables.ts';

export const tables: typeof english = {
  longLine: ({ megabytes, line }) => `tem mais de ${megabytes} MB na linha ${line}`,
  oneRowPerLine: 'Uma tabela tem um registro por linha: exporte-a novamente com quebras de linha.',
  packedDamaged: 'está danificado: não pode ser descompactado até o fim',
  unpacksTo: ({ size }) => `ocupa mais de ${size} quando descompactado`,
  unpackIt: 'Descompacte-o, mantenha as linhas necessárias e importe-as.',
  largerThan: ({ size }) => `é maior que ${size}`,
  jsonTextDamaged: 'o texto JSON está danificado',
  listOfRecords: 'O Outpost lê uma lista de registros, como [{"date": "2024-01-06", "cases": 3}].',
  jsonDamaged: ({ line, column }) =>
    `está danificado: seu JSON não pode ser lido a partir da linha ${line}, caractere ${column}`,
  differentRecords: ({ number }) => `tem registros de tipos diferentes, a partir do registro ${number}`,
  manyColumns: ({ most }) => `tem mais de ${most} colunas`,
  saveAsCsv: 'Salve-o como CSV, ou importe-o em partes.',
  noList: 'não contém uma lista de registros, ou contém várias',
  kinds: {
    oldWorkbook: 'uma pasta de trabalho de formato antigo (XLS) ou com senha',
    page: 'uma página web ou XML',
    binaryWorkbook: 'uma pasta de trabalho binária (XLSB)',
    openDocument: 'um arquivo OpenDocument (ODS)',
  },
  empty: ({ name }) => `${name} está vazio. Escolha o arquivo que contém as contagens.`,
  notText: ({ name }) =>
    `${name} não é um arquivo de texto. Salve a tabela como CSV (em uma planilha: Arquivo, Salvar como, CSV UTF-8) e importe-a.`,
  notRead: ({ name, kind }) =>
    `${name} é ${kind}, que o Outpost não lê. Abra-o em um programa de planilhas, salve-o como XLSX ou CSV e importe-o.`,
  archive: ({ name }) =>
    `${name} é um pacote de arquivos, não uma tabela. Descompacte-o e importe a tabela que está dentro.`,
  getAgain: 'Obtenha o arquivo novamente de onde veio e importe-o.',
  split: 'Divida a tabela por ano ou região e importe as partes.',
  otherEncoding: ({ name, encoding }) =>
    `${name} não está escrito em ${encoding}: alguns de seus bytes não são letras ali. Indique outra "encoding", ou nenhuma para que seja detectada.`,
  manyColumnsInLine: ({ most, line }) => `tem mais de ${most} colunas na linha ${line}`,
  longCell: ({ most, line }) =>
    `tem mais de ${most} caracteres em uma célula, no registro que começa na linha ${line}`,
  openQuotation: 'Aspas que nunca se fecham causam isso: corrija essa linha e importe novamente.',
  keepSheet: 'Mantenha só a planilha com as contagens, ou salve essa planilha como CSV, e importe-a.',
  noWorkbook:
    'não é um arquivo Excel legível: está danificado, por exemplo porque não foi copiado ou baixado até o fim',
  saveWorkbook:
    'Obtenha-o novamente, ou abra-o em um programa de planilhas, salve-o como XLSX ou CSV e importe-o.',
  workbookUnpacksTo: ({ size }) =>
    `ocupa mais de ${size} quando descompactado, ou muito mais que o seu tamanho`,
  manyParts: ({ most }) => `é composto de mais de ${most} partes`,
  farCells: ({ rows, columns }) => `tem uma planilha cujas células chegam à linha ${rows}, coluna ${columns}`,
  deleteFar: 'Apague o que está longe da tabela, ou salve a planilha como CSV, e importe-a.',
  noSheet: ({ name, sheet, sheets }) =>
    `${name} não tem a planilha “${sheet}”. Escolha uma destas: ${sheets}.`,
};
