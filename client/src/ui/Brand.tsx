import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '#lib/language.ts';

/** The product's sign and name; leads to the start. */
export function Brand(): ReactNode {
  const m = useMessages();
  return (
    <Link className="brand" to="/" aria-label={m.common.productName}>
      <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
        <rect width="30" height="30" rx="8" className="brand-ground" />
        <circle cx="11" cy="11" r="4.2" />
        <rect x="16.2" y="6.8" width="8.4" height="8.4" rx="1.2" />
        <rect x="11.9" y="16.6" width="6.4" height="6.4" rx="1" transform="rotate(45 15.1 19.8)" />
      </svg>
      <span className="brand-name">{m.common.productName}</span>
    </Link>
  );
}
