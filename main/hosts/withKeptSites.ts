/**
 * A core that also answers for the copies of other sites in its data folder. A request names the site; its copy is opened, to be
 * read, when it is first asked about, and anew once more of the site has come.
 */
import { PROTOCOL_VERSION, type Reply } from '../../shared/contract/envelope.ts';
import { AppError } from '../../shared/errors/AppError.ts';
import { toErrorShape } from '../../shared/errors/toErrorShape.ts';
import { words } from '../../shared/words/index.ts';
import type { Core } from '../core/Core.ts';

/** Each holds its journal in memory. */
const MOST_OPEN = 3;

interface OpenCopy {
  id: string;
  /** Tells the copy as it was opened from one that has grown. */
  version: string;
  core: Promise<Core>;
}

/** @param openCopy opens the copy in a folder, to be read */
export function withKeptSites(
  own: Core,
  dataFolder: string,
  openCopy: (folder: string) => Promise<Core>,
): Core {
  let copies: OpenCopy[] = [];

  async function coreOf(id: string): Promise<Core> {
    // Whoever looks at no other site does not load what finds them.
    const { newestCopy } = await import('../adapters/bundle/keptSites.ts');
    const found = await newestCopy(dataFolder, id);
    if (found === null) throw new AppError('UNKNOWN_SITE', words.bundles.noSuchSite({ id }), { site: id });
    const known = copies.find((copy) => copy.id === id);
    if (known?.version === found.version) return known.core;
    const opened = { id, version: found.version, core: openCopy(found.folder) };
    const kept = [opened, ...copies.filter((copy) => copy.id !== id)];
    copies = kept.slice(0, MOST_OPEN);
    for (const { core } of [...(known === undefined ? [] : [known]), ...kept.slice(MOST_OPEN)])
      void closed(core);
    // One that can't be opened is tried again by the next question.
    opened.core.catch(() => {
      copies = copies.filter((copy) => copy !== opened);
    });
    return opened.core;
  }

  return {
    async dispatch(request, caller) {
      const { id, site } = namesOf(request);
      if (site === undefined) return own.dispatch(request, caller);
      try {
        const { site: _named, ...plain } = request as { site: string };
        return await (await coreOf(site)).dispatch(plain, caller);
      } catch (thrown) {
        return { protocol: PROTOCOL_VERSION, id, ok: false, error: toErrorShape(thrown) } satisfies Reply;
      }
    },
    subscribe: (listener) => own.subscribe(listener),
    async close() {
      const all = copies.splice(0);
      await Promise.all(all.map(({ core }) => closed(core)));
      await own.close();
    },
  };
}

async function closed(core: Promise<Core>): Promise<void> {
  await core.then(
    (opened) => opened.close(),
    () => undefined,
  );
}

const SITE = /^[0-9a-f]{16}$/;

/** What is no number of a site is no site that is here. */
function namesOf(request: unknown): { id: string; site: string | undefined } {
  const { id, site } = (request ?? {}) as { id?: unknown; site?: unknown };
  const named = site === undefined ? undefined : typeof site === 'string' && SITE.test(site) ? site : '';
  return { id: typeof id === 'string' ? id.slice(0, 64) : '', site: named };
}
