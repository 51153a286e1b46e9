import 'reflect-metadata';
import type { webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { RandomBytes } from '../contract/clock.ts';
import { tlsNameOf } from '../exchange/member-certificate.ts';

/** ECDSA with P-256: what every TLS 1.3 stack and every hardware token has. */
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

export interface Validity {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** A certificate with its private key (PKCS #8), both PEM. */
export interface CertificateAndKey {
  readonly certPem: string;
  readonly keyPem: string;
}

/** Makes the hub's own authority; it signs the broker's and the participants' certificates and nothing else. */
export async function makeAuthority(
  name: string,
  validity: Validity,
  random: RandomBytes,
): Promise<CertificateAndKey> {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serialFrom(random),
    name: `CN=${name}`,
    ...validity,
    keys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certPem: pemOf(certificate), keyPem: await exportKey(keys.privateKey) };
}

export interface LeafRequest {
  /** CN; for a participant its id. */
  readonly name: string;
  /** What it proves in TLS: who connects, who is connected to, or both, as members do who exchange heads. */
  readonly use: 'client' | 'server' | 'both';
  /** Host names and addresses of who is connected to. */
  readonly hosts?: readonly string[];
  readonly validity: Validity;
}

/** A participant's certificate, with which it connects to the broker and to members, and serves heads to members. */
export function participantLeaf(id: string): Omit<LeafRequest, 'validity'> {
  return { name: id, use: 'both', hosts: [tlsNameOf(id)] };
}

const USAGES = {
  client: [ExtendedKeyUsage.clientAuth],
  server: [ExtendedKeyUsage.serverAuth],
  both: [ExtendedKeyUsage.clientAuth, ExtendedKeyUsage.serverAuth],
} as const;

/** Makes a key and a certificate for it, signed by the authority. */
export async function makeCertificate(
  authority: CertificateAndKey,
  request: LeafRequest,
  random: RandomBytes,
): Promise<CertificateAndKey> {
  const issuer = new X509Certificate(authority.certPem);
  const pkcs8 = PemConverter.decodeFirst(authority.keyPem);
  const signingKey = await crypto.subtle.importKey('pkcs8', pkcs8, ALGORITHM, false, ['sign']);
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const alternatives = (request.hosts ?? []).map((host) => ({
    type: isIP(host) === 0 ? ('dns' as const) : ('ip' as const),
    value: host,
  }));
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialFrom(random),
    subject: `CN=${request.name}`,
    issuer: issuer.subject,
    ...request.validity,
    publicKey: keys.publicKey,
    signingKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([...USAGES[request.use]], true),
      await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
      ...(alternatives.length > 0 ? [new SubjectAlternativeNameExtension(alternatives)] : []),
    ],
  });
  return { certPem: pemOf(certificate), keyPem: await exportKey(keys.privateKey) };
}

/** When a certificate is good; throws plain errors on what is not a certificate. */
export function readValidity(certPem: string): Validity {
  const { notBefore, notAfter } = new X509Certificate(certPem);
  return { notBefore, notAfter };
}

/** RFC 5280, 4.1.2.2: positive, at most 20 octets; 128 random bits with the top bit off. */
function serialFrom(random: RandomBytes): string {
  const bytes = Uint8Array.from(random(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Buffer.from(bytes).toString('hex');
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return `${PemConverter.encode(await crypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY')}\n`;
}

function pemOf(certificate: X509Certificate): string {
  return `${certificate.toString('pem')}\n`;
}
