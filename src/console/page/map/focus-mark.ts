export function focusMark(id: string): void {
  document.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)?.focus();
}
