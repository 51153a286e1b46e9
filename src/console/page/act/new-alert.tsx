export function NewAlert() {
  return <div />;
}
