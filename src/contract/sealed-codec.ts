import type { karaula } from '../gen/karaula.js';
import type { Sealed, SealedVariants } from './entry.ts';

export function sealedFromWire(wire: karaula.v1.Sealed): Sealed {
  return {
    keyId: wire.keyId,
    iv: new Uint8Array(wire.iv),
    ciphertext: new Uint8Array(wire.ciphertext),
    commitment: new Uint8Array(wire.commitment),
  };
}

export function variantsFromWire(wire: karaula.v1.SealedVariants.$Properties): SealedVariants {
  return { variants: (wire.variants ?? []).map((one) => sealedFromWire(one as karaula.v1.Sealed)) };
}

export function variantsToWire({ variants }: SealedVariants): karaula.v1.SealedVariants.$Properties {
  return { variants: [...variants] };
}
