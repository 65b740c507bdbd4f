/** Who may import whom: the picture of docs/architecture.md as data, and the check of a source text against it. */
import { builtinModules } from 'node:module';
import { dirname, normalize } from 'node:path/posix';

interface LayerRule {
  /** Files whose path starts with this belong to the layer; the first match counts. */
  layer: string;
  /** Folders of the project that the layer may import from, besides its own. */
  mayImport: readonly string[];
  /** Packages that the layer may import. */
  packages: readonly string[];
  mayUseNode: boolean;
}

export const layerRules: readonly LayerRule[] = [
  {
    layer: 'shared/',
    mayImport: [],
    // Maps are drawn in the window and in reports.
    packages: ['d3-geo', 'geojson', 'topojson-client', 'topojson-specification', 'world-atlas', 'zod'],
    mayUseNode: false,
  },
  { layer: 'main/core/', mayImport: ['shared/'], packages: [], mayUseNode: false },
  {
    layer: 'main/adapters/',
    mayImport: ['shared/', 'main/core/'],
    packages: [
      'chardet',
      'croner',
      'fflate',
      'groq-sdk',
      'lowdb',
      'openai',
      'papaparse',
      'pg',
      'read-excel-file',
      'write-excel-file',
    ],
    mayUseNode: true,
  },
  {
    layer: 'main/hosts/electron/',
    mayImport: ['shared/', 'main/core/', 'main/adapters/', 'main/hosts/'],
    packages: ['electron'],
    mayUseNode: true,
  },
  {
    layer: 'main/hosts/',
    mayImport: ['shared/', 'main/core/', 'main/adapters/', 'main/hosts/'],
    packages: [],
    mayUseNode: true,
  },
  { layer: 'preload/', mayImport: ['shared/'], packages: ['electron'], mayUseNode: false },
  {
    layer: 'renderer/',
    mayImport: ['shared/'],
    packages: [
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      'chart.js',
      'react',
      'react-dom',
      'zustand',
    ],
    mayUseNode: false,
  },
];

const builtins = new Set(builtinModules);

/** Every module that a source names: static, dynamic, re-exported. Comments are taken out first. */
export function importedModules(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(/^\s*(?:import|export)\b[^;'"]*?\bfrom\s*'([^'\n]+)'/gm);
  const effects = code.matchAll(/^\s*import\s*'([^'\n]+)'/gm);
  const calls = code.matchAll(/\b(?:import|require)\s*\(\s*'([^'\n]+)'/g);
  return [...statements, ...effects, ...calls].map((match) => match[1]!);
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!;
}

/** @returns what a file imports against the rules, one sentence each. */
export function forbiddenImports(path: string, source: string): string[] {
  const rule = layerRules.find((one) => path.startsWith(one.layer));
  if (rule === undefined) return [];
  return importedModules(source).flatMap((specifier) => {
    const isAllowed = isAllowedImport(rule, path, specifier);
    return isAllowed ? [] : [`${path} must not import "${specifier}"`];
  });
}

function isAllowedImport(rule: LayerRule, path: string, specifier: string): boolean {
  if (specifier.startsWith('.')) {
    const target = normalize(`${dirname(path)}/${specifier}`);
    return [rule.layer, ...rule.mayImport].some((folder) => target.startsWith(folder));
  }
  if (specifier.startsWith('node:') || builtins.has(specifier)) return rule.mayUseNode;
  return rule.packages.includes(packageOf(specifier));
}
