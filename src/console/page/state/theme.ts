import { effect, signal } from '@preact/signals';

export const THEMES = ['system', 'day', 'night'] as const;

/** Day or night; at first as the system has it. In this page's memory only. */
export const theme = signal<(typeof THEMES)[number]>('system');

const SCHEMES = { system: 'light dark', day: 'light', night: 'dark' } as const;

effect(() => {
  document.documentElement.style.colorScheme = SCHEMES[theme.value];
});
