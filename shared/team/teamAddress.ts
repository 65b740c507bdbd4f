/** The address of a team's database, without a password: it may be shown, and is part of what is exported of a data folder. */
import { isLoopbackHost } from '../providers/address.ts';

export interface TeamAddress {
  user: string;
  host: string;
  port: number;
  database: string;
  /** Where its tables are. */
  schema: string;
  /** A file of certificates that vouch for the server; null for those that the system trusts. */
  caFile: string | null;
  /** Whether it leads to this machine: then nothing needs to be encrypted. */
  isHere: boolean;
}

export const DEFAULT_SCHEMA = 'outpost';
const DEFAULT_PORT = 5432;

const PATTERN =
  /^postgres(?:ql)?:\/\/([^\s:@/?#]+)(:[^\s@/?#]*)?@(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::(\d{1,5}))?\/([^\s/?#]+)(?:\?([^\s#]*))?$/i;
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/;

export type AddressProblem = 'shape' | 'password' | 'option' | 'schema';

/** @returns what is wrong with a text that is no such address */
export function readTeamAddress(text: string): TeamAddress | AddressProblem {
  const match = PATTERN.exec(text.trim());
  if (match === null) return 'shape';
  const [, user, password, host, port = String(DEFAULT_PORT), database, query = ''] = match;
  if (password !== undefined) return 'password';
  if (Number(port) > 65_535 || Number(port) < 1) return 'shape';
  const options = optionsOf(query);
  const plain = [user!, database!].map(decoded);
  if (options === null || plain.includes(null)) return options === null ? 'option' : 'shape';
  const { schema = DEFAULT_SCHEMA, sslrootcert: caFile = null } = options;
  if (!SCHEMA.test(schema)) return 'schema';
  const bare = host!.toLowerCase().replace(/^\[|\]$/g, '');
  return {
    user: plain[0]!,
    host: bare,
    port: Number(port),
    database: plain[1]!,
    schema,
    caFile,
    isHere: isLoopbackHost(bare),
  };
}

/** @returns the one way in which an address is kept and shown */
export function teamAddressText(address: TeamAddress): string {
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  const options = [
    ...(address.schema === DEFAULT_SCHEMA ? [] : [`schema=${address.schema}`]),
    ...(address.caFile === null ? [] : [`sslrootcert=${encodeURIComponent(address.caFile)}`]),
  ];
  const end = options.length === 0 ? '' : `?${options.join('&')}`;
  return `postgres://${encodeURIComponent(address.user)}@${host}:${address.port}/${encodeURIComponent(address.database)}${end}`;
}

function optionsOf(query: string): { schema?: string; sslrootcert?: string } | null {
  const options: { schema?: string; sslrootcert?: string } = {};
  for (const part of query.split('&').filter((one) => one !== '')) {
    const end = part.indexOf('=');
    const [name, value] = [part.slice(0, end), decoded(part.slice(end + 1))];
    if (value === null || value === '') return null;
    // What other programs write into such addresses says what is done here in any case.
    if (name === 'sslmode' && value === 'verify-full') continue;
    if (name !== 'schema' && name !== 'sslrootcert') return null;
    options[name] = value;
  }
  return options;
}

function decoded(text: string): string | null {
  try {
    const plain = decodeURIComponent(text);
    return /\p{Cc}/u.test(plain) ? null : plain;
  } catch {
    return null;
  }
}
