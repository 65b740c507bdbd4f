import type { files as english } from '../../en/views/files.ts';

export const files: typeof english = {
  save: 'Enregistrer',
  label: 'Enregistrer le jeu de prévisions ou le rapport dans un fichier',
  saved: (name) => `Enregistré sous ${name}.`,
  forecasts: 'Le jeu de prévisions publié, tous les lieux',
  report: 'Le rapport de situation, petits nombres masqués',
  csv: 'CSV : une ligne par lieu et par semaine, intervalles et niveaux',
  hub: 'CSV pour les hubs de prévision : une ligne par quantile',
  json: 'JSON : chaque prévision, entière',
  pdf: 'Rapport de situation en PDF',
  xlsx: 'XLSX : tous les tableaux du rapport',
  reportCsv: 'CSV : les mêmes tableaux dans un seul fichier',
  html: 'HTML : les pages du rapport',
  txt: 'Texte : 1 500 caractères au plus, pour les messageries',
};
