export function ReleasesView() {
  return <div />;
}
