import type { MemberTls } from '../exchange/member-certificate.ts';
import { type ParticipantHome, readHomeFile } from '../store/home.ts';

/** The certificate and key by which a participant is known to others, and the authority that vouches for them. */
export function readMemberTls(home: ParticipantHome): MemberTls {
  return {
    caPem: readHomeFile(home, 'authority'),
    certPem: readHomeFile(home, 'certificate'),
    keyPem: readHomeFile(home, 'certificateKey'),
  };
}
