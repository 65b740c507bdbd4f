import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
  /** Under which name F1 explains it. */
  help?: string | undefined;
  /** Set small below the value. */
  note?: ReactNode;
}

/** Labels and values, the label in grey, figures aligned. */
export function Facts({ facts, isSplit = false }: { facts: readonly Fact[]; isSplit?: boolean }) {
  return (
    <dl className={isSplit ? 'facts split' : 'facts'}>
      {facts.map((fact) => (
        <div key={fact.label} data-help={fact.help}>
          <dt>{fact.label}</dt>
          <dd>
            <span>{fact.value}</span>
            {fact.note ? <small>{fact.note}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
