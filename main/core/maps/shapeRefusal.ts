import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { words } from '../../../shared/words/index.ts';
import type { ShapeProblem } from './shapeProblem.ts';

/** What is wrong with a file of shapes, in words. */
export function shapeRefusal(problem: ShapeProblem, fileName: string): AppError {
  const code = problem.code === 'tooLarge' ? 'FILE_TOO_LARGE' : 'FILE_UNREADABLE';
  return new AppError(code, sentenceOf(problem, quoted(fileName)), { ...problem });
}

function sentenceOf(problem: ShapeProblem, name: string): string {
  switch (problem.code) {
    case 'tooMany':
      return words.maps.tooMany({ name, count: problem.count });
    case 'badRing':
      return words.maps.badRing({ name, at: problem.at });
    case 'notPolygon':
    case 'badPoint':
      return words.maps[problem.code]({ name, at: problem.at, found: quoted(problem.found) });
    default:
      return words.maps[problem.code]({ name });
  }
}
