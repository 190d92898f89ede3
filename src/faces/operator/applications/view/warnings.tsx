import { Alert } from '../../../ui/alert/alert.tsx';
import type { ViewProps } from './page.tsx';

/** What speaks against accepting before anything has been read. */
export function Warnings({ desk, around }: ViewProps) {
  const decided = around.foreseen?.decided;
  if (!decided || decided.ok || decided.reason !== 'no-card') return null;
  return (
    <Alert kind="danger">
      <p>{desk.page.t.operator.effect.noCard}</p>
    </Alert>
  );
}
