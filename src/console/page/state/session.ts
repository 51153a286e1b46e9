import { effect, signal, untracked } from '@preact/signals';
import type { SessionView } from '../../wire/session.ts';

/** Who sits here; null: nobody is signed in; undefined: not known yet. */
export const session = signal<SessionView | null | undefined>(undefined);

/** Calls it whenever nobody sits here any more: nothing of what was shown or typed is there for who comes next. K7 */
export function whenSignedOut(forget: () => void): void {
  effect(() => {
    if (session.value === null) untracked(forget);
  });
}

/** An answer of the server that is no success. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks the server, with what protects from other sites. Nothing is kept by the browser.
 * @throws {ApiFailure} also when nobody is signed in any more: then the sign-in is shown
 */
export async function callApi<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<T> {
  const response = await fetch(`/api/${path}`, {
    method,
    cache: 'no-store',
    redirect: 'error',
    headers: {
      accept: 'application/json',
      ...(session.value && method !== 'GET' && { 'x-karaula-csrf': session.value.csrf }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.status === 401) session.value = null;
  const text = await response.text();
  if (!response.ok) throw new ApiFailure(response.status, saysOf(text) ?? response.statusText);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** The answer with the cookie of who signs in in another tab may still be on its way. */
const ASK_AGAIN_MS = 1_000;

/** This page's session is over. Nothing of it is shown from now on; whether the browser has another one is asked after that. */
export function leaveSession(): void {
  session.value = null;
  setTimeout(() => void loadSession().catch(() => undefined), ASK_AGAIN_MS);
}

export async function loadSession(): Promise<void> {
  try {
    session.value = await callApi<SessionView>('GET', 'session');
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    session.value = null;
  }
}

function saysOf(text: string): string | undefined {
  try {
    const { says } = JSON.parse(text) as { says?: unknown };
    return typeof says === 'string' ? says : undefined;
  } catch {
    return undefined;
  }
}
