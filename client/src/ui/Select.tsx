import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';

/** One choice of a {@link Select}. */
interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
}

interface SelectProps<Id extends string> {
  readonly label: string;
  /** Keeps the label for assistive technology only, as in a toolbar. */
  readonly hideLabel?: boolean;
  readonly options: readonly SelectOption<Id>[];
  readonly value: Id | null;
  readonly isDisabled?: boolean;
  readonly onChange: (id: Id) => void;
}

/** One choice out of a short list. */
export function Select<Id extends string>({
  label,
  hideLabel = false,
  options,
  value,
  isDisabled = false,
  onChange,
}: SelectProps<Id>): ReactNode {
  const choose = (key: unknown): void => {
    const option = options.find(({ id }) => id === key);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <AriaSelect
      className="field"
      value={value}
      onChange={choose}
      isDisabled={isDisabled}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label>{label}</Label>}
      <AriaButton className="input select-button">
        <SelectValue className="select-value" />
        <ChevronDown size={16} aria-hidden="true" />
      </AriaButton>
      <Popover className="popover">
        <ListBox className="option-list" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              {({ isSelected }) => (
                <>
                  {option.icon}
                  <span>{option.label}</span>
                  {isSelected ? <Check size={16} aria-hidden="true" className="option-check" /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
