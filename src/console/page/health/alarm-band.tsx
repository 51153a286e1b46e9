export function AlarmBand() {
  return null;
}
