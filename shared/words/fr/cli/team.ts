/** */
export { team } from '../../en/cli/team.ts';
