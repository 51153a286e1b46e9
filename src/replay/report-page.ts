import { html, type Markup, raw } from './html-text.ts';
import { REPORT_STYLE } from './report-style.ts';

export interface Page {
  /** How everything on it is signed. */
  readonly status: 'EXERCISE' | 'TEST';
  readonly title: string;
  /** Beside the status, above everything else. */
  readonly band: string;
  readonly body: Markup;
}

/** One self-contained page: no script, no request, everything in it escaped; the status before all else. */
export function renderPage({ status, title, band, body }: Page): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${status}: ${title}</title>
<style>${raw(REPORT_STYLE)}</style>
</head>
<body>
<div class="band">${status} <span>· ${band}</span></div>
<main>
${body}
</main>
</body>
</html>
`;
  return page.markup;
}
