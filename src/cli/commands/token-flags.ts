import { textFlag } from './shared-flags.ts';

export interface PinFlags {
  readonly pinFile: string | undefined;
}

export interface TokenFlags extends PinFlags {
  readonly token: string | undefined;
  readonly module: string | undefined;
  readonly keyId: string | undefined;
}

/** `--pin-file` */
export const pinFile = textFlag(
  'FILE',
  "The token's PIN is in this file (mode 0600); else $KARAULA_TOKEN_PIN, else it is asked for",
);

/** `--token`, `--module`, `--key-id` and `--pin-file`: a key that never leaves a token. */
export const tokenFlags = {
  token: textFlag('LABEL', 'Make the key in the token with this label (PKCS #11); the file says where it is'),
  module: textFlag('FILE', "The token's PKCS #11 library, with --token"),
  keyId: textFlag('HEX', 'Take the key with this id in the token, instead of making one'),
  pinFile,
} as const;
