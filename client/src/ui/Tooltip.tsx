import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

interface TooltipProps {
  /** What the tooltip says. */
  readonly text: string;
  /** The one focusable element it belongs to; it must have an accessible name of its own. */
  readonly children: ReactNode;
}

/** Shows a short text on hover and on keyboard focus; never the only place of what it says. */
export function Tooltip({ text, children }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip className="tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
