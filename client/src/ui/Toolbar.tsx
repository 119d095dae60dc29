import type { ReactNode } from 'react';
import { Separator } from 'react-aria-components/Separator';
import { Toolbar as AriaToolbar } from 'react-aria-components/Toolbar';

interface ToolbarProps {
  /** Accessible name. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A row of controls with one tab stop; the arrow keys move inside it. */
export function Toolbar({ label, children }: ToolbarProps): ReactNode {
  return (
    <AriaToolbar aria-label={label} className="toolbar">
      {children}
    </AriaToolbar>
  );
}

/** A line between groups in a {@link Toolbar}. */
export function ToolbarSeparator(): ReactNode {
  return <Separator orientation="vertical" className="toolbar-separator" />;
}
