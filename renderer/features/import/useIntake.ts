import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { isImporting, MAX_FILES } from './importPhase.ts';
import { looksLikeTable } from './looksLikeTable.ts';
import type { Pasted } from './usePaste.ts';

export interface Intake {
  takeFiles(files: File[]): void;
  takePasted(pasted: Pasted): void;
}

/** Starts an import of what came in, or says why it can't be taken; while one goes on nothing is taken. */
export function useIntake(): Intake {
  const { stores, text, format } = useServices();
  const writeBlock = useWriteBlock();
  const takeFiles = (files: File[]) => {
    const imports = stores.imports.getState();
    if (isImporting(imports)) return;
    if (writeBlock !== null) imports.refuse(writeBlock);
    else if (files.length > MAX_FILES) imports.refuse(text.imports.tooMany(format.count(MAX_FILES)));
    else void imports.start(files);
  };
  return {
    takeFiles,
    takePasted(pasted) {
      if (pasted.files.length > 0) takeFiles(pasted.files);
      else if (looksLikeTable(pasted.text)) takeFiles([new File([pasted.text], text.imports.pastedName)]);
      else stores.imports.getState().refuse(text.imports.noTable);
    },
  };
}
