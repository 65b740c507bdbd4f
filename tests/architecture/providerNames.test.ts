import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { providerIds } from '../../shared/providers/providerSchema.ts';
import { importedModules } from './importRules.ts';

const root = join(import.meta.dirname, '..', '..');
/** The one line about each provider that both sides of the contract read. */
const CATALOGUE = 'shared/providers/providerCatalogue.ts';

/** @returns the ids of providers that a source names as text, besides packages that it imports */
function namedIn(path: string, source: string): string[] {
  const imported = importedModules(source);
  return providerIds.filter((id) => {
    const isOwn = path.startsWith(`main/core/providers/${id}/`);
    return !isOwn && !imported.includes(id) && new RegExp(`(['"\`])${id}\\1`).test(source);
  });
}

function sources(): string[] {
  return ['main', 'shared', 'renderer', 'preload'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  );
}

describe('the name of a provider', () => {
  it('stands in its own folder and in the catalogue only', () => {
    const others = sources().filter((path) => path !== CATALOGUE);
    expect(others.length).toBeGreaterThan(500);
    const found = others.flatMap((path) =>
      namedIn(path, readFileSync(join(root, path), 'utf8')).map((id) => `${path} names ${id}`),
    );
    expect(found).toEqual([]);
  });

  it('is found wherever else it stands', () => {
    expect(namedIn('main/core/lock/a.ts', "if (id === 'groq') return;")).toEqual(['groq']);
    expect(namedIn('main/core/providers/gemini/profile.ts', "id: 'openai'")).toEqual(['openai']);
    expect(namedIn('main/core/providers/gemini/profile.ts', "id: 'gemini'")).toEqual([]);
    expect(namedIn('main/adapters/chat/openAiClient.ts', "import OpenAI from 'openai';")).toEqual([]);
  });
});
