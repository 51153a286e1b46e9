import { localOfTime, timeOfLocal } from './local-time.ts';

interface TimeInputProps {
  readonly id: string;
  /** RFC 3339, UTC; '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isInvalid: boolean;
  readonly describedBy?: string | undefined;
}

/** A time as the clock on the wall shows it; what is said is UTC. */
export function TimeInput({ id, value, onChange, isInvalid, describedBy }: TimeInputProps) {
  return (
    <input
      id={id}
      class="input"
      type="datetime-local"
      value={localOfTime(value)}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      onInput={(event) => onChange(timeOfLocal(event.currentTarget.value))}
    />
  );
}
