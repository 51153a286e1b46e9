export function HealthView() {
  return <div />;
}
