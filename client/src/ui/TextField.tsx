import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';

interface FieldProps {
  readonly label: string;
  /** Keeps the label for assistive technology only, as in a toolbar. */
  readonly hideLabel?: boolean;
  readonly hint?: string;
  /** What is wrong and how to put it right; absent when nothing is. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocusChange?: (isFocused: boolean) => void;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
}

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'url' | 'email' | 'date';
}

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
}

function Field({
  label,
  hideLabel,
  hint,
  error,
  children,
  ...rest
}: FieldProps & { readonly children: ReactNode }): ReactNode {
  return (
    <AriaTextField
      {...rest}
      className="field"
      validationBehavior="aria"
      isInvalid={error !== undefined}
      {...(hideLabel === true ? { 'aria-label': label } : {})}
    >
      {hideLabel === true ? null : <Label>{label}</Label>}
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {children}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}

/** A labelled line of text, with hint and error beside it. */
export function TextField({ type = 'text', ...field }: TextFieldProps): ReactNode {
  return (
    <Field {...field}>
      <Input className="input" type={type} />
    </Field>
  );
}

/** A labelled text of several lines, with hint and error beside it. */
export function TextArea({ rows = 3, ...field }: TextAreaProps): ReactNode {
  return (
    <Field {...field}>
      <AriaTextArea className="input" rows={rows} />
    </Field>
  );
}
