/** Lets exactly one browser in: the one-time token of the printed address becomes a session cookie. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface SessionDoor {
  /** The one-time token, 32 random bytes in base64url, for the address that is printed. */
  readonly token: string;
  /**
   * Takes the token. It opens once; every later use is refused.
   * @returns the `Set-Cookie` value, or null when the token is wrong or was used
   */
  admit(token: string): string | null;
  /** @returns whether a `Cookie` header carries the session of this server */
  isAdmitted(cookieHeader: string | undefined): boolean;
}

/**
 * @param port of the server: browsers share cookies between the ports of a host, so the name has to differ
 */
export function createSessionDoor(port: number): SessionDoor {
  const token = randomSecret();
  const session = randomSecret();
  const cookieName = `outpost-${port}`;
  let isTokenUsed = false;
  return {
    token,
    admit(candidate) {
      const isRight = isSameSecret(candidate, token);
      if (!isRight || isTokenUsed) return null;
      isTokenUsed = true;
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isAdmitted(cookieHeader) {
      return cookieValues(cookieHeader, cookieName).some((value) => isSameSecret(value, session));
    },
  };
}

function randomSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares hashes in constant time: neither content nor length shows in how long it takes. */
function isSameSecret(candidate: string, secret: string): boolean {
  return timingSafeEqual(sha256(candidate), sha256(secret));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function cookieValues(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
