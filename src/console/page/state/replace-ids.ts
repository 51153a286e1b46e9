/**
 * A sentence with names where it has ids that stand alone. One that is part of a feed's name stays as it is: by that the proof
 * is found.
 * @param nameOf the name of an id; what is none, a common word mostly, as it is
 */
export function replaceIds(sentence: string, nameOf: (id: string) => string): string {
  return sentence.replaceAll(/(?<![\w./-])[a-z0-9]+(?:-[a-z0-9]+)*(?![\w/-]|\.\w)/g, (id) => nameOf(id));
}
