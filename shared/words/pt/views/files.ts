import type { files as english } from '../../en/views/files.ts';

export const files: typeof english = {
  save: 'Salvar',
  label: 'Salvar o conjunto de previsões ou o relatório em arquivo',
  saved: (name) => `Salvo como ${name}.`,
  forecasts: 'O conjunto de previsões publicado, todos os locais',
  report: 'O relatório de situação, números pequenos não mostrados',
  csv: 'CSV: uma linha por local e semana, intervalos e níveis',
  hub: 'CSV para hubs de previsão: uma linha por quantil',
  json: 'JSON: tudo de cada previsão',
  pdf: 'Relatório de situação em PDF',
  xlsx: 'XLSX: todas as tabelas do relatório',
  reportCsv: 'CSV: as mesmas tabelas em um só arquivo',
  html: 'HTML: as páginas do relatório',
  txt: 'Texto: no máximo 1.500 caracteres, para mensagens',
};
