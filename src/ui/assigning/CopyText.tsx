import { Said, useSaid } from '../../exercises/Said.tsx';
import { CopyField } from '../kit/CopyField.tsx';

/** A text to copy that says itself how that went; the children are further ways to send it. */
export function CopyText({ children, ...field }: Omit<Parameters<typeof CopyField>[0], 'onCopy'>) {
  const [message, setMessage] = useSaid();
  return (
    <CopyField {...field} onCopy={setMessage}>
      {children}
      <span role="status">
        <Said told={message} />
      </span>
    </CopyField>
  );
}
