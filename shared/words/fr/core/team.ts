/** */
export { team } from '../../en/core/team.ts';
