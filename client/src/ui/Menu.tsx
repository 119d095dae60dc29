import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Button, type ButtonVariant } from './Button.tsx';

interface MenuProps {
  /** Text of the button that opens the menu. */
  readonly label: string;
  /** Heard after the text, where the text alone does not say what the menu is for. */
  readonly spokenAfter?: string;
  readonly icon?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly className?: string;
  /** {@link MenuItem}s and {@link MenuChoice}s. */
  readonly children: ReactNode;
}

/** A button that opens a list of actions. */
export function Menu({
  label,
  spokenAfter,
  icon,
  variant = 'secondary',
  className = '',
  children,
}: MenuProps): ReactNode {
  return (
    <MenuTrigger>
      <Button
        variant={variant}
        icon={icon}
        iconAfter={<ChevronDown size={16} aria-hidden="true" className="button-chevron" />}
        className={className}
      >
        {label}
        {spokenAfter === undefined ? null : <span className="visually-hidden">{`, ${spokenAfter}`}</span>}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="option-list">{children}</AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface MenuItemProps {
  /** Plain text: label and description slots in one item make names that axe refuses. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

/** One action of a {@link Menu}. */
export function MenuItem({ label, icon, ...rest }: MenuItemProps): ReactNode {
  return (
    <AriaMenuItem {...rest} textValue={label} className="option">
      {icon}
      <span>{label}</span>
    </AriaMenuItem>
  );
}

/** A line of a {@link Menu} that says something and does nothing. */
export function MenuNote({ children }: { readonly children: string }): ReactNode {
  return (
    <AriaMenuSection className="option-section" aria-label={children}>
      <Header className="option-note">{children}</Header>
    </AriaMenuSection>
  );
}

interface MenuChoiceProps<Id extends string> {
  readonly title: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** A group of a {@link Menu} in which exactly one option holds. */
export function MenuChoice<Id extends string>({
  title,
  options,
  value,
  onChange,
}: MenuChoiceProps<Id>): ReactNode {
  return (
    <AriaMenuSection
      className="option-section"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys !== 'all' && keys.has(id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      <Header className="option-header">{title}</Header>
      {options.map((option) => (
        <AriaMenuItem key={option.id} id={option.id} textValue={option.label} className="option">
          {({ isSelected }) => (
            <>
              <span>{option.label}</span>
              {isSelected ? <Check size={16} aria-hidden="true" className="option-check" /> : null}
            </>
          )}
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  );
}
