/** What is wrong with a file of shapes, as code and facts: a thread finds it, which has no words. */
export type ShapeProblem =
  | { code: 'tooLarge' | 'notJson' | 'notCollection' | 'nothing' }
  | { code: 'tooMany'; count: number }
  | { code: 'badRing'; at: number }
  | { code: 'notPolygon' | 'badPoint'; at: number; found: string };

/** Thrown inside the reading of one file, and answered by it. */
export class BadShapes extends Error {
  override name = 'BadShapes';
  readonly problem: ShapeProblem;

  constructor(problem: ShapeProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
