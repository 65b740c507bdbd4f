/** Pictures leave the window: their colours are the light ones, whatever the theme is. */

/** Reads with the light theme in force; nothing is painted meanwhile, and the theme is as before at the end. */
export function inLightColours<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = 'light';
  try {
    return read();
  } finally {
    if (before === undefined) delete dataset.theme;
    else dataset.theme = before;
  }
}

/** The value of a custom property of the page, for example `--obs`. */
export function lightProperty(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** How things look by style sheets, and what holds where nothing is said. */
const usual: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'paint-order': 'normal',
  'vector-effect': 'none',
  opacity: '1',
};
const ofText = ['font-size', 'font-weight', 'text-anchor'];
const drawn = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline', 'text', 'tspan']);

function dress(copy: Element, style: CSSStyleDeclaration): void {
  for (const name of ['fill', 'stroke']) copy.setAttribute(name, style.getPropertyValue(name));
  for (const [name, value] of Object.entries(usual)) {
    const own = style.getPropertyValue(name);
    if (own !== value && own !== '') copy.setAttribute(name, own);
  }
  if (copy.tagName === 'text' || copy.tagName === 'tspan')
    for (const name of ofText) copy.setAttribute(name, style.getPropertyValue(name));
}

/** A copy of a drawing of the page that needs no style sheet. Call it `inLightColours`. */
export function standaloneCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  const hidden: Element[] = [];
  originals.forEach((original, i) => {
    const one = copies[i]!;
    const style = getComputedStyle(original);
    if ((style.display === 'none' && !isDefinition(original)) || original.hasAttribute('data-screen-only'))
      hidden.push(one);
    else if (drawn.has(original.tagName)) dress(one, style);
    for (const name of ['class', 'style', 'tabindex']) one.removeAttribute(name);
  });
  for (const one of hidden) one.remove();
  return copy;
}

/** Patterns and what is in them are not displayed themselves, and used all the same. */
function isDefinition(element: Element): boolean {
  return element.closest('defs') !== null;
}
