import { useEffect, useRef } from 'react';

/** The styles of the page as the core writes them; texts of people have no tags there. */
const STYLES = /<style>([^<]*)<\/style>/g;

/** What stands in a page of its own: its styles, its rules for paper, and what is in it. */
function partsOf(html: string) {
  // A parsed element of styles would be refused by the policy already.
  const page = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
  const styles = new CSSStyleSheet();
  styles.replaceSync(Array.from(html.matchAll(STYLES), ([, text]) => text).join('\n'));
  // Rules of paper hold for a whole document only.
  const paper = new CSSStyleSheet();
  for (const rule of styles.cssRules) if (rule instanceof CSSPageRule) paper.insertRule(rule.cssText);
  page.head.remove();
  // The window has a main part already, and one is all that a page may have.
  const main = page.querySelector('main');
  main?.replaceWith(...main.childNodes);
  return { styles, paper, root: page.documentElement };
}

/**
 * The report as it prints, in a tree of its own: styles of the window do not reach it, nor its own the window. Styles are made
 * as objects, which the content security policy allows; a text of styles in the page it refuses.
 */
export function ReportPage({ html }: { html: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const { styles, paper, root } = partsOf(html);
    const tree = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    tree.adoptedStyleSheets = [styles];
    tree.replaceChildren(root);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== paper);
    };
  }, [html]);
  return <div ref={host} className="report-page" />;
}
