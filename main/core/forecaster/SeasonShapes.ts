import type { ModelPanel } from './ModelPanel.ts';

/** The records of past seasons that come with the program: how epidemics of a disease rise and fall. */
export interface SeasonShapes {
  /**
   * @param disease any spelling
   * @returns the record of that disease, always the same object; null where there is none
   */
  shapesFor(disease: string): Promise<ModelPanel | null>;
}
