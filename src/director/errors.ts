export type DirectorErrorCode =
  | 'DIRECTOR_BAD_DETECTIONS'
  | 'DIRECTOR_BAD_FILTER'
  | 'DIRECTOR_CLOCK_DOUBTFUL'
  | 'DIRECTOR_DIRECTORY_UNUSABLE';

/** Receiving or reading as a whole cannot go on. What is wrong with one entry is a verdict, not this. */
export class DirectorError extends Error {
  override readonly name = 'DirectorError';
  readonly code: DirectorErrorCode;

  constructor(code: DirectorErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
