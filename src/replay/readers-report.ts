/** What a member has answered when it was asked who read an alert. */
export interface ReadersReport {
  readonly member: string;
  readonly hasAnswered: boolean;
  /**
   * Those who read it, as the member itself can look them up: by the name that the scenario has; by the pseudonym in its
   * answer where it has none.
   */
  readonly readers: readonly string[];
}
