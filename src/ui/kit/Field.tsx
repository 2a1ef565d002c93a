import type { ComponentChildren } from 'preact';

export interface FieldProps {
  /** Of the control; what describes it is named after it. */
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with what was filled in, with the mend. */
  problem: string | undefined;
}

/** A labeled control with what explains it and what is wrong with it. */
export const Field = ({ id, label, hint, problem, children }: FieldProps & { children: ComponentChildren }) => (
  <div class="field" data-invalid={problem !== undefined || undefined}>
    <label for={id}>{label}</label>
    {children}
    <FieldNotes id={id} hint={hint} problem={problem} />
  </div>
);

export const FieldNotes = ({ id, hint, problem }: Pick<FieldProps, 'id' | 'hint' | 'problem'>) => (
  <>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {problem && (
      <p class="problem" id={`${id}-problem`}>
        {problem}
      </p>
    )}
  </>
);

/** The attributes of a control that tie it to its notes. */
export const described = ({ id, hint, problem }: Pick<FieldProps, 'id' | 'hint' | 'problem'>) => ({
  id,
  'aria-invalid': problem ? ('true' as const) : undefined,
  'aria-describedby': [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
});
