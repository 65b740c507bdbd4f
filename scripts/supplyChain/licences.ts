/** Licences under which others' work may go into the packages, or help to build them. */

/** Text, notice or neither has to be passed on with the program, and nothing else is asked for. */
const forShipping = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
]);

/** Of tools, which are passed on to nobody. */
const forBuilding = new Set([...forShipping, 'MPL-2.0', 'Python-2.0', 'WTFPL', 'CC0-1.0']);

/** @param expression of SPDX: one of several that are joined by OR is enough, of those joined by AND each counts */
export function isAllowed(expression: string, ships: boolean): boolean {
  const allowed = ships ? forShipping : forBuilding;
  const choices = expression.replaceAll(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence.trim())));
}
