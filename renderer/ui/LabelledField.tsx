import { type ReactNode, useId } from 'react';

interface LabelledFieldProps {
  label: string;
  help?: string | null;
  /** Why it can't be stored as it is; takes the place of the help. */
  wrong?: string | null;
  /** @param field what ties the input to its label and words */
  children: (field: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }) => ReactNode;
}

/** A labelled input with the words below it. */
export function LabelledField({ label, help = null, wrong = null, children }: LabelledFieldProps) {
  const id = useId();
  const words = wrong ?? help;
  const described = words === null ? {} : { 'aria-describedby': `${id}-words` };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...described, ...(wrong === null ? {} : { 'aria-invalid': true }) })}
      {words === null ? null : (
        <small id={`${id}-words`} className={wrong === null ? 'muted' : 'wrong'}>
          {words}
        </small>
      )}
    </div>
  );
}
