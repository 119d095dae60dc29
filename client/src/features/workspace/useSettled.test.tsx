import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useSettled } from './useSettled.ts';

interface ShownProps {
  readonly value: string;
  readonly settleMs: number;
}

function Shown({ value, settleMs }: ShownProps): ReactNode {
  return useSettled(value, settleMs);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('says a value at once or after it stood still, and never one that flashed by', () => {
  const element = document.createElement('div');
  const root = createRoot(element);
  const show = (value: string, settleMs: number): void =>
    act(() => root.render(<Shown {...{ value, settleMs }} />));
  const wait = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

  show('opgeslagen', 400);
  show('bezig', 0);
  expect(element.textContent).toBe('bezig');

  for (let key = 0; key < 3; key += 1) {
    wait(60);
    show('opgeslagen', 400);
    expect(element.textContent).toBe('bezig');
    wait(60);
    show('bezig', 0);
  }

  show('opgeslagen', 400);
  wait(400);
  expect(element.textContent).toBe('opgeslagen');
  act(() => root.unmount());
});
