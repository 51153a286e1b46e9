import type { ForwardBody } from './forward.ts';

/** What is asked, answered or passed on, in one line for people. */
export function headlineOfForward(body: ForwardBody): string {
  switch (body.case) {
    case 'forwardRequest': {
      const { target, community, reason } = body.forwardRequest;
      return `May ${target.feed}/${target.seq} be passed on to ${community}? ${reason}`;
    }
    case 'forwardGrant': {
      const { target, to, community, until } = body.forwardGrant;
      return `${to} may pass ${target.feed}/${target.seq} on to ${community} until ${until}`;
    }
    case 'forwardRefusal': {
      const { request, reason } = body.forwardRefusal;
      return `Not to be passed on, to ${request.feed}/${request.seq}: ${reason}`;
    }
    case 'forwarded':
      return 'Forwarded from another community';
    case 'copyCompliance': {
      const { target, community, members, complied } = body.copyCompliance;
      return `Of those in ${community} who had ${target.feed}/${target.seq}, ${complied.length} of ${members} have complied`;
    }
  }
}
