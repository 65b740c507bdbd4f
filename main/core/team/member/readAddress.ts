import { AppError } from '../../../../shared/errors/AppError.ts';
import { quoted } from '../../../../shared/errors/shortened.ts';
import { readTeamAddress, type TeamAddress } from '../../../../shared/team/teamAddress.ts';
import { words } from '../../../../shared/words/index.ts';

/** @throws AppError `BAD_ADDRESS` */
export function readAddress(text: string): TeamAddress {
  const address = readTeamAddress(text);
  if (typeof address !== 'string') return address;
  // A password may be in it: it is not repeated.
  const shown = address === 'password' ? null : quoted(text);
  throw new AppError('BAD_ADDRESS', words.team.badAddress({ problem: address, shown }), {});
}
