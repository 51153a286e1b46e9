function Sign({ path }: { readonly path: string }) {
  return (
    <svg class="shell-sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export function CloseSign() {
  return <Sign path="M4 4l8 8M12 4l-8 8" />;
}

export function MenuSign() {
  return <Sign path="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />;
}

export function SearchSign() {
  return <Sign path="M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9ZM10.4 10.4 13.5 13.5" />;
}

export function PlusSign() {
  return <Sign path="M8 3v10M3 8h10" />;
}
