export function ThreadView() {
  return <div />;
}
