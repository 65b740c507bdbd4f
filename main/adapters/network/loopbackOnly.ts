/** The ways out of this process while the network is switched off: they lead to this computer alone. */
import { isLoopbackAddress } from '../../../shared/providers/address.ts';
import type { TeamAddress } from '../../../shared/team/teamAddress.ts';
import { NO_NETWORK, networkOff } from '../../core/calls/networkOff.ts';
import { type HttpPort, TransportError } from '../../core/ports/Http.ts';
import type { TeamLeases } from '../../core/ports/TeamLeases.ts';
import type { TeamServers } from '../../core/ports/TeamServers.ts';

/** The last door: the core asks nobody outside then, and what it should ask by mistake still goes nowhere. */
export function loopbackHttp(http: HttpPort): HttpPort {
  return {
    async request(request) {
      if (!isLoopbackAddress(request.url)) throw new TransportError('unreachable', NO_NETWORK);
      return http.request(request);
    },
  };
}

/** @throws AppError `OFFLINE` for a database on another computer */
function requireHere({ isHere }: TeamAddress): void {
  if (!isHere) throw networkOff();
}

export function loopbackTeam<T extends { servers: TeamServers; leases: TeamLeases }>(opened: T): T {
  const { servers, leases } = opened;
  return {
    ...opened,
    servers: {
      async open(address, password) {
        requireHere(address);
        return servers.open(address, password);
      },
      async create(address, password, team) {
        requireHere(address);
        return servers.create(address, password, team);
      },
    } satisfies TeamServers,
    leases: {
      async open(address, password) {
        requireHere(address);
        return leases.open(address, password);
      },
    } satisfies TeamLeases,
  };
}
