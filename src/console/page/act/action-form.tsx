import type { ThreadDetail } from '../../wire/thread.ts';
import { AskForm } from './ask-form.tsx';
import { CloseForm, NoteForm } from './note-forms.tsx';
import { RetractForm } from './retract-form.tsx';
import { UpdateForm } from './update-form.tsx';

export type FormName = 'action' | 'ask' | 'update' | 'close' | 'retract';

export interface ActionFormProps {
  readonly detail: ThreadDetail;
  /** It was said, or given up. */
  readonly onLeave: () => void;
}

export function ActionForm({ name, ...props }: ActionFormProps & { readonly name: FormName }) {
  switch (name) {
    case 'action':
      return <NoteForm {...props} />;
    case 'ask':
      return <AskForm {...props} />;
    case 'update':
      return <UpdateForm {...props} />;
    case 'close':
      return <CloseForm {...props} />;
    case 'retract':
      return <RetractForm {...props} />;
  }
}
