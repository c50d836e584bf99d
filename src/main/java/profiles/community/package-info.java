/**
 * Communities: how they are founded, who belongs to them in which rank, and what their officers may
 * do. Who belongs is one with who is connected; the requests and invitations that lead there are
 * those of {@code relationship}.
 */
package profiles.community;
