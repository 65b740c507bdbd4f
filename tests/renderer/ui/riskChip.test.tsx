import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RiskMatrix } from '../../../renderer/features/place/RiskMatrix.tsx';
import { RiskChip } from '../../../renderer/ui/RiskChip.tsx';
import { riskLevels } from '../../../shared/contract/index.ts';
import { contrast } from '../support/contrast.ts';
import { markupOf, openServices, wordsOf } from '../support/services.tsx';

const styles = ['tokens.css', 'parts.css']
  .map((name) => readFileSync(new URL(`../../../renderer/ui/styles/${name}`, import.meta.url), 'utf8'))
  .join('\n');

describe('the chip of a level', () => {
  it.each([
    ['RED', 'Red', 2],
    ['YELLOW', 'Yellow', 1],
    ['GREEN', 'Green', 2],
    ['NOT_ASSESSED', 'Not assessed', 2],
  ] as const)('%s is a word, a shape and a colour', async (level, word, parts) => {
    const { services } = await openServices({ hasDataset: false });
    const markup = markupOf(services, <RiskChip level={level} />);
    expect(wordsOf(markup)).toBe(word);
    expect(markup).toContain(`data-shape="${level}"`);
    expect(markup.match(/<(path|circle|rect) /g)).toHaveLength(parts);
    expect(styles).toContain(`.chip[data-level="${level}"]`);
  });

  it('has a shape of its own for every level', async () => {
    const { services } = await openServices({ hasDataset: false });
    const drawings = riskLevels.map(
      (level) => markupOf(services, <RiskChip level={level} />).match(/<svg[^>]*>(.*)<\/svg>/)![1],
    );
    expect(new Set(drawings).size).toBe(riskLevels.length);
  });

  it('has the fixed colours, readable on each other', () => {
    for (const [name, fill, ink, least] of [
      ['red', '#a4161a', '#ffffff', 7.7],
      ['yellow', '#ffc20a', '#1a1a1a', 10.7],
      ['green', '#0b6e4f', '#ffffff', 6.2],
    ] as const) {
      expect(styles).toContain(`--${name}: ${fill};`);
      expect(contrast(fill, ink)).toBeGreaterThan(least);
    }
    expect(contrast('#e6e8eb', '#3f474f')).toBeGreaterThan(4.5);
  });
});

describe('the risk matrix', () => {
  it('marks the one cell in force and says it in words', async () => {
    const { services } = await openServices({ hasDataset: false });
    const markup = markupOf(services, <RiskMatrix likelihood={4} impact={3} />);
    expect(markup.match(/data-on="true"/g)).toHaveLength(1);
    expect(markup).toContain('Risk matrix: likelihood highly likely, impact moderate: Red.');
    expect(markup.match(/<i [^>]*data-on="true">(.)</)![1]).toBe('R');
  });

  it('tells levels apart by letters, the least likely row at the bottom', async () => {
    const { services } = await openServices({ hasDataset: false });
    const markup = markupOf(services, <RiskMatrix likelihood={1} impact={1} />);
    const letters = [...markup.matchAll(/<i [^>]*>(.)<\/i>/g)].map((match) => match[1]).join('');
    expect(letters).toBe('YYRRR' + 'GYRRR' + 'GYYRR' + 'GGYYR' + 'GGGYY');
  });

  it('marks nothing where the level is not assessed', async () => {
    const { services } = await openServices({ hasDataset: false });
    const markup = markupOf(services, <RiskMatrix likelihood={null} impact={3} />);
    expect(markup).not.toContain('data-on="true"');
    expect(markup).toContain('no cell, because the level is not assessed');
  });
});
