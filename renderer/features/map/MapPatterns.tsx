import { riskLevels } from '../../../shared/contract/index.ts';
import { levelPatterns } from '../../../shared/maps/levelPatterns.ts';
import { CLASSES } from './mapFill.ts';

/**
 * Patterns told apart without colours: a level has a mark of its own, a class the more lines the higher it is.
 * @param zoom of what they fill: their marks stay as large as they are
 */
export function MapPatterns({ id, zoom }: { id: string; zoom: number }) {
  const tile = (name: string, px: number, mark: string) => (
    <pattern
      key={name}
      id={`${id}-${name}`}
      width={px}
      height={px}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${1 / zoom})`}
    >
      <rect className={`ground ${name}`} width={px} height={px} />
      {mark === '' ? null : <path className={`mark ${name}`} d={mark} />}
    </pattern>
  );
  const lines = ['', 'M0 12L12 0', 'M0 8L8 0', 'M0 6L6 0', 'M0 5L5 0M0 0L5 5'];
  return (
    <defs>
      {riskLevels.map((level) => tile(level, levelPatterns[level].px, levelPatterns[level].mark))}
      {tile('none', 8, '')}
      {Array.from({ length: CLASSES }, (_, k) => tile(`class-${k}`, [12, 12, 8, 6, 5][k]!, lines[k]!))}
    </defs>
  );
}
