/** How sure a forecast is, by the code that is stored. */
export const confidenceNames: Readonly<Record<string, string>> = {
  'no record yet': 'sin historial todavía',
  low: 'baja',
  moderate: 'moderada',
  high: 'alta',
};

export function confidenceWord(code: string): string {
  return confidenceNames[code] ?? code;
}
