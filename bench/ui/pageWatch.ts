/** What is watched inside the page. Everything here is sent to the browser as text: it may use nothing from outside. */

export interface PageWatch {
  /** Milliseconds from the start of the page until the first row of the overview was painted; null before. */
  rowsAtMs: number | null;
  /** Bytes of the scripts that had been loaded when that row was made, uncompressed. */
  scriptBytes: number;
  /** Calls of the core: method, when it was asked, how long it took. */
  calls: { method: string; startMs: number; tookMs: number }[];
}

declare global {
  interface Window {
    outpostWatch: PageWatch;
  }
}

/** Runs before any script of the page. */
export function watchPage(): void {
  const watch: PageWatch = { rowsAtMs: null, scriptBytes: 0, calls: [] };
  window.outpostWatch = watch;
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const startMs = performance.now();
    const response = await ask(input, init);
    if (typeof init?.body === 'string') {
      const { method } = JSON.parse(init.body) as { method: string };
      watch.calls.push({ method, startMs, tookMs: performance.now() - startMs });
    }
    return response;
  };
  const look = () => {
    if (document.querySelector('.places-table tbody th') === null) return;
    observer.disconnect();
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = loaded.filter(({ name }) => new URL(name).pathname.endsWith('.js'));
    watch.scriptBytes = scripts.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
    // The row is in the document; it has been painted when the frame after the next one begins.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        watch.rowsAtMs = performance.now();
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** Goes to a place by its link in the list and waits until its name and its chart are painted. @returns milliseconds */
export function switchPlace(href: string): Promise<number> {
  return new Promise((done) => {
    const link = document.querySelector<HTMLAnchorElement>(`.place-list a[href="${href}"]`)!;
    const name = link.querySelector('.place-name')!.textContent!;
    const start = performance.now();
    link.click();
    const look = () => {
      const isTitled = document.querySelector('h1 bdi')?.textContent === name;
      const canvas = document.querySelector<HTMLCanvasElement>('.chart-frame canvas');
      const isDrawn = canvas !== null && canvas.width > 0 && canvas.style.height !== '';
      const isOfPlace = canvas?.closest('.chart-frame')?.getAttribute('aria-label')?.includes(name) === true;
      if (isTitled && isDrawn && isOfPlace) requestAnimationFrame(() => done(performance.now() - start));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The floor of showing rows: a bare table of as many places as a window shows. @returns milliseconds until it is painted */
export function bareTable(rows: number): Promise<number> {
  return new Promise((done) => {
    const start = performance.now();
    const table = document.createElement('table');
    for (let row = 0; row < rows; row += 1) {
      const line = table.insertRow();
      for (let cell = 0; cell < 9; cell += 1) line.insertCell().textContent = `${row} ${cell}`;
    }
    document.body.append(table);
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
  });
}
