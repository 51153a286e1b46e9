/** The words of a text as they survive copying, retyping and a photograph: without case, punctuation and line breaks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
