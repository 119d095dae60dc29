import type { ReactNode } from 'react';

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  /** The sentences after the title. */
  readonly children?: ReactNode;
  /** `narrow`: only where the bar has no room to say it. */
  readonly kind?: 'plain' | 'private' | 'stopped' | 'narrow';
  /** Number of the municipality's colour, for a private notice. */
  readonly palet?: number | undefined;
  /** Buttons and links out of the situation. */
  readonly actions?: ReactNode;
}

/** A line above the content that says in what situation the reader is. */
export function Notice({ icon, title, children, kind = 'plain', palet, actions }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'stopped' ? 'alert' : 'note'} data-palet={palet}>
      <div className="notice-text">
        {icon}
        <p>
          <strong className="notice-title">{title}.</strong> {children}
        </p>
      </div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  );
}
