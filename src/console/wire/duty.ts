/** Something that waits for somebody of this service, most pressing first. */
export interface DutyItem {
  readonly what:
    | 'acknowledge'
    | 'answer'
    | 'forward'
    | 'disclose'
    | 'return-step'
    | 'release'
    | 'overdue-answer';
  /** The card it is about; absent: none. */
  readonly key?: string;
  /** Of a release: its id; of a question: the request's hash. */
  readonly id?: string;
  readonly says: string;
  readonly dueMs?: number;
  readonly isOverdue: boolean;
}

/** What waits for the director. */
export interface Duty {
  readonly items: readonly DutyItem[];
  /** So many more wait, and are less pressing than those; absent: none. */
  readonly more?: number;
}
