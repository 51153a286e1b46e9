/** What is used of libsodium; the package has no types of its own. */
declare module 'sodium-native' {
  const sodium: {
    /** Writes into `signature`, 64 bytes. `secretKey`: seed and public key, 32 bytes each. */
    crypto_sign_detached(signature: Uint8Array, message: Uint8Array, secretKey: Uint8Array): void;
  };
  export default sodium;
}
