import { Alert } from '../alert/alert.tsx';
import { usePage } from '../page-scope.ts';

/** Above a form whose text has outlived the session. */
export function KeptNotice({ files }: { files?: boolean | undefined }) {
  const { keptText } = usePage().t.ui;
  return (
    <Alert kind="info">
      <p>{files ? `${keptText.back} ${keptText.files}` : keptText.back}</p>
    </Alert>
  );
}
