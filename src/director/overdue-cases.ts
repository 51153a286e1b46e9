import { advanceCursor, readCursor } from '../store/cursor.ts';
import { listSubjectCases, type SubjectCase } from './subject-cases.ts';

/** Cases whose deadline has passed without all answers, each once in the life of the store. */
export function newlyOverdue(asked: Parameters<typeof listSubjectCases>[0]): SubjectCase[] {
  const { store } = asked;
  const cursorOf = ({ request }: SubjectCase) => `overdue ${request.feed}/${request.seq}`;
  const overdue = listSubjectCases(asked).filter(
    (one) => one.isOverdue && readCursor(store, cursorOf(one)) === 0,
  );
  for (const one of overdue) advanceCursor(store, cursorOf(one), 1);
  return overdue;
}
