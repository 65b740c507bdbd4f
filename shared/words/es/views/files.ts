import type { files as english } from '../../en/views/files.ts';

export const files: typeof english = {
  save: 'Guardar',
  label: 'Guardar el conjunto de pronósticos o el informe en un archivo',
  saved: (name) => `Guardado como ${name}.`,
  forecasts: 'El conjunto de pronósticos publicado, todos los lugares',
  report: 'El informe de situación, sin los recuentos pequeños',
  csv: 'CSV: una fila por lugar y semana, intervalos y niveles',
  hub: 'CSV para centros de pronósticos (hubs): una fila por cuantil',
  json: 'JSON: todo lo de cada pronóstico',
  pdf: 'Informe de situación en PDF',
  xlsx: 'XLSX: todas las tablas del informe',
  reportCsv: 'CSV: las mismas tablas en un solo archivo',
  html: 'HTML: las páginas del informe',
  txt: 'Texto: como máximo 1500 caracteres, para mensajes',
};
