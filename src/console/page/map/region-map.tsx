export function RegionMap() {
  return <div />;
}
